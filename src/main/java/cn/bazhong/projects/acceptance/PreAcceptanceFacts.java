package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.document.FiledDocument;
import jakarta.annotation.Nullable;
import java.time.LocalDate;

/**
 * What the rules of a pre-acceptance look at.
 *
 * @param trialEnd the earliest end of the trial; {@code null} while it cannot be reckoned
 * @param serious  serious problems of the trial that are not solved
 * @param filed    the report among the documents of the project; {@code null} where it is not there
 */
record PreAcceptanceFacts(HoldPreAcceptance held, @Nullable LocalDate trialEnd, int serious, @Nullable FiledDocument filed, LocalDate today) {

    boolean isTooEarly() {
        return trialEnd == null || held.heldOn().isBefore(trialEnd);
    }

    boolean isHeldByNobody() {
        String named = held.heldBy() == HoldPreAcceptance.HeldBy.EXPERTS ? held.members() : held.firm();
        return named == null || named.isBlank();
    }
}
