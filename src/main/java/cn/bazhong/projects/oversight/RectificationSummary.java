package cn.bazhong.projects.oversight;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.procedure.Light;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order in a list. */
@Schema(description = "A rectification order in short (A43)")
public record RectificationSummary(UUID id, UUID projectId, String projectCode, String projectName, DepartmentRef ownerDepartment,
        @Schema(description = "Who ordered it") DepartmentRef department, String documentNumber, RectificationState state,
        @Schema(description = "Counts the failed verifications, from 1") int round,
        @Schema(description = "Last day to respond; null while none is set or nothing has to be responded") @Nullable LocalDate due,
        Light light,
        @Schema(description = "Whether a measure, or another deadline, has to be chosen") boolean toChoose,
        Instant orderedAt) {
}
