package cn.bazhong.projects.execution;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The archive of a project, volume by volume (A24). */
@Path("/projects/{id}/execution/archives")
@Tag(name = "execution")
class ArchiveResource {
    private final ArchiveDesk desk;
    private final ExecutionViews views;
    private final CurrentActor actor;

    ArchiveResource(ArchiveDesk desk, ExecutionViews views, CurrentActor actor) {
        this.desk = desk;
        this.views = views;
        this.actor = actor;
    }

    @POST
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "fileArchive", summary = "Enter a volume of the archive",
            description = "By the owner, from approval on, also after acceptance (A24).",
            extensions = @Extension(name = "x-summary-zh", value = "登记档案案卷"))
    @APIResponse(responseCode = "200", description = "The registers with it")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "The project is not approved, or over")
    @APIResponse(responseCode = "422", description = "A day to come, or a number that another volume has")
    public Uni<ExecutionView> file(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid EnterArchive volume) {
        return desk.file(id, ifMatch, volume, actor.get()).map(views::view);
    }

    @POST
    @Path("/{archive}/transfer")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "transferArchive", summary = "Enter that a volume was handed over",
            description = "By the owner, once (A24).",
            extensions = @Extension(name = "x-summary-zh", value = "登记档案移交"))
    @APIResponse(responseCode = "200", description = "The registers with it")
    @APIResponse(responseCode = "404", description = "No such project or volume, or not yours to see")
    @APIResponse(responseCode = "409", description = "It was handed over already")
    @APIResponse(responseCode = "422", description = "A day before it was put together, or to come")
    public Uni<ExecutionView> transfer(@RestPath UUID id, @RestPath UUID archive, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid TransferArchive transfer) {
        return desk.transfer(id, archive, ifMatch, transfer, actor.get()).map(views::view);
    }
}
