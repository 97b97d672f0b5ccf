package cn.bazhong.projects.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.regulation.LegalClock.Pause;
import cn.bazhong.projects.testsupport.ShippedCalendar;
import cn.bazhong.projects.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class LegalClockTest {
    private static final WorkingDays CALENDAR = ShippedCalendar.read();

    @Example
    void springFestival2026IsFreeFromSaturdayBeforeToTheMondayAfter() {
        assertTrue(CALENDAR.isWorked(day("2026-02-14")));
        assertEquals(0, CALENDAR.between(day("2026-02-14"), day("2026-02-23")));
        assertTrue(CALENDAR.isWorked(day("2026-02-24")));
        assertTrue(CALENDAR.isWorked(day("2026-02-28")));
        assertEquals(day("2026-02-24"), CALENDAR.onOrAfter(day("2026-02-15")));
    }

    @Example
    void tenWorkingDaysOverSpringFestival2026() {
        Deadline deadline = after("2026-02-10", 10);
        assertEquals(day("2026-03-02"), deadline.due());
        assertEquals(10, deadline.free());
        assertFalse(deadline.provisional());
    }

    @Example
    void fiveWorkingDaysOverNationalDay2026() {
        assertEquals(day("2026-10-10"), after("2026-09-29", 4).due());
        assertEquals(day("2026-10-12"), after("2026-09-29", 5).due());
        assertTrue(CALENDAR.isWorked(day("2026-10-10")));
        assertTrue(CALENDAR.isWorked(day("2026-09-20")));
    }

    @Example
    void aPeriodBeginsOnTheDayAfter() {
        assertEquals(day("2026-11-25"), after("2026-11-24", 1).due());
        assertEquals(day("2026-11-30"), after("2026-11-27", 1).due());
        assertEquals(day("2026-11-27"), after("2026-11-27", 0).due());
    }

    @Example
    void aDayInAYearNotPublishedIsProvisional() {
        Deadline deadline = after("2026-12-25", 10);
        assertTrue(deadline.provisional());
        assertEquals(day("2027-01-11"), deadline.due());
        assertTrue(deadline.explanation(Texts.ENGLISH).contains("Provisional"));
        assertFalse(after("2026-12-25", 4).provisional());
    }

    @Example
    void theClockStandsStillWhileTheMatterIsReturned() {
        Pause returned = new Pause(day("2026-11-24"), day("2026-12-03"));
        Deadline deadline = LegalClock.afterWorkingDays(day("2026-11-23"), 3, List.of(returned), CALENDAR);
        assertEquals(day("2026-12-07"), deadline.due());
        assertEquals(9, deadline.paused());
        assertThrows(IllegalArgumentException.class, () -> new Pause(day("2026-12-03"), day("2026-12-02")));
    }

    @Example
    void monthsAreCalendarMonths() {
        assertEquals(day("2025-02-28"), months("2024-11-30", 3).due());
        assertEquals(day("2024-02-29"), months("2023-11-30", 3).due());
        assertEquals(day("2026-05-28"), months("2026-02-28", 3).due());
    }

    @Example
    void pausesLengthenMonths() {
        Deadline deadline = LegalClock.afterMonths(day("2026-03-01"), 3,
                List.of(new Pause(day("2026-04-01"), day("2026-04-11")), new Pause(day("2026-06-01"), day("2026-06-06"))));
        assertEquals(15, deadline.paused());
        assertEquals(day("2026-06-16"), deadline.due());
    }

    @Example
    void aDueDateExplainsItselfInBothLanguages() {
        Deadline deadline = after("2026-02-10", 10);
        assertEquals("自2026-02-10次日起算\uff0c10个工作日\uff0c跳过休息日和节假日10天\uff0c至2026-03-02届满。",
                deadline.explanation(Texts.CHINESE));
        assertEquals("10 working days from the day after 2026-02-10, passing over 10 weekend days and holidays; "
                + "due 2026-03-02.", deadline.explanation(Texts.ENGLISH));
        assertEquals("3 months from the day after 2026-03-01; due 2026-06-01.",
                months("2026-03-01", 3).explanation(Texts.ENGLISH));
    }

    @Example
    void theShippedCalendarHoldsOnlyWhatDiffersFromThePlainWeek() {
        WorkingDays plain = new WorkingDays(Map.of(), Set.of());
        CALENDAR.exceptions().forEach((day, worked) -> assertEquals(!plain.isWorked(day), worked, day.toString()));
        assertEquals(Set.of(2022, 2023, 2024, 2025, 2026), CALENDAR.publishedYears());
    }

    @Property
    void theDueDayIsWorkedAndLeavesExactlyTheLimit(
            @ForAll @DateRange(min = "2022-01-01", max = "2027-06-30") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int limit) {
        Deadline deadline = LegalClock.afterWorkingDays(start, limit, List.of(), CALENDAR);
        assertTrue(CALENDAR.isWorked(deadline.due()));
        assertEquals(limit, CALENDAR.between(start, deadline.due()));
        assertEquals(start.plusDays(limit + deadline.free()), deadline.due());
    }

    @Property
    void aPauseNeverBringsTheDayForward(
            @ForAll @DateRange(min = "2022-01-01", max = "2026-06-30") LocalDate start,
            @ForAll @IntRange(min = 1, max = 40) int limit, @ForAll @IntRange(max = 60) int stopped,
            @ForAll @IntRange(max = 60) int length) {
        Pause pause = new Pause(start.plusDays(stopped), start.plusDays(stopped + length));
        Deadline without = LegalClock.afterWorkingDays(start, limit, List.of(), CALENDAR);
        Deadline with = LegalClock.afterWorkingDays(start, limit, List.of(pause), CALENDAR);
        assertFalse(with.due().isBefore(without.due()));
        assertEquals(with.due(), start.plusDays(limit + with.free() + with.paused()));
    }

    @Property
    void whatIsStoredReadsBack(@ForAll @DateRange(min = "2022-01-01", max = "2027-12-31") LocalDate start,
            @ForAll @IntRange(max = 60) int limit) {
        Deadline deadline = LegalClock.afterWorkingDays(start, limit, List.of(), CALENDAR);
        assertEquals(deadline, Deadline.stored(deadline.stored()));
    }

    private static Deadline after(String start, int limit) {
        return LegalClock.afterWorkingDays(day(start), limit, List.of(), CALENDAR);
    }

    private static Deadline months(String start, int months) {
        return LegalClock.afterMonths(day(start), months, List.of());
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
