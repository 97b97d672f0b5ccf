package cn.bazhong.projects.operation;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Seats;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.restriction.Restriction;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Shows a request for cloud to the one who reads it, with what they may do on it. */
@ApplicationScoped
class CloudViews {
    static final String HOME = "/api/v1/cloud-requests";

    private final CloudRequests requests;
    private final CloudDesk desk;
    private final Projects projects;
    private final Procedures procedures;
    private final Departments departments;
    private final CurrentActor actor;
    private final Language language;

    CloudViews(CloudRequests requests, CloudDesk desk, Projects projects, Procedures procedures, Departments departments, CurrentActor actor,
            Language language) {
        this.requests = requests;
        this.desk = desk;
        this.projects = projects;
        this.procedures = procedures;
        this.departments = departments;
        this.actor = actor;
        this.language = language;
    }

    /** What is read beside the request itself. */
    private record Shown(CloudRequest request, Project project, Step waiting, CloudQuantity standing, List<Restriction> restrictions,
            Directory directory) {
    }

    Uni<CloudRequestView> view(CloudRequest request) {
        return projects.require(request.projectId()).chain(project -> procedures.openStep(ProcedureKind.CLOUD_REQUEST, request.id())
                .chain(waiting -> requests.standing(project.id()).chain(standing -> desk.stopping(request, project)
                        .chain(restrictions -> departments.directory().map(directory -> view(new Shown(request, project, waiting, standing,
                                restrictions, directory)))))));
    }

    private CloudRequestView view(Shown shown) {
        CloudRequest request = shown.request();
        Project project = shown.project();
        return new CloudRequestView(request.id(), project.id(), project.code(), project.name(), project.stage(),
                DepartmentRef.of(request.ownerDepartment(), shown.directory()), request.number(), request.state(), requests.content(request),
                request.isAdded(), shown.standing(), request.granted(), request.opinion(), request.decidedOn(), request.submittedBy(),
                request.submittedAt(), WaitingStep.of(shown.waiting(), shown.directory()), request.version(), actions(shown));
    }

    private List<Action> actions(Shown shown) {
        CloudRequest request = shown.request();
        List<Action> actions = new ArrayList<>();
        if (actor.get().isOf(request.ownerDepartment()) && actor.get().is(Role.PROJECT_OWNER) && request.state().isOpen()) {
            if (request.state() == CloudRequestState.RETURNED) {
                actions.add(action(request, "resubmit-cloud-request", "/resubmission", CloudGuards.resubmit(request)));
            }
            actions.add(action(request, "withdraw-cloud-request", "/withdrawal", CloudGuards.withdraw(request)));
        }
        if (shown.waiting() != null && Seats.obstacles(shown.waiting(), request.ownerDepartment(), actor.get()).isEmpty()) {
            actions.add(action(request, "grant-cloud", "/grant", CloudGuards.grant(request, shown.project(), shown.restrictions())));
        }
        return actions;
    }

    private Action action(CloudRequest request, String name, String deed, List<Obstacle> obstacles) {
        return Action.of(name, "POST", HOME + "/" + request.id() + deed, obstacles, language.locale());
    }
}
