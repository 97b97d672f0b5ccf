package cn.bazhong.projects.change;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.dossier.BudgetEstimate;
import cn.bazhong.projects.dossier.BudgetEstimates;
import cn.bazhong.projects.dossier.CostLine;
import cn.bazhong.projects.execution.ChangedEstimates;
import cn.bazhong.projects.execution.ExecutionPlans;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** By what projects are carried out: as their dossier was approved, and as approved changes have made it since (A25). */
@ApplicationScoped
class ApprovedPlans implements ChangedEstimates {
    private static final TypeReference<List<CostLine>> LINES = new TypeReference<>() { };

    private final ChangeRequests requests;
    private final BudgetEstimates estimates;
    private final ExecutionPlans executions;
    private final StoredJson json;

    ApprovedPlans(ChangeRequests requests, BudgetEstimates estimates, ExecutionPlans executions, StoredJson json) {
        this.requests = requests;
        this.estimates = estimates;
        this.executions = executions;
        this.json = json;
    }

    @Override
    public Uni<BudgetEstimate> after(UUID project, BudgetEstimate approved) {
        return requests.ofProject(project).map(all -> after(all, approved));
    }

    private BudgetEstimate after(List<ChangeRequest> all, BudgetEstimate approved) {
        return latest(all).map(one -> new BudgetEstimate(approved.dossier(), one.estimate(), json.read(one.resultJson(), LINES),
                one.budget())).orElse(approved);
    }

    private static Optional<ChangeRequest> latest(List<ChangeRequest> all) {
        return all.stream().filter(one -> one.state() == ChangeState.APPROVED)
                .max(Comparator.comparing(ChangeRequest::approvedAt).thenComparing(ChangeRequest::number));
    }

    /** {@code null} before the project is approved with an estimate. */
    Uni<ApprovedPlan> of(UUID project, List<ChangeRequest> all) {
        return estimates.of(project).chain(approved -> approved == null ? Uni.createFrom().nullItem()
                : executions.of(project).map(execution -> {
                    BudgetEstimate now = after(all, approved);
                    return new ApprovedPlan(approved.lines(), now.lines(), now.budget(), execution.milestones(), execution.reached(),
                            execution.contracted());
                }));
    }

    /** By what the project was carried out before a change that was approved. */
    Uni<ApprovedPlan> before(ChangeRequest approved, List<ChangeRequest> all) {
        return of(approved.projectId(), all.stream().filter(one -> !one.id().equals(approved.id())
                && (one.approvedAt() == null || !one.approvedAt().isAfter(approved.approvedAt()))).toList());
    }

    /** What the budget is with another estimate: finance reviews the difference. */
    static BigDecimal budgetAfter(ApprovedPlan before, BigDecimal estimateAfter) {
        return before.budget() == null ? null : before.budget().add(estimateAfter.subtract(before.estimate()));
    }
}
