package cn.bazhong.projects.procedure;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it goes on with an opinion that is overdue (A20). */
@Schema(description = "How it goes on with an opinion that is overdue (A20)")
public record CoordinateOpinion(
        @Schema(description = "More time, or on without the opinion") @NotNull Coordination.Decision decision,
        @Schema(description = "More time, in working days from the day after, 1 to 60; only with EXTEND")
        @Nullable @Min(1) @Max(60) Integer workingDays,
        @Schema(description = "Why") @NotBlank @Size(max = 2000) String reason) {
}
