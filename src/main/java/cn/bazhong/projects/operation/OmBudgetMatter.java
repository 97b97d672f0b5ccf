package cn.bazhong.projects.operation;

import cn.bazhong.projects.document.IssuedPapers;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.Conclusion;
import cn.bazhong.projects.procedure.ConclusionPaper;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.Procedure;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.ProjectMatter;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Canonical;
import cn.bazhong.projects.record.Events;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What comes of an application for O&amp;M funds when finance has concluded (A35). */
@ApplicationScoped
class OmBudgetMatter implements ProjectMatter {
    private final OmBudgets budgets;
    private final OmFunds funds;
    private final Projects projects;
    private final IssuedPapers papers;
    private final Events events;

    OmBudgetMatter(OmBudgets budgets, OmFunds funds, Projects projects, IssuedPapers papers, Events events) {
        this.budgets = budgets;
        this.funds = funds;
        this.projects = projects;
        this.papers = papers;
        this.events = events;
    }

    @Override
    public Set<ProcedureKind> kinds() {
        return Set.of(ProcedureKind.OM_BUDGET);
    }

    @Override
    public Projects projects() {
        return projects;
    }

    @Override
    public String page(UUID subject) {
        return "/om-budgets/" + subject;
    }

    /** The day of the decision counts: what has come to stop it since it was handed in stops it now. */
    @Override
    public Uni<List<Obstacle>> obstacles(Procedure procedure, Step step, Outcome outcome) {
        return outcome != Outcome.AGREED ? Uni.createFrom().item(List.of()) : budgets.require(procedure.subjectId())
                .chain(found -> projects.require(found.projectId()).chain(project -> funds.stopping(project, found.year())
                        .map(restrictions -> OmBudgetGuards.agree(project, restrictions))));
    }

    @Override
    public Uni<Void> examine(Procedure procedure, Step step, Conclusion conclusion) {
        conclusion.refuseParts();
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<String> takeIn(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        conclusion.refuseParts();
        return budgets.require(procedure.subjectId()).map(found -> Canonical.digest(Map.of("content", found.contentJson(), "documents",
                found.documentsJson())));
    }

    @Override
    public Uni<ConclusionPaper> paper(Procedure procedure, Conclusion conclusion) {
        return papers.of(procedure.projectId(), conclusion.documentId());
    }

    @Override
    public Uni<Void> follow(Procedure procedure, Step concluded, Conclusion conclusion, Actor actor) {
        return budgets.require(procedure.subjectId()).chain(found -> switch (conclusion.outcome()) {
            case AGREED -> approve(found, conclusion, actor);
            case RETURNED -> {
                found.giveBack(conclusion);
                yield tell(found, OperationEvent.OM_BUDGET_RETURNED, conclusion, actor);
            }
            default -> {
                found.reject(conclusion);
                yield tell(found, OperationEvent.OM_BUDGET_REJECTED, conclusion, actor);
            }
        });
    }

    private Uni<Void> approve(OmBudget budget, Conclusion conclusion, Actor actor) {
        budget.approve(OmGrants.total(budgets.grants(budget), budgets.content(budget).lines()), conclusion);
        return budgets.flush().chain(() -> events.append(OmBudgetDesk.told(budget, OperationEvent.OM_BUDGET_APPROVED, actor)
                .with("approved", budget.approved()).with("documentNumber", conclusion.documentNumber())
                .with("reasons", budgets.grants(budget).stream().map(OmGrant::reason).filter(Objects::nonNull).toList())
                .legallyOn(conclusion.legalDate()))).replaceWithVoid();
    }

    private Uni<Void> tell(OmBudget budget, OperationEvent type, Conclusion conclusion, Actor actor) {
        return budgets.flush().chain(() -> events.append(OmBudgetDesk.told(budget, type, actor).with("opinion", conclusion.opinion())
                .legallyOn(conclusion.legalDate()))).replaceWithVoid();
    }
}
