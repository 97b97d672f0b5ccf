package cn.bazhong.projects.change;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Changes of what was approved of a project (A25). */
@Path("/change-requests")
@Tag(name = "change-requests")
class ChangeResource {
    private final ChangeRequests requests;
    private final ChangeDesk desk;
    private final ChangeSearch search;
    private final ChangeViews views;
    private final CurrentActor actor;

    ChangeResource(ChangeRequests requests, ChangeDesk desk, ChangeSearch search, ChangeViews views, CurrentActor actor) {
        this.requests = requests;
        this.desk = desk;
        this.search = search;
        this.views = views;
        this.actor = actor;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "change-requests", value = {"projectCode", "projectName", "ownerDepartment", "number", "state",
            "changeClass", "estimate", "documentNumber", "submittedAt", "updatedAt"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.SUBMIT_CHANGES})
    @Operation(operationId = "listChangeRequests", summary = "Change requests, the latest begun first",
            description = "Of projects the caller may see; drafts of the caller's own department alone.",
            extensions = @Extension(name = "x-summary-zh", value = "变更申请列表"))
    @APIResponse(responseCode = "200", description = "A page of change requests")
    public Uni<Page<ChangeSummary>> list(@BeanParam @Valid ChangeFilter filter) {
        return search.list(filter, actor.get());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.SUBMIT_CHANGES})
    @Operation(operationId = "beginChangeRequest", summary = "Begin to ask for a change of an approved project",
            description = "By its owner. Several requests of one project may be under way at once (A25).",
            extensions = @Extension(name = "x-summary-zh", value = "起草变更申请"))
    @APIResponse(responseCode = "201", description = "The draft",
            content = @Content(schema = @Schema(implementation = ChangeView.class)))
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "The project is not approved yet, or over")
    public Uni<RestResponse<ChangeView>> begin(@NotNull @Valid BeginChange begun) {
        return desk.begin(begun.projectId(), actor.get()).chain(views::view).map(view -> RestResponse.ResponseBuilder
                .create(RestResponse.Status.CREATED, view).location(URI.create("change-requests/" + view.id())).build());
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.SUBMIT_CHANGES})
    @Operation(operationId = "getChangeRequest", summary = "A change request beside the plan in force",
            description = "A draft is seen by its owner alone.", extensions = @Extension(name = "x-summary-zh", value = "查看变更申请"))
    @APIResponse(responseCode = "200", description = "The request")
    @APIResponse(responseCode = "404", description = "No such request, or not yours to see")
    public Uni<ChangeView> get(@RestPath UUID id) {
        return requests.requireVisible(id, actor.get()).chain(views::view);
    }

    @PUT
    @Path("/{id}/contents")
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.SUBMIT_CHANGES})
    @Operation(operationId = "saveChangeRequest", summary = "Write a change request",
            description = "By its owner, as a draft or after it was returned. Nothing is examined but bounds.",
            extensions = @Extension(name = "x-summary-zh", value = "保存变更申请"))
    @APIResponse(responseCode = "200", description = "The request with what the rules find")
    @APIResponse(responseCode = "404", description = "No such request, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is handed in, or over")
    public Uni<ChangeView> save(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid ChangeContent content) {
        return desk.save(id, ifMatch, content, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/screenings")
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.SUBMIT_CHANGES})
    @Operation(operationId = "screenChangeRequest", summary = "What would the rules find, and how far would it go? Nothing is stored",
            description = "For a request of the caller's own department (A25).",
            extensions = @Extension(name = "x-summary-zh", value = "试查变更申请（不保存）"))
    @APIResponse(responseCode = "200", description = "Every finding, and the class")
    @APIResponse(responseCode = "404", description = "No such request, or not yours to see")
    public Uni<ScreenedChange> screen(@RestPath UUID id, @NotNull @Valid ChangeContent content) {
        return desk.screen(id, content, actor.get()).map(views::screened);
    }

    @POST
    @Path("/{id}/submission")
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.SUBMIT_CHANGES})
    @Operation(operationId = "submitChangeRequest", summary = "Hand a change request in",
            description = "By its owner. How far all changes go together against the first approval decides who judges it: filed where "
                    + "policy leaves it to the owner, else reviewed and approved, a major one after committee and government (A25).",
            extensions = @Extension(name = "x-summary-zh", value = "提交变更申请"))
    @APIResponse(responseCode = "200", description = "The request, handed in")
    @APIResponse(responseCode = "404", description = "No such request, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is handed in already, or over")
    @APIResponse(responseCode = "422", description = "Findings that block it")
    public Uni<ChangeView> submit(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return desk.submit(id, ifMatch, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.SUBMIT_CHANGES})
    @Operation(operationId = "withdrawChangeRequest", summary = "Take a change request back",
            description = "By its owner, before it is decided (A25).",
            extensions = @Extension(name = "x-summary-zh", value = "撤回变更申请"))
    @APIResponse(responseCode = "200", description = "The request, withdrawn")
    @APIResponse(responseCode = "404", description = "No such request, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is decided already")
    public Uni<ChangeView> withdraw(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid WithdrawChange withdrawal) {
        return desk.withdraw(id, ifMatch, withdrawal.reason().strip(), actor.get()).chain(views::view);
    }
}
