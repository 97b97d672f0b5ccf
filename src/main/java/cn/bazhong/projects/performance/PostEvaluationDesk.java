package cn.bazhong.projects.performance;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.expert.DrawnExperts;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.DecideStep;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Proceedings;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.procedure.StepDesk;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a post-evaluation is ordered and brought to its result, with the owner's part in it (A42). */
@ApplicationScoped
class PostEvaluationDesk {
    private final Cases cases;
    private final ReportDesk desk;
    private final PerformanceReports reports;
    private final FiledDocuments documents;
    private final DrawnExperts experts;
    private final Procedures procedures;
    private final Proceedings proceedings;
    private final StepDesk steps;
    private final Events events;
    private final Ids ids;

    PostEvaluationDesk(Cases cases, ReportDesk desk, PerformanceReports reports, FiledDocuments documents, DrawnExperts experts,
            Procedures procedures, Proceedings proceedings, StepDesk steps, Events events, Ids ids) {
        this.cases = cases;
        this.desk = desk;
        this.reports = reports;
        this.documents = documents;
        this.experts = experts;
        this.procedures = procedures;
        this.proceedings = proceedings;
        this.steps = steps;
        this.events = events;
        this.ids = ids;
    }

    /** 403 for anybody but the data administration; on its own project, the vice-mayor in charge. */
    private Uni<PerformanceCase> ordering(UUID project, Actor actor) {
        return cases.visible(project, actor).invoke(found -> {
            if (!found.evaluator().is(actor)) {
                throw Problem.notPermitted(Article.A42, "not-yours-to-evaluate");
            }
        });
    }

    private Uni<List<Finding>> examine(PerformanceCase found, OrderPostEvaluation order) {
        return experts.names(order.drawId(), found.project().jurisdiction()).map(drawn -> Rule.all(PostEvaluationRules.ALL,
                new PostEvaluationFacts(order, drawn, found.latest(ReportKind.SELF_EVALUATION).filter(one -> one.state() == PerformanceState.DONE)
                        .isPresent(), found.today())));
    }

    /** Nothing is stored. */
    Uni<List<Finding>> screen(OrderPostEvaluation order, Actor actor) {
        return ordering(order.projectId(), actor).chain(found -> examine(found, order));
    }

    Uni<PerformanceReport> order(OrderPostEvaluation order, Actor actor) {
        return ordering(order.projectId(), actor).chain(found -> cases.lock(order.projectId())).chain(cases::of)
                .invoke(found -> Obstacle.refuse(PerformanceGuards.orderEvaluation(found)))
                .call(found -> examine(found, order).invoke(Problem::refuseBroken))
                .chain(found -> enter(found, order, actor));
    }

    private Uni<PerformanceReport> enter(PerformanceCase found, OrderPostEvaluation order, Actor actor) {
        PerformanceReport report = new PerformanceReport(ids.next(), found, ReportKind.POST_EVALUATION, found.today().getYear(), order.resultBy());
        NewEvent told = report.told(PerformanceEvent.POST_EVALUATION_ORDERED, actor).with("reason", order.reason().strip())
                .with("evaluatedBy", order.evaluatedBy().name()).with("resultBy", order.resultBy().toString());
        return desk.open(report, found, PostEvaluation.of(order), RouteFacts.evaluation(report.ownerDepartment(),
                        found.profile().industryAuthority()), told, actor)
                .call(() -> proceedings.fallsDue(ProcedureKind.POST_EVALUATION, report.id(), order.materialBy(), null));
    }

    Uni<PerformanceReport> supply(UUID id, IfMatch ifMatch, SupplyEvaluationMaterial material, Actor actor) {
        return owning(id, ifMatch, actor, StepKind.POST_EVALUATION_MATERIAL, report -> documents.of(report.projectId(), material.documents())
                .invoke(filed -> refuseUnfiled(material.documents(), filed, "documents"))
                .invoke(filed -> desk.write(report, reports.evaluation(report)
                        .with(new PostEvaluation.Handed(material.text().strip(), filed, desk.today())), actor))
                .chain(filed -> conclude(report, StepKind.POST_EVALUATION_MATERIAL, null,
                        report.told(PerformanceEvent.EVALUATION_MATERIAL_SUPPLIED, actor), actor))
                .chain(() -> proceedings.fallsDue(ProcedureKind.POST_EVALUATION, id, report.due(), null)));
    }

    Uni<PerformanceReport> state(UUID id, IfMatch ifMatch, StateOnEvaluation statement, Actor actor) {
        String said = statement.statement() == null || statement.statement().isBlank() ? null : statement.statement().strip();
        return owning(id, ifMatch, actor, StepKind.POST_EVALUATION_STATEMENT, report -> {
            desk.write(report, reports.evaluation(report).with(new PostEvaluation.Said(said, desk.today())), actor);
            return conclude(report, StepKind.POST_EVALUATION_STATEMENT, said,
                    report.told(PerformanceEvent.EVALUATION_STATEMENT_MADE, actor), actor);
        });
    }

    private Uni<PerformanceReport> owning(UUID id, IfMatch ifMatch, Actor actor, StepKind step, Function<PerformanceReport, Uni<Void>> deed) {
        return desk.change(id, ReportKind.POST_EVALUATION, ifMatch, actor, report -> {
            if (!actor.isOf(report.ownerDepartment())) {
                throw Problem.notPermitted(Article.A42, "not-your-report");
            }
            return Uni.createFrom().voidItem();
        }, report -> procedures.waiting(ProcedureKind.POST_EVALUATION, id)
                .invoke(waiting -> Obstacle.refuse(PerformanceGuards.step(report, waiting, step)))
                .chain(() -> deed.apply(report)));
    }

    Uni<PerformanceReport> enterResult(UUID id, IfMatch ifMatch, EnterEvaluationResult result, Actor actor) {
        return evaluating(id, ifMatch, actor, report -> procedures.waiting(ProcedureKind.POST_EVALUATION, id)
                .invoke(waiting -> Obstacle.refuse(PerformanceGuards.step(report, waiting, StepKind.POST_EVALUATION_RESULT)))
                .invoke(() -> refuseEarlier(result))
                .chain(() -> documents.of(report.projectId(), List.of(result.documentId())))
                .invoke(filed -> refuseUnfiled(List.of(result.documentId()), filed, "documentId"))
                .invoke(filed -> desk.write(report, reports.evaluation(report)
                        .with(new PostEvaluation.Result(result, filed.get(0), desk.today(), null)), actor))
                .chain(() -> conclude(report, StepKind.POST_EVALUATION_RESULT, result.findings().strip(), report
                        .told(PerformanceEvent.EVALUATION_RESULT_ENTERED, actor).with("grade", result.grade().name()), actor))
                .chain(() -> proceedings.fallsDue(ProcedureKind.POST_EVALUATION, id, result.statementBy(), null)));
    }

    /** The owner has today at least. */
    private void refuseEarlier(EnterEvaluationResult result) {
        if (result.statementBy().isBefore(desk.today())) {
            throw Problem.invalid("statementBy", "not-before-today");
        }
    }

    /** The day after its last one, it goes on without what the owner let pass; the record says so. */
    Uni<PerformanceReport> goOn(UUID id, IfMatch ifMatch, GoOnWithoutOwner why, Actor actor) {
        return evaluating(id, ifMatch, actor, report -> procedures.waiting(ProcedureKind.POST_EVALUATION, id)
                .invoke(waiting -> Obstacle.refuse(PerformanceGuards.goOn(report, waiting, desk.today())))
                .chain(waiting -> {
                    StepKind passed = waiting.get(0).kind();
                    desk.write(report, reports.evaluation(report), actor);
                    return steps.goOnWithout(ProcedureKind.POST_EVALUATION, id, passed, why.reason().strip(), actor)
                            .chain(() -> events.append(report.told(PerformanceEvent.EVALUATION_WENT_ON_WITHOUT, actor)
                                    .with("step", passed.name()).with("reason", why.reason().strip())))
                            .chain(() -> passed == StepKind.POST_EVALUATION_MATERIAL
                                    ? proceedings.fallsDue(ProcedureKind.POST_EVALUATION, id, report.due(), null) : Uni.createFrom().voidItem());
                }));
    }

    private Uni<PerformanceReport> evaluating(UUID id, IfMatch ifMatch, Actor actor, Function<PerformanceReport, Uni<Void>> deed) {
        return desk.change(id, ReportKind.POST_EVALUATION, ifMatch, actor,
                report -> ordering(report.projectId(), actor).replaceWithVoid(), deed);
    }

    private Uni<Void> conclude(PerformanceReport report, StepKind step, String opinion, NewEvent told, Actor actor) {
        return events.append(told).chain(() -> steps.concludeOpen(ProcedureKind.POST_EVALUATION, report.id(), step,
                DecideStep.of(Outcome.AGREED, opinion), actor)).replaceWithVoid();
    }

    private static void refuseUnfiled(List<UUID> named, List<FiledDocument> filed, String field) {
        if (!filed.stream().map(FiledDocument::documentId).collect(Collectors.toSet()).containsAll(named)) {
            throw Problem.invalid(field, "no-such-paper");
        }
    }
}
