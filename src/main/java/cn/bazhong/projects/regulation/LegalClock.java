package cn.bazhong.projects.regulation;

import java.time.LocalDate;
import java.util.List;

/**
 * Reckons due dates. A period begins on the day after the one that sets it off. Days are working days; months are calendar
 * months. While a matter is suspended, returned or waiting for material, its clock stands still.
 */
public final class LegalClock {

    /**
     * A time in which the clock stood still.
     *
     * @param stopped day it was stopped: the last one that still counts
     * @param resumed day it was set going: the day after counts again
     */
    public record Pause(LocalDate stopped, LocalDate resumed) {
        public Pause {
            if (resumed.isBefore(stopped)) {
                throw new IllegalArgumentException("resumed " + resumed + " before " + stopped);
            }
        }

        boolean covers(LocalDate day) {
            return day.isAfter(stopped) && !day.isAfter(resumed);
        }
    }

    private LegalClock() {
    }

    /** The day by which something set off on {@code start} has to be done within {@code limit} working days. */
    public static Deadline afterWorkingDays(LocalDate start, int limit, List<Pause> pauses, WorkingDays calendar) {
        LocalDate day = start;
        int left = limit;
        int free = 0;
        int paused = 0;
        boolean provisional = false;
        while (left > 0) {
            LocalDate next = day.plusDays(1);
            if (pauses.stream().anyMatch(pause -> pause.covers(next))) {
                paused++;
            } else if (calendar.isWorked(next)) {
                left--;
            } else {
                free++;
            }
            provisional = provisional || !calendar.isPublished(next.getYear());
            day = next;
        }
        return new Deadline(start, Deadline.Unit.WORKING_DAYS, limit, free, paused, day, provisional);
    }

    /** The same period under a calendar that has changed. Calendar months do not depend on it. */
    public static Deadline again(Deadline kept, List<Pause> pauses, WorkingDays calendar) {
        return kept.unit() == Deadline.Unit.MONTHS ? kept
                : afterWorkingDays(kept.start(), kept.limit(), pauses, calendar);
    }

    /**
     * The last day of a period of calendar months set off on {@code start}; where the month has no such day, its last. Days
     * on which the clock stood still are added at the end.
     */
    public static Deadline afterMonths(LocalDate start, int months, List<Pause> pauses) {
        LocalDate day = start;
        LocalDate end = start.plusMonths(months);
        int paused = 0;
        while (day.isBefore(end)) {
            day = day.plusDays(1);
            LocalDate passed = day;
            if (pauses.stream().anyMatch(pause -> pause.covers(passed))) {
                paused++;
                end = end.plusDays(1);
            }
        }
        return new Deadline(start, Deadline.Unit.MONTHS, months, 0, paused, end, false);
    }
}
