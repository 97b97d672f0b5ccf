package cn.bazhong.projects.determination;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Confirms delivery, or lifts what was found insecure. */
@Schema(description = "End of what a finding restricts (A11, A47)")
public record EndDetermination(@NotBlank @Size(max = 100) String documentNumber,
        @Schema(description = "First day on which it restricts no more: not before the decision, not after today")
        @NotNull @PlausibleDate LocalDate endedOn,
        @Schema(description = "Why") @NotBlank @Size(max = 2000) String reason) {
}
