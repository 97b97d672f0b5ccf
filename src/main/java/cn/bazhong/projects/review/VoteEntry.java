package cn.bazhong.projects.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member's vote as the secretary takes it down. */
@Schema(description = "Vote and opinion of a member on an item")
public record VoteEntry(@NotNull UUID memberId, @NotNull Vote vote,
        @Schema(description = "Of an expert on a dossier, out of 100") @Min(0) @Max(100) Integer score,
        @Size(max = 1000) String opinion) {
}
