package cn.bazhong.projects.procedure;

import java.time.LocalDate;

/** How near its last day a matter is, as the inbox parts what waits. */
public enum DueRange {
    OVERDUE,
    TODAY,
    /** Within the policy's amber days, after today. */
    SOON,
    LATER,
    /** Without a limit, or while its clock stands still. */
    NO_LIMIT;

    /** From the first day of the range to its last, both of it. */
    record Days(LocalDate from, LocalDate to) {
        static final Days ALL = new Days(LocalDate.EPOCH, Step.NO_LIMIT);
    }

    /** @param lastAmber the last day that shows amber today; earlier than today where none does */
    Days days(LocalDate today, LocalDate lastAmber) {
        LocalDate soon = lastAmber.isBefore(today) ? today : lastAmber;
        return switch (this) {
            case OVERDUE -> new Days(LocalDate.EPOCH, today.minusDays(1));
            case TODAY -> new Days(today, today);
            case SOON -> new Days(today.plusDays(1), soon);
            case LATER -> new Days(soon.plusDays(1), Step.NO_LIMIT.minusDays(1));
            case NO_LIMIT -> new Days(Step.NO_LIMIT, Step.NO_LIMIT);
        };
    }
}
