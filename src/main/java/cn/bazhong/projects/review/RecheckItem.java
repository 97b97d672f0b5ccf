package cn.bazhong.projects.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The re-check of an item that was agreed to subject to revision. */
@Schema(description = "Re-check of a revised item")
public record RecheckItem(
        @NotNull Outcome outcome,
        @Schema(description = "What was found") @NotBlank @Size(max = 1000) String opinion) {

    /** What a re-check can come to. */
    @Schema(name = "RecheckOutcome")
    public enum Outcome {
        AGREE, DEFER, CARRY_OVER;

        ReviewVerdict asVerdict() {
            return ReviewVerdict.valueOf(name());
        }
    }
}
