package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.text.Language;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What the approvals of a project were made to depend on (A21). */
@Path("/projects/{id}/conditions")
@Tag(name = "procedures")
class ProjectConditionResource {
    private final Conditions conditions;
    private final Projects projects;
    private final Departments departments;
    private final CurrentActor actor;
    private final Language language;

    ProjectConditionResource(Conditions conditions, Projects projects, Departments departments, CurrentActor actor,
            Language language) {
        this.conditions = conditions;
        this.projects = projects;
        this.departments = departments;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listProjectConditions", summary = "The conditions set on a project's dossiers",
            description = "In one page, by due date.",
            extensions = @Extension(name = "x-summary-zh", value = "项目各项审批附带的条件"))
    @APIResponse(responseCode = "200", description = "The conditions")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<Page<ConditionView>> list(@RestPath UUID id) {
        return projects.requireVisible(id, actor.get()).chain(project -> conditions.ofProject(project.id()))
                .chain(found -> departments.directory().map(directory -> new Page<>(found.stream()
                        .map(one -> ConditionView.of(one, directory, actor.get(), language.locale())).toList(), null, null)));
    }
}
