package cn.bazhong.projects.performance;

import cn.bazhong.projects.identity.DepartmentRef;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report in a list. */
@Schema(name = "PerformanceSummary")
public record PerformanceSummary(UUID id, ReportKind kind, UUID projectId, String projectCode, String projectName,
        DepartmentRef ownerDepartment, int year, PerformanceState state, @Nullable LocalDate due,
        @Schema(description = "Whether it came, or is to come, after its last day") boolean late, @Nullable LocalDate submittedOn,
        @Nullable LocalDate closedOn, @Nullable Grade grade) {

    static boolean isLate(LocalDate due, LocalDate submittedOn, PerformanceState state, LocalDate today) {
        return due != null && (submittedOn == null ? state.isOpen() && due.isBefore(today) : due.isBefore(submittedOn));
    }
}
