package cn.bazhong.projects.request;

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

/** ProjectRequest before start (A15). */
@Path("/requests")
@Tag(name = "requests")
class RequestResource {
    private final ProjectRequests requests;
    private final RequestDesk desk;
    private final RequestViews views;
    private final CurrentActor actor;

    RequestResource(ProjectRequests requests, RequestDesk desk, RequestViews views, CurrentActor actor) {
        this.requests = requests;
        this.desk = desk;
        this.views = views;
        this.actor = actor;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "makeRequest", summary = "Ask for something on a project",
            description = "By its owner. CANCELLATION before start: the leading group office decides; what it agrees to is a line of "
                    + "the next adjustment of the list, and the project is cancelled when that is published; a project excepted from "
                    + "the list is cancelled at once (A15). LIST_EXCEPTION: a project that is not on the list may be excepted by the "
                    + "government, after the office's review; it is then on its way to approval (A15). RESUMPTION: what was "
                    + "suspended after an incident, the project or lots of it, may go on when the office agrees (A26). NON_SHARING: a "
                    + "project that by law shares nothing but is needed is put to the committee, then to the government (A11).",
            extensions = @Extension(name = "x-summary-zh", value = "就项目提出申请（撤销、未列入清单先行审批、恢复实施、不予共享例外）"))
    @APIResponse(responseCode = "201", description = "The request",
            content = @Content(schema = @Schema(implementation = RequestView.class)))
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "The project is not where that can be asked for, or a request is under way or "
            + "agreed to")
    @APIResponse(responseCode = "422", description = "No legal basis where one is asked for, or one where it is not")
    public Uni<RestResponse<RequestView>> request(@NotNull @Valid MakeRequest asked) {
        return desk.request(asked, actor.get()).chain(this::view).map(RequestResource::created);
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getRequest", summary = "A request on a project",
            extensions = @Extension(name = "x-summary-zh", value = "查看申请"))
    @APIResponse(responseCode = "200", description = "The request")
    @APIResponse(responseCode = "404", description = "No such request, or its project is not yours to see")
    public Uni<RequestView> get(@RestPath UUID id) {
        return requests.require(id).chain(this::view);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "withdrawRequest", summary = "Take a request back",
            description = "By the owner, before it is decided (A15).",
            extensions = @Extension(name = "x-summary-zh", value = "撤回申请"))
    @APIResponse(responseCode = "200", description = "The request, withdrawn")
    @APIResponse(responseCode = "404", description = "No such request, or its project is not yours to see")
    @APIResponse(responseCode = "409", description = "It is decided or withdrawn already")
    public Uni<RequestView> withdraw(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid WithdrawRequest withdrawal) {
        return desk.withdraw(id, ifMatch, withdrawal.reason().strip(), actor.get()).chain(this::view);
    }

    private Uni<RequestView> view(ProjectRequest request) {
        return views.view(request, actor.get());
    }

    private static RestResponse<RequestView> created(RequestView request) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, request)
                .location(URI.create("requests/" + request.id())).build();
    }
}
