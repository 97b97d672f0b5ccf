package cn.bazhong.projects.procedure;

import java.time.LocalDate;
import java.util.List;

/**
 * A conclusion as it takes effect, given in person or registered from paper.
 *
 * @param legalDate      day it takes legal effect: the paper's date, or today
 * @param onBehalfOf     organisation code of the organ whose paper was registered; {@code null} when it acted itself
 * @param documentNumber number of that paper
 */
public record Conclusion(Outcome outcome, String opinion, List<FieldReason> returnedFields, List<ItemDecision> items,
        LocalDate legalDate, String onBehalfOf, String documentNumber) {

    static Conclusion inPerson(DecideStep decision, LocalDate today) {
        return new Conclusion(decision.outcome(), decision.opinion(), decision.returnedFields(), decision.items(), today,
                null, null);
    }
}
