package cn.bazhong.projects.performance;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the rules of an order look at.
 *
 * @param drawn         names of those the draw brought together
 * @param selfEvaluated whether the owner's own evaluation is on file
 */
record PostEvaluationFacts(OrderPostEvaluation order, Set<String> drawn, boolean selfEvaluated, LocalDate today) {

    boolean isThirdParty() {
        return order.evaluatedBy() == OrderPostEvaluation.EvaluatedBy.THIRD_PARTY;
    }

    /** Experts come from a draw, an institution comes alone. */
    boolean isManned() {
        return isThirdParty() ? order.evaluators().size() == 1 && order.drawId() == null
                : drawn.containsAll(order.evaluators()) && Set.copyOf(order.evaluators()).size() == order.evaluators().size();
    }

    boolean isTimed() {
        return !order.materialBy().isBefore(today) && !order.resultBy().isBefore(order.materialBy());
    }
}
