package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.procedure.ItemVerdict;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organ decided on a line. */
@Schema(name = "LineDecision")
public record LineDecisionView(Organ organ, ItemVerdict verdict,
        @Schema(description = "What the line was by it") ListLine.Standing standing,
        @Schema(description = "What it came to by it, yuan; 0 when it was taken off") BigDecimal amount,
        @Nullable String reason,
        @Schema(description = "Whether the project is the deciding organ's own") boolean ownProject,
        @Schema(description = "Session of the committee it was concluded in") @Nullable UUID sessionId,
        @Schema(description = "Number of the paper it was registered from") @Nullable String documentNumber,
        @Schema(description = "Day it took legal effect") LocalDate legalDate,
        @Schema(description = "Name of the person who gave or registered it") String by, Instant at) {

    static LineDecisionView of(LineDecision decision) {
        return new LineDecisionView(decision.organ(), decision.verdict(), decision.standing(), decision.amount(),
                decision.reason(), decision.isOwnProject(), decision.sessionId(), decision.documentNumber(),
                decision.legalDate(), decision.decidedByName(), decision.decidedAt());
    }
}
