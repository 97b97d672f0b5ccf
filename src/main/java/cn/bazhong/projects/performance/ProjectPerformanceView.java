package cn.bazhong.projects.performance;

import cn.bazhong.projects.execution.ExecutionFigures.ContractFigures;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.procedure.Light;
import cn.bazhong.projects.project.Stage;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a project stands with everything that is reported on its performance. */
@Schema(name = "ProjectPerformance", description = "What is due on a project's performance, what was handed in, and the registers' figures "
        + "that reports start from (A40-A42)")
public record ProjectPerformanceView(UUID projectId, Stage stage,
        @Schema(description = "First day of carrying it out; null before") @Nullable LocalDate startedOn,
        @Nullable LocalDate acceptedOn, @Nullable LocalDate inOperationSince,
        @Schema(description = "Last day for the final accounts; null before acceptance and without a limit") @Nullable LocalDate accountsDue,
        @Schema(description = "Whether its settlement is audited (A40)") boolean major,
        @Schema(description = "The contracts to settle") List<ContractFigures> contracts,
        @Schema(description = "Every year in which it was carried out, until this one") List<ReportedYear> years,
        @Schema(description = "The year the figures are of") MonitoringFigures figures,
        @Schema(description = "Performance goals as applied for") @Nullable String goals,
        @Schema(description = "Departments that take part in it") List<DepartmentRef> participants,
        @Schema(description = "When it is self-evaluated; null before it is in operation") @Nullable EvaluationWindow window,
        @Schema(description = "Everything handed in, in order") List<PerformanceSummary> reports,
        @Schema(description = "What its last post-evaluation came to") @Nullable Grade grade, List<Action> actions) {

    /** The monitoring report of a year. */
    @Schema(name = "ReportedYear")
    record ReportedYear(int year, LocalDate from, LocalDate due, Light light,
            @Schema(description = "Null before it was begun") @Nullable UUID reportId, @Nullable LocalDate submittedOn) {
    }
}
