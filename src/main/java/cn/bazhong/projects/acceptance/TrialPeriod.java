package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.regulation.Deadline;
import cn.bazhong.projects.regulation.LegalClock;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How long a trial lasts, and by when acceptance is due after it: calendar months, and every day on which it stood still
 * beside them (A28, A30). Pure.
 *
 * @param startedOn  first day of the trial
 * @param dueMonths  {@code null}: acceptance is due with the end of the trial
 * @param standstill times in which it stood still; one that lasts has no last day
 */
record TrialPeriod(LocalDate startedOn, int months, @Nullable Integer dueMonths, List<Standstill> standstill) {

    /** @param to last day; {@code null} while it lasts */
    record Standstill(LocalDate from, @Nullable LocalDate to) {

        boolean isOpen() {
            return to == null;
        }

        LegalClock.Pause pause() {
            return new LegalClock.Pause(from.minusDays(1), to);
        }
    }

    /** The earliest end, which explains itself; empty while an interruption lasts that puts it off. */
    Optional<Deadline> end() {
        return reckoned(startedOn, months);
    }

    /** The last day for acceptance; empty while it cannot be reckoned. */
    Optional<Deadline> due() {
        return end().flatMap(end -> reckoned(end.due(), dueMonths == null ? 0 : dueMonths));
    }

    private Optional<Deadline> reckoned(LocalDate from, int period) {
        Deadline deadline = LegalClock.afterMonths(from, period, standstill.stream().filter(one -> !one.isOpen())
                .map(Standstill::pause).toList());
        boolean unknown = standstill.stream().anyMatch(one -> one.isOpen() && !one.from().isAfter(deadline.due()));
        return unknown ? Optional.empty() : Optional.of(deadline);
    }
}
