package cn.bazhong.projects.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answer to an invitation. */
@Schema(description = "Answer to an invitation")
public record AnswerInvitation(
        @NotNull Boolean accepted,
        @Schema(description = "Why not; required when declined") @Size(max = 1000) String reason,
        @Schema(description = "Who comes instead, when declined") @Valid Substitute substitute) {
}
