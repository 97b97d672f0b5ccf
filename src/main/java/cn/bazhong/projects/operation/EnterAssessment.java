package cn.bazhong.projects.operation;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A running system was assessed again. */
@Schema(description = "Assessment of a running system (A45)")
public record EnterAssessment(@NotNull AssessmentKind kind,
        @Schema(description = "For example the level of classified protection") @Nullable @Size(max = 100) String level,
        @NotNull Boolean passed,
        @Schema(description = "Who assessed it") @NotBlank @Size(max = 200) String organ,
        @Schema(description = "Day of the report, not after today") @NotNull @PlausibleDate LocalDate assessedOn,
        @Schema(description = "Last day on which it is valid; null for the period of policy") @Nullable @PlausibleDate LocalDate validUntil,
        @Schema(description = "The report among the documents of the project") @NotNull UUID documentId) {
}
