package cn.bazhong.projects.procedure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a condition is met, by whoever set it. */
@Schema(description = "Whether a condition is met, by whoever set it")
public record CheckCondition(
        @NotNull Boolean met,
        @Schema(description = "Why not; required where it is not met") @Size(max = 1000) String remark) {
}
