package cn.bazhong.projects.oversight;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sanction as it was decided. */
@Schema(description = "A sanction in connection with a project (A44)")
public record EnterSanction(@NotNull UUID projectId,
        @Schema(description = "Name of the unit sanctioned, or of the one the person belongs to") @NotBlank @Size(max = 200) String unit,
        @Schema(description = "Name of the person sanctioned; null where the unit is") @Nullable @Size(max = 100) String person,
        @NotNull SanctionGround ground, @NotNull SanctionKind kind,
        @Schema(description = "Name of the organ that decided") @NotBlank @Size(max = 200) String organ,
        @Schema(description = "Number of the decision") @NotBlank @Size(max = 100) String documentNumber,
        @Schema(description = "Day of the decision, not after today") @NotNull @PlausibleDate LocalDate decidedOn,
        @Schema(description = "What was decided and why") @NotBlank @Size(max = 4000) String text) {
}
