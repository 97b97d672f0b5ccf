package cn.bazhong.projects.annuallist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a line is on the composed list (A15). */
@Schema(description = "Put a line on the composed list, or leave it out")
public record ChangeInclusion(@NotNull Boolean included,
        @Schema(description = "Why; required to leave it out, and shown to its owner") @Size(max = 1000) String reason) {
}
