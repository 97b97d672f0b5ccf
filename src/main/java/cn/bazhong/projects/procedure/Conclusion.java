package cn.bazhong.projects.procedure;

import cn.bazhong.projects.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A conclusion as it takes effect, given in person, in a session or registered from paper.
 *
 * @param legalDate      day it takes legal effect: the paper's date, that of the session, or today
 * @param onBehalfOf     organisation code of the organ whose paper was registered; {@code null} when it acted itself
 * @param documentNumber number of that paper, or of the document it is issued under
 * @param documentId     that paper among the project's documents; {@code null} where none is filed
 */
public record Conclusion(Outcome outcome, String opinion, List<FieldReason> returnedFields, List<ItemDecision> items,
        List<SetCondition> conditions, List<AssessedSection> assessment, LocalDate legalDate, String onBehalfOf, String documentNumber,
        UUID documentId) {

    /** For matters that are concluded on as a whole: 422 where it decides on items or gives back fields. */
    public void refuseParts() {
        if (!items.isEmpty() || !returnedFields.isEmpty()) {
            throw Problem.invalid(items.isEmpty() ? "returnedFields" : "items", "not-with-this-conclusion");
        }
    }

    static Conclusion inPerson(DecideStep decision, LocalDate today) {
        return dated(decision, today, null, decision.documentNumber());
    }

    /** Whoever assesses section by section says there what has to be mended. */
    private static List<FieldReason> toMend(DecideStep decision) {
        return decision.outcome() != Outcome.RETURNED || decision.assessment().isEmpty() ? decision.returnedFields()
                : decision.assessment().stream().filter(one -> !one.sound())
                        .map(one -> new FieldReason(one.section(), one.finding())).toList();
    }

    static Conclusion dated(DecideStep decision, LocalDate legalDate, String onBehalfOf, String documentNumber) {
        return new Conclusion(decision.outcome(), decision.opinion(), toMend(decision), decision.items(),
                decision.conditions(), decision.assessment(), legalDate, onBehalfOf, documentNumber, decision.documentId());
    }
}
