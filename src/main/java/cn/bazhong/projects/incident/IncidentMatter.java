package cn.bazhong.projects.incident;

import cn.bazhong.projects.document.IssuedPapers;
import cn.bazhong.projects.execution.Undertakings;
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
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.project.Hold;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Canonical;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What comes of an incident when the office has disposed of it (A26). */
@ApplicationScoped
class IncidentMatter implements ProjectMatter {
    private final Incidents incidents;
    private final Projects projects;
    private final Undertakings undertakings;
    private final IssuedPapers papers;
    private final Events events;

    IncidentMatter(Incidents incidents, Projects projects, Undertakings undertakings, IssuedPapers papers, Events events) {
        this.incidents = incidents;
        this.projects = projects;
        this.undertakings = undertakings;
        this.papers = papers;
        this.events = events;
    }

    @Override
    public Set<ProcedureKind> kinds() {
        return Set.of(ProcedureKind.INCIDENT);
    }

    @Override
    public Projects projects() {
        return projects;
    }

    @Override
    public String page(UUID subject) {
        return "/incidents/" + subject;
    }

    /** The office says what comes of it in a deed of its own, not by agreement alone. */
    @Override
    public Uni<List<Obstacle>> obstacles(Procedure procedure, Step step, Outcome outcome) {
        return step.kind() != StepKind.INCIDENT_DISPOSITION ? Uni.createFrom().item(List.of())
                : incidents.require(procedure.subjectId()).map(found -> found.disposition() != null ? List.of()
                        : List.of(Obstacle.of(Article.A26, "incident-disposed-of-there")));
    }

    @Override
    public Uni<Void> examine(Procedure procedure, Step step, Conclusion conclusion) {
        conclusion.refuseParts();
        if (step.kind() == StepKind.INCIDENT_DISPOSITION) {
            throw Obstacle.of(Article.A26, "incident-disposed-of-there").asProblem();
        }
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<String> takeIn(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        conclusion.refuseParts();
        return incidents.require(procedure.subjectId()).map(found -> Canonical.digest(Map.of("report", found.reportJson())));
    }

    @Override
    public Uni<ConclusionPaper> paper(Procedure procedure, Conclusion conclusion) {
        return papers.of(procedure.projectId(), conclusion.documentId());
    }

    @Override
    public Uni<Void> follow(Procedure procedure, Step concluded, Conclusion conclusion, Actor actor) {
        return procedure.state() != ProcedureState.PASSED ? Uni.createFrom().voidItem()
                : incidents.require(procedure.subjectId()).invoke(Incident::takeEffect)
                        .call(incidents::flush)
                        .call(found -> events.append(IncidentDesk.event(found, IncidentEvent.INCIDENT_DISPOSED, actor)
                                .with("disposition", found.disposition().name()).with("reason", found.reason())
                                .legallyOn(conclusion.legalDate())))
                        .chain(found -> found.disposition() == Disposition.SUSPENSION ? suspend(found, actor)
                                : Uni.createFrom().voidItem());
    }

    private Uni<Void> suspend(Incident incident, Actor actor) {
        Uni<Project> locked = projects.findById(incident.projectId(), LockModeType.PESSIMISTIC_WRITE);
        return locked.chain(project -> incident.lotId() == null ? projects.hold(project, Hold.SUSPENDED_AFTER_INCIDENT, actor)
                : undertakings.suspend(project, incident.lotId(), incident.reason(), actor));
    }
}
