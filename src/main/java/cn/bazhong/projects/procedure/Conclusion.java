package cn.bazhong.projects.procedure;

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
        List<SetCondition> conditions, LocalDate legalDate, String onBehalfOf, String documentNumber,
        UUID documentId) {

    static Conclusion inPerson(DecideStep decision, LocalDate today) {
        return dated(decision, today, null, decision.documentNumber());
    }

    static Conclusion dated(DecideStep decision, LocalDate legalDate, String onBehalfOf, String documentNumber) {
        return new Conclusion(decision.outcome(), decision.opinion(), decision.returnedFields(), decision.items(),
                decision.conditions(), legalDate, onBehalfOf, documentNumber, decision.documentId());
    }
}
