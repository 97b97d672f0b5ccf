package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a shared resource is used. */
@Schema(description = "Feedback on the use of a shared resource (A10)")
public record EnterUse(@Schema(description = "What it is used for") @NotBlank @Size(max = 2000) String purpose,
        @Schema(description = "What it brings") @NotBlank @Size(max = 2000) String effect,
        @Schema(description = "What is wrong with it; null where nothing is") @Nullable @Size(min = 1, max = 2000) String problems,
        @Schema(description = "First day of use, not after today") @NotNull @PlausibleDate LocalDate usedSince) {
}
