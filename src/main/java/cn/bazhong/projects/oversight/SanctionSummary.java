package cn.bazhong.projects.oversight;

import cn.bazhong.projects.identity.DepartmentRef;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the register in a list. */
@Schema(description = "A sanction in short (A44)")
public record SanctionSummary(UUID id, UUID projectId, String projectCode, String projectName, DepartmentRef ownerDepartment, String unit,
        @Schema(description = "Null where the unit is sanctioned") @Nullable String person, SanctionGround ground, SanctionKind kind,
        String organ, String documentNumber, LocalDate decidedOn, boolean revoked) {
}
