package cn.bazhong.projects.execution;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When what is to be reached. */
@Schema(description = "The plan of a project's execution, in order")
public record MilestonePlan(@NotEmpty @Size(max = 100) List<@NotNull @Valid Point> milestones) {

    /** One point of it. */
    @Schema(name = "PlannedMilestone")
    public record Point(@NotBlank @Size(max = 200) String name, @NotNull @PlausibleDate LocalDate plannedOn,
            @Schema(description = "How far the project is by then, percent; grows from one to the next")
            @NotNull @Min(0) @Max(100) Integer percent,
            @Schema(description = "The lot it belongs to; null for the whole project") @Nullable UUID lotId) {
    }
}
