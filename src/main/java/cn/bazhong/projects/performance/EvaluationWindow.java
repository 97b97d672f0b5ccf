package cn.bazhong.projects.performance;

import cn.bazhong.projects.regulation.Policy;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a project is evaluated by its owner: calendar months after it went into operation, and where a month has no such day its
 * last (A42). Pure.
 *
 * @param from first day
 * @param to   last day in time; later is late, but still accepted
 */
@Schema(name = "EvaluationWindow", description = "When the self-evaluation is due, and why then (A42)")
record EvaluationWindow(@Schema(description = "Day it went into operation") LocalDate since,
        @Schema(description = "Months after that day from which it may be handed in") int fromMonths,
        @Schema(description = "Months by which it is due") int toMonths,
        @Schema(description = "First day") LocalDate from, @Schema(description = "Last day in time") LocalDate to) {

    static EvaluationWindow of(LocalDate since, Policy policy) {
        int first = policy.selfEvaluationFromMonths();
        int last = policy.selfEvaluationToMonths();
        return new EvaluationWindow(since, first, last, since.plusMonths(first), since.plusMonths(last));
    }

    boolean isBefore(LocalDate today) {
        return today.isBefore(from);
    }

    boolean isOver(LocalDate today) {
        return today.isAfter(to);
    }
}
