package cn.bazhong.projects.execution;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a month went. */
@Schema(description = "The owner's report on a month; what was paid in it is taken from the register")
public record ReportProgress(
        @Schema(description = "YYYY-MM, not after the present one", examples = "2026-03")
        @NotNull @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])") String month,
        @Schema(description = "How far the project is, percent; not less than reported before")
        @NotNull @Min(0) @Max(100) Integer percent,
        @NotBlank @Size(max = 2000) String done,
        @Nullable @Size(max = 2000) String problems,
        @Nullable @Size(max = 2000) String next) {
}
