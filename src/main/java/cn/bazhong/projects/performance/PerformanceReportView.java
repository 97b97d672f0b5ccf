package cn.bazhong.projects.performance;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.regulation.Article;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report on a project's performance whole, and what came of it. Of the four contents the one of its kind is there. */
@Schema(name = "PerformanceReport", description = "Final accounts, monitoring report, self- or post-evaluation (A40-A42). Amounts are CNY "
        + "yuan.")
public record PerformanceReportView(UUID id, ReportKind kind, Article article, UUID projectId, String projectCode, String projectName,
        DepartmentRef ownerDepartment,
        @Schema(description = "That it is on; of what is on no year, the one it was begun in") int year, PerformanceState state,
        @Schema(description = "Last day to hand it in, of a post-evaluation for its result; null without a limit") @Nullable LocalDate due,
        @Schema(description = "Whether it came later") boolean late,
        @Schema(description = "Day it came to whoever receives it") @Nullable LocalDate submittedOn,
        @Schema(description = "Day it was approved, received, filed or concluded") @Nullable LocalDate closedOn,
        @Schema(description = "Number under which it was approved") @Nullable String documentNumber,
        @Schema(description = "Why it was given back; null unless it is") @Nullable String opinion,
        @Schema(description = "Of a post-evaluation that is concluded") @Nullable Grade grade,
        @Nullable FinalAccounts finalAccounts, @Nullable MonitoringReport monitoring, @Nullable SelfEvaluation selfEvaluation,
        @Nullable PostEvaluation postEvaluation,
        @Schema(description = "The departments a monitoring report asks, with their names") List<DepartmentRef> users,
        @Schema(description = "Whom it waits for now") List<WaitingStep> waitsFor, String updatedBy, Instant updatedAt, long version,
        List<Action> actions) implements Versioned {
}
