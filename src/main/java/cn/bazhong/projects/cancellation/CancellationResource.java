package cn.bazhong.projects.cancellation;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Cancellation before start (A15). */
@Path("/cancellations")
@Tag(name = "cancellations")
class CancellationResource {
    private final Cancellations cancellations;
    private final CancellationDesk desk;
    private final CancellationViews views;
    private final CurrentActor actor;

    CancellationResource(Cancellations cancellations, CancellationDesk desk, CancellationViews views, CurrentActor actor) {
        this.cancellations = cancellations;
        this.desk = desk;
        this.views = views;
        this.actor = actor;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "requestCancellation", summary = "Ask for a listed project to be cancelled before start",
            description = "By its owner. The leading group office decides on the step that opens; what it agrees to is a line of "
                    + "the next adjustment of the list, and the project is cancelled when that is published (A15).",
            extensions = @Extension(name = "x-summary-zh", value = "申请撤销项目（开工前）"))
    @APIResponse(responseCode = "201", description = "The request",
            content = @Content(schema = @Schema(implementation = CancellationView.class)))
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "The project is not listed or was begun, or a request is under way or agreed to")
    public Uni<RestResponse<CancellationView>> request(@NotNull @Valid RequestCancellation asked) {
        return desk.request(asked, actor.get()).chain(this::view).map(CancellationResource::created);
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getCancellation", summary = "A request for cancellation",
            extensions = @Extension(name = "x-summary-zh", value = "查看撤销申请"))
    @APIResponse(responseCode = "200", description = "The request")
    @APIResponse(responseCode = "404", description = "No such request, or its project is not yours to see")
    public Uni<CancellationView> get(@RestPath UUID id) {
        return cancellations.require(id).chain(this::view);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "withdrawCancellation", summary = "Take a request for cancellation back",
            description = "By the owner, before the office has decided (A15).",
            extensions = @Extension(name = "x-summary-zh", value = "撤回撤销申请"))
    @APIResponse(responseCode = "200", description = "The request, withdrawn")
    @APIResponse(responseCode = "404", description = "No such request, or its project is not yours to see")
    @APIResponse(responseCode = "409", description = "It is decided or withdrawn already")
    public Uni<CancellationView> withdraw(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid WithdrawCancellation withdrawal) {
        return desk.withdraw(id, ifMatch, withdrawal.reason().strip(), actor.get()).chain(this::view);
    }

    private Uni<CancellationView> view(Cancellation request) {
        return views.view(request, actor.get());
    }

    private static RestResponse<CancellationView> created(CancellationView request) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, request)
                .location(URI.create("cancellations/" + request.id())).build();
    }
}
