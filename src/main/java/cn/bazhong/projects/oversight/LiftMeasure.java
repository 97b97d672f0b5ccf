package cn.bazhong.projects.oversight;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lifts a measure by decision. */
@Schema(description = "Lifting of a measure (A43)")
public record LiftMeasure(@Schema(description = "Number of the decision") @NotBlank @Size(max = 100) String documentNumber,
        @Schema(description = "Day of the decision, not before the measure, not after today") @NotNull @PlausibleDate LocalDate liftedOn,
        @Schema(description = "Why") @NotBlank @Size(max = 1000) String reason) {
}
