package cn.bazhong.projects.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member says on an item for themselves: a vote, or that they have a conflict of interest. */
@Schema(description = "One's own vote on an item, or one's own conflict of interest")
public record OwnBallot(
        @NotNull UUID itemId,
        @Schema(description = "None where a conflict is declared") Vote vote,
        @Schema(description = "Of an expert on a dossier, out of 100") @Min(0) @Max(100) Integer score,
        @Size(max = 1000) String opinion,
        @Schema(description = "Why one is recused; none with a vote") @Size(max = 500) String conflict) {

    boolean declaresConflict() {
        return conflict != null && !conflict.isBlank();
    }
}
