package cn.bazhong.projects.request;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Shows requests. */
@ApplicationScoped
class RequestViews {
    static final String HOME = "/api/v1/requests";

    private final Projects projects;
    private final Procedures procedures;
    private final Departments departments;
    private final Language language;

    RequestViews(Projects projects, Procedures procedures, Departments departments, Language language) {
        this.projects = projects;
        this.procedures = procedures;
        this.departments = departments;
        this.language = language;
    }

    Uni<RequestView> view(ProjectRequest request, Actor reader) {
        return projects.requireVisible(request.projectId(), reader)
                .chain(project -> procedures.openStep(request.kind().procedure(), request.id())
                        .chain(step -> departments.directory().map(directory -> view(request, project, step, directory, reader))));
    }

    private RequestView view(ProjectRequest request, Project project, Step step, Directory directory, Actor reader) {
        return new RequestView(request.id(), request.kind(), request.kind().article(), project.id(), project.code(), project.name(),
                DepartmentRef.of(request.ownerDepartment(), directory), request.reason(), request.legalBasis(),
                request.state(),
                request.kind().takesEffectAtOnce(project), request.opinion(), request.documentNumber(),
                step == null ? null : step.id(), step == null ? null : WaitingStep.of(step, directory),
                request.requestedByName(), request.requestedAt(), request.closedAt(), request.version(),
                actions(request, reader, language.locale()));
    }

    private static List<Action> actions(ProjectRequest request, Actor reader, Locale locale) {
        return reader.isOf(request.ownerDepartment()) && reader.is(Role.PROJECT_OWNER)
                ? List.of(Action.of("withdraw-request", "POST", HOME + "/" + request.id() + "/withdrawal",
                        RequestGuards.withdrawal(request), locale)) : List.of();
    }
}
