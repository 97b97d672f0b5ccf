package cn.bazhong.projects.oversight;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Decides on a measure. */
@Schema(description = "A measure on a rectification that is overdue or failed (A43)")
public record DecideMeasure(@NotNull MeasureKind kind,
        @Schema(description = "Number of the decision") @NotBlank @Size(max = 100) String documentNumber,
        @Schema(description = "Day of the decision, not after today") @NotNull @PlausibleDate LocalDate decidedOn,
        @Schema(description = "Why this one") @NotBlank @Size(max = 2000) String reason,
        @Schema(description = "Required: the owner is heard first") @Nullable @Valid Hearing hearing,
        @Schema(description = "The decision as a document of the project") @Nullable UUID documentId) {
}
