package cn.bazhong.projects.execution;

import cn.bazhong.projects.dossier.CostLine;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.project.ProjectProfile.FundingSource;
import cn.bazhong.projects.regulation.FindingView;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The registers of a project. */
@Schema(name = "Execution", description = "How a project is carried out (A24, A25, A27, A34, A36-A39). Amounts are CNY yuan.")
public record ExecutionView(UUID projectId,
        @Schema(description = "The approved budget estimate: what all contracts may come to (A25); null before approval")
        @Nullable BigDecimal estimate,
        @Schema(description = "As finance reviewed it (A6); null before") @Nullable BigDecimal budget,
        @Schema(description = "The estimate in force by cost line, changes included (A25)") List<CostLine> costLines,
        BigDecimal contracted, BigDecimal paid, List<LotView> lots, List<MilestoneView> milestones, List<ReportView> reports,
        List<ArchiveView> archives,
        @Schema(description = "What the registers show as they stand") List<FindingView> findings,
        long version, List<Action> actions) implements Versioned {

    /** A lot with its contracts. */
    @Schema(name = "Lot")
    public record LotView(UUID id, @Schema(description = "Counts within the project, from 1") int number, LotState state, LotPlan plan,
            @Schema(description = "The route that amounts and catalogue ask for (A36, A37, A39)") ProcurementRoute proposedRoute,
            @Schema(description = "Why that route") String proposedBecause,
            @Nullable Procurement procurement, @Nullable AwardLot award, @Nullable LocalDate completedOn,
            @Schema(description = "Why it is suspended by itself; null while it goes on (A26)") @Nullable String suspension,
            List<ContractView> contracts, List<Action> actions) {
    }

    /** A contract with what was paid on it. */
    @Schema(name = "Contract")
    public record ContractView(UUID id, EnterContract terms, BigDecimal paid,
            @Schema(description = "What the payment plan has fallen due by today; null without a plan") @Nullable BigDecimal fallenDue,
            List<PaymentView> payments, List<Action> actions) {
    }

    /** A payment. */
    @Schema(name = "Payment")
    public record PaymentView(UUID id, BigDecimal amount, LocalDate paidOn, FundingSource source, String voucher, String purpose,
            @Nullable UUID documentId, @Schema(description = "Why it was reversed; null while it counts") @Nullable String reversal,
            List<Action> actions) {
    }

    /** A milestone. */
    @Schema(name = "Milestone")
    public record MilestoneView(UUID id, int number, String name, LocalDate plannedOn, int percent, @Nullable UUID lotId,
            @Nullable LocalDate reachedOn, @Nullable String remark,
            @Schema(description = "Days after the planned one it was reached, or is not reached today; 0 in time") long daysLate,
            List<Action> actions) {
    }

    /** A volume of the archive. */
    @Schema(name = "ArchiveVolume")
    public record ArchiveView(UUID id, String number, String title, Retention retention,
            @Schema(description = "How many papers it holds") int items, LocalDate filedOn, String place,
            @Schema(description = "Its list of contents") @Nullable UUID documentId, @Nullable LocalDate transferredOn,
            @Schema(description = "Who keeps it since") @Nullable String transferredTo, String enteredBy, List<Action> actions) {
    }

    /** A month as it was reported. */
    @Schema(name = "ProgressReport")
    public record ReportView(String month, int percent,
            @Schema(description = "Paid by the end of the month, from the register") BigDecimal paid, String done,
            @Nullable String problems, @Nullable String next, String reportedBy, Instant reportedAt) {
    }
}
