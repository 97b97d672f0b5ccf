package cn.bazhong.projects.change;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.IssuedPapers;
import cn.bazhong.projects.dossier.CostLine;
import cn.bazhong.projects.execution.ExecutionPlans;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.Conclusion;
import cn.bazhong.projects.procedure.ConclusionPaper;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.Procedure;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.ProjectMatter;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.project.Baseline;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Settlement;
import cn.bazhong.projects.project.Settlements;
import cn.bazhong.projects.record.Canonical;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the organs' conclusions make of a change: approved, it is what the project is carried out by (A25). */
@ApplicationScoped
class ChangeMatter implements ProjectMatter {
    private static final Set<StepKind> APPROVING = EnumSet.of(StepKind.CHANGE_APPROVAL, StepKind.CHANGE_FILING);

    private final ChangeRequests requests;
    private final ApprovedPlans plans;
    private final ExecutionPlans executions;
    private final Projects projects;
    private final Settlements settlements;
    private final IssuedPapers papers;
    private final Events events;
    private final StoredJson json;
    private final Clock clock;

    ChangeMatter(ChangeRequests requests, ApprovedPlans plans, ExecutionPlans executions, Projects projects, Settlements settlements,
            IssuedPapers papers, Events events, StoredJson json, Clock clock) {
        this.requests = requests;
        this.plans = plans;
        this.executions = executions;
        this.projects = projects;
        this.settlements = settlements;
        this.papers = papers;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Set<ProcedureKind> kinds() {
        return EnumSet.of(ProcedureKind.CHANGE_REQUEST);
    }

    @Override
    public Projects projects() {
        return projects;
    }

    @Override
    public String page(UUID subject) {
        return "/change-requests/" + subject;
    }

    /** What was judged is what is approved: lines that another request has changed since are asked for anew. */
    @Override
    public Uni<List<Obstacle>> obstacles(Procedure procedure, Step step, Outcome outcome) {
        return outcome != Outcome.AGREED || !APPROVING.contains(step.kind()) ? Uni.createFrom().item(List.of())
                : requests.require(procedure.subjectId()).chain(request -> plan(request).chain(plan ->
                        projects.require(request.projectId()).map(project -> ChangeGuards.approve(json.read(request.seenJson(), Seen.class)
                                .stands(requests.content(request), plan), project))));
    }

    private Uni<ApprovedPlan> plan(ChangeRequest request) {
        return requests.ofProject(request.projectId()).chain(all -> plans.of(request.projectId(), all));
    }

    @Override
    public Uni<Void> examine(Procedure procedure, Step step, Conclusion conclusion) {
        conclusion.refuseParts();
        return Uni.createFrom().voidItem();
    }

    /** The lock on the project keeps two changes of one project from being approved past each other. */
    @Override
    public Uni<String> takeIn(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        conclusion.refuseParts();
        return projects.findById(procedure.projectId(), LockModeType.PESSIMISTIC_WRITE)
                .chain(() -> requests.require(procedure.subjectId()))
                .map(request -> Canonical.digest(requests.content(request)));
    }

    @Override
    public Uni<ConclusionPaper> paper(Procedure procedure, Conclusion conclusion) {
        return papers.of(procedure.projectId(), conclusion.documentId());
    }

    @Override
    public Uni<Void> follow(Procedure procedure, Step concluded, Conclusion conclusion, Actor actor) {
        return requests.require(procedure.subjectId()).chain(request -> switch (procedure.state()) {
            case RETURNED -> ended(request, ChangeEvent.CHANGE_REQUEST_RETURNED, conclusion, actor,
                    () -> request.giveBack(conclusion.opinion(), actor, clock.instant()));
            case REJECTED -> ended(request, ChangeEvent.CHANGE_REQUEST_REJECTED, conclusion, actor,
                    () -> request.end(ChangeState.REJECTED, conclusion.opinion(), actor, clock.instant()));
            default -> APPROVING.contains(concluded.kind()) ? approve(request, conclusion, actor)
                    : concluded.kind() == StepKind.CHANGE_BUDGET_REVIEW ? review(request, conclusion, actor)
                    : Uni.createFrom().voidItem();
        });
    }

    private Uni<Void> ended(ChangeRequest request, ChangeEvent event, Conclusion conclusion, Actor actor, Runnable deed) {
        deed.run();
        return events.append(ChangeDesk.event(request, event, actor).with("opinion", conclusion.opinion())
                .legallyOn(conclusion.legalDate()).onBehalfOf(conclusion.onBehalfOf())).chain(requests::flush);
    }

    /** A new baseline; with another estimate a new ceiling. Finance reviews the budget after it, where there is a difference. */
    private Uni<Void> approve(ChangeRequest request, Conclusion conclusion, Actor actor) {
        ChangeContent content = requests.content(request);
        return plan(request).chain(plan -> projects.require(request.projectId()).chain(project -> {
            List<CostLine> after = Costs.after(plan.lines(), content.lines());
            BigDecimal estimate = Costs.sum(after);
            BigDecimal budget = estimate.compareTo(plan.estimate()) == 0 ? plan.budget() : null;
            request.approve(json.write(after), estimate, budget, conclusion.documentNumber(), conclusion.opinion(), actor,
                    clock.instant());
            return requests.flush()
                    .chain(() -> settlements.settle(List.of(Settlement.frozen(project, freeze(project, request, estimate))), actor))
                    .chain(() -> content.movesSchedule() ? executions.reschedule(project, content.milestones())
                            : Uni.createFrom().voidItem())
                    .chain(() -> events.append(ChangeDesk.event(request, ChangeEvent.CHANGE_REQUEST_APPROVED, actor)
                            .with("before", plan.estimate()).with("amount", estimate).with("documentNumber", conclusion.documentNumber())
                            .legallyOn(conclusion.legalDate()).onBehalfOf(conclusion.onBehalfOf())));
        })).replaceWithVoid();
    }

    private Baseline.Freeze freeze(Project project, ChangeRequest request, BigDecimal estimate) {
        String source = request.documentNumber() == null ? "#" + request.number() : request.documentNumber();
        return new Baseline.Freeze(Baseline.Kind.CHANGE, Article.A25, source, estimate, Map.of(), projects.profile(project));
    }

    /** The budget that finance had reviewed, with the difference. */
    private Uni<Void> review(ChangeRequest request, Conclusion conclusion, Actor actor) {
        return requests.ofProject(request.projectId()).chain(all -> plans.before(request, all)).chain(before -> {
            request.review(ApprovedPlans.budgetAfter(before, request.estimate()));
            return requests.flush().chain(() -> events.append(ChangeDesk.event(request, ChangeEvent.CHANGE_REQUEST_BUDGET_REVIEWED, actor)
                    .with("amount", request.budget()).legallyOn(conclusion.legalDate()).onBehalfOf(conclusion.onBehalfOf())));
        }).replaceWithVoid();
    }
}
