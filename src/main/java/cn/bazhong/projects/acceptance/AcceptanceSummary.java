package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.identity.DepartmentRef;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The acceptance of a project in a list. */
@Schema(name = "AcceptanceSummary")
public record AcceptanceSummary(@Schema(description = "That of its project") UUID id, String projectCode, String projectName,
        DepartmentRef ownerDepartment, AcceptanceState state, @Nullable LocalDate trialStartedOn,
        @Schema(description = "Earliest end of its trial (A28)") @Nullable LocalDate trialEndsOn,
        @Schema(description = "Last day for acceptance (A30); null while none can be reckoned") @Nullable LocalDate dueOn,
        @Schema(description = "Whether that day has passed without acceptance (A30)") boolean overdue,
        @Nullable LocalDate acceptedOn, @Nullable LocalDate inOperationSince, Instant updatedAt) {
}
