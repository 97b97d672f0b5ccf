package cn.bazhong.projects.incident;

import cn.bazhong.projects.identity.DepartmentRef;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An incident in a list. */
@Schema(name = "IncidentSummary")
public record IncidentSummary(UUID id, IncidentKind kind, UUID projectId, String projectCode, String projectName,
        DepartmentRef ownerDepartment, IncidentState state, @Nullable Disposition disposition,
        @Schema(description = "Number of the lot that was suspended; null where the whole project was, or nothing")
        @Nullable Integer lotNumber,
        @Schema(description = "Why it was disposed of so") @Nullable String reason, Instant reportedAt, @Nullable Instant disposedAt,
        @Nullable Instant resumedAt) {
}
