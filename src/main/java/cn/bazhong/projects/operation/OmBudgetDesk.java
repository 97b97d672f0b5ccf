package cn.bazhong.projects.operation;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.DecideStep;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Proceedings;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.procedure.Seats;
import cn.bazhong.projects.procedure.StartProcedure;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepDesk;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Where an owner applies for O&amp;M funds, and finance agrees to less than that (A35). */
@ApplicationScoped
class OmBudgetDesk {
    private final OmBudgets budgets;
    private final OmFunds funds;
    private final OperationFiles files;
    private final Projects projects;
    private final FiledDocuments documents;
    private final Policies policies;
    private final Procedures procedures;
    private final Proceedings proceedings;
    private final StepDesk steps;
    private final Events events;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    OmBudgetDesk(OmBudgets budgets, OmFunds funds, OperationFiles files, Projects projects, FiledDocuments documents, Policies policies,
            Procedures procedures, Proceedings proceedings, StepDesk steps, Events events, StoredJson json, Ids ids, Clock clock) {
        this.budgets = budgets;
        this.funds = funds;
        this.files = files;
        this.projects = projects;
        this.documents = documents;
        this.policies = policies;
        this.procedures = procedures;
        this.proceedings = proceedings;
        this.steps = steps;
        this.events = events;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** Nothing is stored. */
    Uni<List<Finding>> screen(BeginOmBudget budget, Actor actor) {
        return requireOwn(budget.projectId(), actor).chain(project -> documents.of(project.id(), budget.content().documents())
                .chain(filed -> findings(project, budget.year(), budget.content(), filed)));
    }

    Uni<List<Finding>> findings(OmBudget budget, Project project) {
        return findings(project, budget.year(), budgets.content(budget), budgets.documents(budget));
    }

    private Uni<List<Finding>> findings(Project project, int year, OmBudgetContent content, List<FiledDocument> filed) {
        return funds.stopping(project, year).chain(restrictions -> funds.year(project.id(), year - 1)
                .chain(lastYear -> files.operation(project.id()).map(operation -> Rule.all(OmBudgetRules.ALL, new OmBudgetFacts(year, content,
                        restrictions, lastYear, filed, operation != null && operation.operatorJson() != null,
                        OmBudgetGuards.ACCEPTED.contains(project.stage()), today())))));
    }

    /** As a draft, which nobody else reads. */
    Uni<OmBudget> begin(BeginOmBudget begun, Actor actor) {
        return requireOwn(begun.projectId(), actor)
                .call(project -> projects.findById(project.id(), LockModeType.PESSIMISTIC_WRITE))
                .chain(project -> budgets.of(project.id(), begun.year()).chain(ofYear -> {
                    Obstacle.refuse(OmBudgetGuards.begin(project, begun.year(), ofYear));
                    OmBudget budget = new OmBudget(ids.next(), project, begun.year(), ofYear.size() + 1, clock.instant());
                    return write(budget, begun.content()).chain(() -> budgets.persistAndFlush(budget))
                            .call(() -> events.append(told(budget, OperationEvent.OM_BUDGET_BEGUN, actor)));
                }));
    }

    Uni<OmBudget> change(UUID id, IfMatch ifMatch, OmBudgetContent content, Actor actor) {
        return own(id, ifMatch, actor).invoke(found -> Obstacle.refuse(OmBudgetGuards.write(found)))
                .call(found -> write(found, content))
                .call(found -> events.append(told(found, OperationEvent.OM_BUDGET_CHANGED, actor)))
                .call(budgets::flush);
    }

    private Uni<Void> write(OmBudget budget, OmBudgetContent content) {
        return documents.of(budget.projectId(), content.documents())
                .invoke(filed -> budget.write(json.write(content), json.write(filed), content.total())).replaceWithVoid();
    }

    /** Finance is asked; what was given back it looks at anew. */
    Uni<OmBudget> submit(UUID id, IfMatch ifMatch, Actor actor) {
        return own(id, ifMatch, actor).call(found -> projects.require(found.projectId()).chain(project -> {
            Obstacle.refuse(OmBudgetGuards.submit(project, found));
            boolean again = found.state() == OmBudgetState.RETURNED;
            return write(found, budgets.content(found)).chain(() -> findings(found, project)).invoke(Problem::refuseBroken)
                    .invoke(() -> found.submit(actor, clock.instant())).call(budgets::flush)
                    .call(() -> events.append(told(found, OperationEvent.OM_BUDGET_SUBMITTED, actor)
                            .with("documents", budgets.documents(found).stream().map(FiledDocument::digest).toList())))
                    .chain(() -> again ? again(found, project, actor) : start(found, project, actor));
        }));
    }

    private Uni<Void> start(OmBudget budget, Project project, Actor actor) {
        return policies.inForce(project.jurisdiction(), today()).chain(policy -> proceedings.start(new StartProcedure(
                ProcedureKind.OM_BUDGET, budget.id(), project.id(), title(budget, project), project.ownerDepartment(), project.jurisdiction(),
                RouteFacts.matterOf(project.ownerDepartment())), policy.id(), actor)).replaceWithVoid();
    }

    private Uni<Void> again(OmBudget budget, Project project, Actor actor) {
        return procedures.on(ProcedureKind.OM_BUDGET, budget.id())
                .chain(procedure -> proceedings.resubmit(procedure, title(budget, project), actor));
    }

    private static String title(OmBudget budget, Project project) {
        return budget.year() + Texts.of(Locale.CHINA, "procedureKind." + ProcedureKind.OM_BUDGET) + "：" + project.name();
    }

    Uni<OmBudget> withdraw(UUID id, IfMatch ifMatch, String reason, Actor actor) {
        return own(id, ifMatch, actor).call(found -> {
            Obstacle.refuse(OmBudgetGuards.withdraw(found));
            boolean drafted = found.submittedAt() == null;
            found.withdraw();
            return events.append(told(found, OperationEvent.OM_BUDGET_WITHDRAWN, actor).with("reason", reason))
                    .chain(() -> drafted ? Uni.createFrom().voidItem() : procedures.on(ProcedureKind.OM_BUDGET, id)
                            .chain(procedure -> proceedings.withdraw(procedure, actor)));
        }).call(budgets::flush);
    }

    /** 403 for another organ, 409 while something stops it, 422 for lines that do not fit. */
    Uni<OmBudget> grant(UUID id, IfMatch ifMatch, GrantOmBudget grant, Actor actor) {
        return budgets.requireVisible(id, actor)
                .call(found -> procedures.openStep(ProcedureKind.OM_BUDGET, id).invoke(step -> refuseUnseated(found, step, actor)))
                .call(found -> projects.findById(found.projectId(), LockModeType.PESSIMISTIC_WRITE))
                .call(() -> budgets.requireLocked(id))
                .invoke(found -> IfMatch.require(ifMatch, found.version()))
                .call(found -> projects.require(found.projectId()).chain(project -> funds.stopping(project, found.year())
                        .invoke(restrictions -> Obstacle.refuse(OmBudgetGuards.grant(found, project, restrictions)))))
                .invoke(found -> OmGrants.check(grant.lines(), budgets.content(found).lines()))
                .invoke(found -> found.offer(json.write(grant.lines())))
                .call(found -> steps.concludeOpen(ProcedureKind.OM_BUDGET, id, StepKind.OM_BUDGET_REVIEW, new DecideStep(Outcome.AGREED,
                        grant.opinion(), List.of(), List.of(), List.of(), List.of(), grant.documentNumber(), null), actor))
                .call(budgets::flush);
    }

    private static void refuseUnseated(OmBudget budget, @Nullable Step step, Actor actor) {
        boolean foreign = step == null ? !actor.is(Role.FINANCE) : !Seats.obstacles(step, budget.ownerDepartment(), actor).isEmpty();
        if (foreign) {
            throw Problem.notPermitted(Article.A35, "not-your-step");
        }
    }

    private Uni<OmBudget> own(UUID id, IfMatch ifMatch, Actor actor) {
        return budgets.requireVisible(id, actor).invoke(found -> refuseForeign(found.ownerDepartment(), actor))
                .call(found -> projects.findById(found.projectId(), LockModeType.PESSIMISTIC_WRITE))
                .call(() -> budgets.requireLocked(id))
                .invoke(found -> IfMatch.require(ifMatch, found.version()));
    }

    private Uni<Project> requireOwn(UUID project, Actor actor) {
        return projects.requireVisible(project, actor).invoke(found -> refuseForeign(found.ownerDepartment(), actor));
    }

    private static void refuseForeign(String owner, Actor actor) {
        if (!actor.isOf(owner)) {
            throw Problem.notPermitted(Article.A35, "not-your-operation");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static NewEvent told(OmBudget budget, OperationEvent type, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.PROJECT, budget.projectId()), type, actor).under(Article.A35)
                .with("year", String.valueOf(budget.year())).with("number", budget.number()).with("total", budget.total());
    }
}
