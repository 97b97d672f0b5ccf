package cn.bazhong.projects.policy;

import java.util.List;

/**
 * One year of the calendar.
 *
 * @param published whether the State has published its holidays; otherwise what the law lets one expect
 * @param basis     the notice it rests on
 * @param version   0 while nothing is entered
 */
record CalendarYear(int year, boolean published, String basis, long version, List<CalendarDay> days) {

    CalendarYear {
        days = List.copyOf(days);
    }

    static CalendarYear notEntered(int year) {
        return new CalendarYear(year, false, "", 0, List.of());
    }

    CalendarYear next(EnterCalendarYear entered) {
        return new CalendarYear(year, entered.published(), entered.basis().strip(), version + 1, entered.sorted());
    }
}
