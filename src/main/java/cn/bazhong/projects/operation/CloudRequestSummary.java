package cn.bazhong.projects.operation;

import cn.bazhong.projects.identity.DepartmentRef;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for cloud in a list. */
@Schema(name = "CloudRequestSummary")
public record CloudRequestSummary(UUID id, UUID projectId, String projectCode, String projectName, DepartmentRef ownerDepartment, int number,
        CloudPurpose purpose, @Schema(description = "On top of what the project had (A32)") boolean added, CloudRequestState state,
        CloudQuantity asked, @Schema(description = "Null unless granted") @Nullable CloudQuantity granted, @Nullable LocalDate decidedOn,
        Instant submittedAt) {
}
