package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.project.Projects;
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

/** The procedures of a project: what was asked of whom, and what they concluded. */
@Path("/projects/{id}/procedures")
@Tag(name = "procedures")
class ProjectProcedureResource {
    private final ProcedureViews views;
    private final Projects projects;
    private final CurrentActor actor;

    ProjectProcedureResource(ProcedureViews views, Projects projects, CurrentActor actor) {
        this.views = views;
        this.projects = projects;
        this.actor = actor;
    }

    @GET
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listProjectProcedures", summary = "The procedures of a project with all their steps",
            description = "In one page, in the order they were started.",
            extensions = @Extension(name = "x-summary-zh", value = "项目的办理事项与步骤"))
    @APIResponse(responseCode = "200", description = "The procedures")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<Page<ProcedureView>> list(@RestPath UUID id) {
        return projects.requireVisible(id, actor.get()).chain(project -> views.ofProject(project.id()))
                .map(found -> new Page<>(found, null, null));
    }
}
