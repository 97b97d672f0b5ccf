package cn.bazhong.projects.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the owner says to an opinion (A20). */
@Schema(description = "What the owner says to an opinion (A20)")
public record AnswerOpinion(
        @Schema(description = "Whether the owner follows it") @NotNull Boolean adopted,
        @Schema(description = "How it was followed, or why not") @NotBlank @Size(max = 2000) String statement) {
}
