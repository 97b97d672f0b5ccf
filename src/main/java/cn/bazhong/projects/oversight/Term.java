package cn.bazhong.projects.oversight;

import cn.bazhong.projects.regulation.Deadline;
import cn.bazhong.projects.regulation.LegalClock;
import cn.bazhong.projects.regulation.WorkingDays;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * The last day to respond.
 *
 * @param explanation how it was reckoned in working days; {@code null} for a day that stands
 */
record Term(LocalDate due, @Nullable String explanation) {

    /** @return {@code null} where neither is given, or both: the rules say so */
    static Term of(@Nullable Integer workingDays, @Nullable LocalDate day, LocalDate today, WorkingDays calendar) {
        if ((workingDays == null) == (day == null)) {
            return null;
        }
        return day != null ? new Term(day, null) : of(LegalClock.afterWorkingDays(today, workingDays, List.of(), calendar));
    }

    /** The same term under a calendar that has changed. */
    static Term again(String explanation, WorkingDays calendar) {
        return of(LegalClock.again(Deadline.stored(explanation), List.of(), calendar));
    }

    private static Term of(Deadline deadline) {
        return new Term(deadline.due(), deadline.stored());
    }
}
