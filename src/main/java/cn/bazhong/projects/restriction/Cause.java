package cn.bazhong.projects.restriction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A fact that restrictions follow from. Days are those of Asia/Shanghai.
 *
 * @param owner    organisation code of the project owner it binds
 * @param project  the project it lies in; {@code null} where it lies in the owner as such (A11)
 * @param foundBy  organisation code of the organ that found it, after hearing the owner
 * @param foundOn  day of the finding; of an overdue acceptance the first day after it was due
 * @param year     the year a finding of Article 32 is about; {@code null} for other kinds
 * @param endedOn  day it was mended or lifted; {@code null} while it lasts
 */
public record Cause(UUID id, CauseKind kind, String owner, UUID project, String foundBy, LocalDate foundOn, Integer year,
        LocalDate endedOn) {

    public Cause {
        if (kind.isOfAYear() == (year == null)) {
            throw new IllegalArgumentException(kind + " with year " + year);
        }
        if (kind.isOfAProject() == (project == null)) {
            throw new IllegalArgumentException(kind + " with project " + project);
        }
    }

    /** First day on which it restricts: for a finding of a year the first of the next, or the later day it was found. */
    public LocalDate from() {
        if (!kind.isOfAYear()) {
            return foundOn;
        }
        LocalDate nextYear = LocalDate.of(year + 1, 1, 1);
        return foundOn.isAfter(nextYear) ? foundOn : nextYear;
    }

    /**
     * Last day on which it restricts; empty while that is open. A finding of a year runs to the end of the next year
     * whatever is corrected before (A32); the others end with the day before they were mended.
     */
    public Optional<LocalDate> until() {
        return kind.isOfAYear() ? Optional.of(LocalDate.of(year + 1, 12, 31))
                : Optional.ofNullable(endedOn).map(day -> day.minusDays(1));
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from()) && until().map(last -> !day.isAfter(last)).orElse(true);
    }
}
