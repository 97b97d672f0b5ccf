package cn.bazhong.projects.operation;

import cn.bazhong.projects.identity.DepartmentRef;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A replaced system in a list. */
@Schema(name = "ReplacedSystemSummary")
public record ReplacedSystemSummary(UUID id, UUID projectId, String projectCode, String projectName, DepartmentRef ownerDepartment, String name,
        LocalDate dueOn, boolean overdue, @Schema(description = "Null while it runs") @Nullable LocalDate shutOn) {
}
