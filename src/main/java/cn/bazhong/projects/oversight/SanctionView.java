package cn.bazhong.projects.oversight;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the register. */
@Schema(name = "Sanction", description = "A sanction in connection with a project (A44)")
public record SanctionView(UUID id, UUID projectId, String projectCode, String projectName, DepartmentRef ownerDepartment,
        @Schema(description = "Who entered it") DepartmentRef department, String unit,
        @Schema(description = "Null where the unit is sanctioned") @Nullable String person, SanctionGround ground, SanctionKind kind,
        String organ, String documentNumber, LocalDate decidedOn, String text,
        @Schema(description = "Name of the person who entered it") String enteredBy, Instant enteredAt,
        @Schema(description = "Why it was revoked; null while it stands") @Nullable String revocation, @Nullable String revokedBy,
        @Nullable Instant revokedAt, long version, List<Action> actions) implements Versioned {
}
