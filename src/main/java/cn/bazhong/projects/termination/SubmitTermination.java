package cn.bazhong.projects.termination;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Hands it in, or in again. */
@Schema(description = "Submission of a termination")
public record SubmitTermination(
        @Schema(description = "What was mended, where the committee gave it back; needed of the office that puts an order forward "
                + "again") @Nullable @Size(max = 2000) String statement) {
}
