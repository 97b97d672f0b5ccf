package cn.bazhong.projects.incident;

import cn.bazhong.projects.execution.Standing;
import cn.bazhong.projects.execution.Undertakings;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Seats;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows an incident to the one who reads it, with what they may do on it. */
@ApplicationScoped
class IncidentViews {
    static final String HOME = "/api/v1/incidents";

    private final Incidents incidents;
    private final Projects projects;
    private final Undertakings undertakings;
    private final Procedures procedures;
    private final Departments departments;
    private final CurrentActor actor;
    private final Language language;

    IncidentViews(Incidents incidents, Projects projects, Undertakings undertakings, Procedures procedures, Departments departments,
            CurrentActor actor, Language language) {
        this.incidents = incidents;
        this.projects = projects;
        this.undertakings = undertakings;
        this.procedures = procedures;
        this.departments = departments;
        this.actor = actor;
        this.language = language;
    }

    Uni<IncidentView> view(Incident incident) {
        return projects.require(incident.projectId()).chain(project -> undertakings.of(project)
                .chain(standing -> procedures.waiting(ProcedureKind.INCIDENT, incident.id())
                        .chain(waiting -> departments.directory()
                                .map(directory -> view(incident, project, standing, waiting, directory)))));
    }

    private IncidentView view(Incident incident, Project project, Standing standing, List<Step> waiting, Directory directory) {
        Reported reported = incidents.reported(incident);
        return new IncidentView(incident.id(), project.id(), project.code(), project.name(), project.stage(), project.hold(),
                DepartmentRef.of(incident.ownerDepartment(), directory), incident.state(), reported.report(), reported.documents(),
                standing.lots(), incident.disposition(), incident.lotId(), incident.reason(),
                waiting.stream().map(step -> WaitingStep.of(step, directory)).toList(), incident.reportedByName(),
                incident.reportedAt(), incident.disposedAt(), incident.resumedAt(), incident.version(), actions(incident, waiting));
    }

    private List<Action> actions(Incident incident, List<Step> waiting) {
        boolean seated = IncidentGuards.disposition(waiting)
                .filter(step -> Seats.obstacles(step, incident.ownerDepartment(), actor.get()).isEmpty()).isPresent();
        return seated ? List.of(Action.of("dispose-of-incident", "POST", HOME + "/" + incident.id() + "/disposition",
                IncidentGuards.dispose(incident, waiting), language.locale())) : List.of();
    }
}
