package cn.bazhong.projects.performance;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where an owner's own evaluation is handed in, and mended (A42). */
@ApplicationScoped
class SelfEvaluationDesk {
    private final Cases cases;
    private final ReportDesk desk;
    private final FiledDocuments documents;
    private final Ids ids;

    SelfEvaluationDesk(Cases cases, ReportDesk desk, FiledDocuments documents, Ids ids) {
        this.cases = cases;
        this.desk = desk;
        this.documents = documents;
        this.ids = ids;
    }

    private record Examined(SelfEvaluation evaluation, List<Finding> findings) {
    }

    private Uni<Examined> examine(PerformanceCase found, SubmitSelfEvaluation evaluation) {
        EvaluationWindow window = found.window().orElseThrow(() -> Obstacle.of(Article.A42, "evaluation-not-at", found.project().stage()).asProblem());
        return documents.of(found.project().id(), evaluation.documents()).map(filed -> new Examined(
                new SelfEvaluation(evaluation, window, filed),
                Rule.all(SelfEvaluationRules.ALL, new SelfEvaluationFacts(evaluation, window, filed, found.today()))));
    }

    /** Nothing is stored. */
    Uni<List<Finding>> screen(SubmitSelfEvaluation evaluation, Actor actor) {
        return cases.own(evaluation.projectId(), ReportKind.SELF_EVALUATION, actor).chain(found -> examine(found, evaluation))
                .map(Examined::findings);
    }

    Uni<PerformanceReport> submit(SubmitSelfEvaluation evaluation, Actor actor) {
        return cases.ownLocked(evaluation.projectId(), ReportKind.SELF_EVALUATION, actor)
                .invoke(found -> Obstacle.refuse(PerformanceGuards.submitSelfEvaluation(found)))
                .chain(found -> examine(found, evaluation).invoke(examined -> Problem.refuseBroken(examined.findings()))
                        .chain(examined -> enter(found, examined.evaluation(), actor)));
    }

    private Uni<PerformanceReport> enter(PerformanceCase found, SelfEvaluation evaluation, Actor actor) {
        PerformanceReport report = new PerformanceReport(ids.next(), found, ReportKind.SELF_EVALUATION, found.today().getYear(),
                evaluation.window().to());
        report.submit(found.today());
        return desk.open(report, found, evaluation, RouteFacts.matterOf(report.ownerDepartment()), told(report, evaluation, actor), actor);
    }

    private static NewEvent told(PerformanceReport report, SelfEvaluation evaluation, Actor actor) {
        return report.told(PerformanceEvent.SELF_EVALUATION_SUBMITTED, actor).with("since", evaluation.window().since().toString())
                .with("documents", evaluation.documents().stream().map(FiledDocument::digest).toList());
    }

    Uni<PerformanceReport> mend(UUID id, IfMatch ifMatch, SubmitSelfEvaluation evaluation, Actor actor) {
        return cases.own(evaluation.projectId(), ReportKind.SELF_EVALUATION, actor)
                .chain(found -> desk.change(id, ReportKind.SELF_EVALUATION, ifMatch, actor, report -> of(report, found), report -> {
                    Obstacle.refuse(PerformanceGuards.mend(report));
                    return examine(found, evaluation).invoke(examined -> Problem.refuseBroken(examined.findings()))
                            .chain(examined -> desk.resubmit(report, found, examined.evaluation(), told(report, examined.evaluation(), actor), actor))
                            .replaceWithVoid();
                }));
    }

    private static Uni<Void> of(PerformanceReport report, PerformanceCase found) {
        if (!report.projectId().equals(found.project().id())) {
            throw Problem.notFound();
        }
        return Uni.createFrom().voidItem();
    }
}
