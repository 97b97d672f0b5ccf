package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.procedure.ItemDecision;
import cn.bazhong.projects.procedure.ItemVerdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a verdict makes of a line, and what keeps it from being given. Pure. */
final class Verdicts {

    private Verdicts() {
    }

    /**
     * @param from what the verdict is given on: for the committee what was applied for, for the city what stands
     * @param own  what the deciding organ had made of the line before; {@code null} where it has not decided yet
     */
    static Stand apply(ItemDecision decision, Stand from, Stand own) {
        return switch (decision.verdict()) {
            case AGREE -> from;
            case REDUCE -> Stand.reducedTo(decision.amount());
            case DEFER -> Stand.deferred();
            case DELETE -> Stand.deleted();
            case INSIST -> own;
        };
    }

    /** What may be decided on a line that is due. */
    static List<ItemVerdict> possible(LineState line, boolean mayInsist) {
        return Arrays.stream(ItemVerdict.values())
                .filter(verdict -> verdict != ItemVerdict.INSIST || mayInsist)
                .filter(verdict -> verdict != ItemVerdict.REDUCE || line.now().amount().signum() > 0).toList();
    }

    /**
     * What does not fit, by field.
     *
     * @param field     path of the decision in the request, for example {@code items[3]}
     * @param mayInsist whether the organ has a decision of its own on the line that another one changed
     */
    static List<Violation> violations(String field, ItemDecision decision, Stand from, boolean mayInsist) {
        List<Violation> violations = new ArrayList<>();
        if (decision.verdict() == ItemVerdict.INSIST && !mayInsist) {
            violations.add(new Violation(field + ".verdict", "nothing-to-insist-on"));
        }
        if (decision.verdict() == ItemVerdict.REDUCE && !isSmaller(decision.amount(), from)) {
            violations.add(new Violation(field + ".amount", "amount-not-reduced"));
        }
        if (decision.verdict() != ItemVerdict.REDUCE && decision.amount() != null) {
            violations.add(new Violation(field + ".amount", "amount-only-when-reduced"));
        }
        if (decision.verdict() != ItemVerdict.AGREE && isBlank(decision.reason())) {
            violations.add(new Violation(field + ".reason", "reason-required"));
        }
        return violations;
    }

    static boolean isBlank(String reason) {
        return reason == null || reason.isBlank();
    }

    private static boolean isSmaller(BigDecimal amount, Stand from) {
        return amount != null && amount.signum() > 0 && amount.compareTo(from.amount()) < 0;
    }
}
