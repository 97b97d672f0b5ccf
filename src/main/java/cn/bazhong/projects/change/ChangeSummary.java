package cn.bazhong.projects.change;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.procedure.RouteFacts;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change request in a list. */
@Schema(description = "A change request in a list (A25)")
public record ChangeSummary(UUID id, @Schema(description = "Counts within the project, from 1") int number, UUID projectId,
        String projectCode, String projectName, DepartmentRef ownerDepartment, ChangeState state,
        @Schema(description = "As it was classed when it was handed in; null before") @Nullable RouteFacts.Change changeClass,
        @Schema(description = "The estimate by it, yuan; null before it was approved") @Nullable BigDecimal estimate,
        @Schema(description = "Number of the approval; null before, and of what is filed without one") @Nullable String documentNumber,
        @Nullable Instant submittedAt, Instant updatedAt) {
}
