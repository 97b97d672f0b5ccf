package cn.bazhong.projects.operation;

import cn.bazhong.projects.identity.DepartmentRef;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment that counts, in a list. */
@Schema(name = "SecurityAssessmentSummary")
public record AssessmentSummary(UUID id, UUID projectId, String projectCode, String projectName, DepartmentRef ownerDepartment,
        AssessmentKind kind, @Nullable String level, boolean passed, LocalDate assessedOn,
        @Schema(description = "Last day; null where neither report nor policy says") @Nullable LocalDate validUntil, boolean expired) {
}
