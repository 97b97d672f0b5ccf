package cn.bazhong.projects.oversight;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sets another deadline. */
@Schema(description = "Another deadline for a rectification (A43)")
public record ExtendDeadline(
        @Schema(description = "In working days, from the day after today; either this or a day")
        @Nullable @Min(1) @Max(365) Integer workingDays,
        @Schema(description = "As a day after today; either this or working days") @Nullable @PlausibleDate LocalDate deadline,
        @Schema(description = "Why") @NotBlank @Size(max = 1000) String reason) {
}
