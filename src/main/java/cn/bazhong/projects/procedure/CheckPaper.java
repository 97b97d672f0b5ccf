package cn.bazhong.projects.procedure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The second person's word on a registration. */
@Schema(description = "Check of a registered paper decision")
public record CheckPaper(
        @Schema(description = "Whether the entry agrees with the paper") @NotNull Boolean confirmed,
        @Schema(description = "What does not agree; required when not confirmed") @Size(max = 1000) String reason) {
}
