package cn.bazhong.projects.determination;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the organ decides after the hearing. */
@Schema(description = "Decision on a finding")
public record DecideDetermination(@Schema(description = "Whether it is found") @NotNull Boolean found,
        @Schema(description = "Number of the decision; required where it is found") @Nullable @Size(max = 100) String documentNumber,
        @Schema(description = "Day of the decision, not before the hearing and not after today") @NotNull @PlausibleDate LocalDate decidedOn,
        @Schema(description = "Why, with an answer to what the owner said") @NotBlank @Size(max = 2000) String reason) {
}
