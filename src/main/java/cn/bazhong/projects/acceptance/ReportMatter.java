package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.document.IssuedPapers;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.Conclusion;
import cn.bazhong.projects.procedure.ConclusionPaper;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.Procedure;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.ProcedureState;
import cn.bazhong.projects.procedure.ProjectMatter;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.record.Canonical;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What comes of a report when the office has taken it on file, or given it back (A28, A29, A31). */
@ApplicationScoped
class ReportMatter implements ProjectMatter {
    private final AcceptanceFiles files;
    private final AcceptanceDesk desk;
    private final AcceptanceOutcomes outcomes;
    private final Projects projects;
    private final IssuedPapers papers;
    private final Events events;

    ReportMatter(AcceptanceFiles files, AcceptanceDesk desk, AcceptanceOutcomes outcomes, Projects projects, IssuedPapers papers, Events events) {
        this.files = files;
        this.desk = desk;
        this.outcomes = outcomes;
        this.projects = projects;
        this.papers = papers;
        this.events = events;
    }

    @Override
    public Set<ProcedureKind> kinds() {
        return Arrays.stream(ReportKind.values()).map(ReportKind::procedure).collect(Collectors.toSet());
    }

    @Override
    public Projects projects() {
        return projects;
    }

    @Override
    public String page(UUID subject) {
        return "/acceptances";
    }

    @Override
    public String page(UUID subject, UUID project) {
        return AcceptanceDuties.page(project);
    }

    @Override
    public Uni<List<Obstacle>> obstacles(Procedure procedure, Step step, Outcome outcome) {
        return projects.require(procedure.projectId()).map(AcceptanceGuards::held);
    }

    @Override
    public Uni<Void> examine(Procedure procedure, Step step, Conclusion conclusion) {
        conclusion.refuseParts();
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<String> takeIn(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        conclusion.refuseParts();
        return files.report(procedure.subjectId()).map(report -> Canonical.digest(Map.of("report", report.contentJson(), "documents",
                report.documentsJson())));
    }

    @Override
    public Uni<ConclusionPaper> paper(Procedure procedure, Conclusion conclusion) {
        return papers.of(procedure.projectId(), conclusion.documentId());
    }

    @Override
    public Uni<Void> follow(Procedure procedure, Step concluded, Conclusion conclusion, Actor actor) {
        return files.locked(procedure.projectId()).chain(file -> files.report(procedure.subjectId())
                .chain(report -> procedure.state() == ProcedureState.PASSED ? filed(file, report, conclusion, actor)
                        : returned(file, report, conclusion, actor))
                .chain(() -> desk.entered(file.project()))).replaceWithVoid();
    }

    private Uni<Void> returned(AcceptanceFile file, AcceptanceReport report, Conclusion conclusion, Actor actor) {
        report.giveBack(conclusion.opinion().strip());
        return events.append(told(file, report, AcceptanceEvent.ACCEPTANCE_REPORT_RETURNED, actor)
                .with("opinion", report.returnedFor())).replaceWithVoid();
    }

    private Uni<Void> filed(AcceptanceFile file, AcceptanceReport report, Conclusion conclusion, Actor actor) {
        report.file(conclusion.legalDate());
        return events.append(told(file, report, AcceptanceEvent.ACCEPTANCE_REPORT_FILED, actor)
                .with("documentNumber", conclusion.documentNumber()).legallyOn(conclusion.legalDate()))
                .chain(() -> takeEffect(file, report, actor));
    }

    private Uni<Void> takeEffect(AcceptanceFile file, AcceptanceReport report, Actor actor) {
        return switch (report.kind()) {
            case PRE_ACCEPTANCE -> projects.take(file.project(), Transition.PRE_ACCEPT, actor);
            case INTERIM -> Uni.createFrom().voidItem();
            case UPSTREAM -> report.passed() ? outcomes.accept(file, Transition.ACCEPT_UPSTREAM, report.heldOn(), actor)
                    : outcomes.fail(file, null, summary(report), actor);
        };
    }

    private String summary(AcceptanceReport report) {
        return files.upstream(report).summary().strip();
    }

    private static NewEvent told(AcceptanceFile file, AcceptanceReport report, AcceptanceEvent type, Actor actor) {
        return AcceptanceDesk.told(file, type, report.kind().article(), actor).with("kind", report.kind().name())
                .with("heldOn", report.heldOn().toString());
    }
}
