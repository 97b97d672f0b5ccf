package cn.bazhong.projects.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an opinion that came after the review has it held again (A20). */
@Schema(description = "Whether an opinion that came after the review has it held again (A20)")
public record RuleOnLateOpinion(
        @Schema(description = "What becomes of the review") @NotNull LateRuling.Decision decision,
        @Schema(description = "Why") @NotBlank @Size(max = 2000) String reason) {
}
