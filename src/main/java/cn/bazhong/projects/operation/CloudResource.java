package cn.bazhong.projects.operation;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.DraftView;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.ProcedureView;
import cn.bazhong.projects.procedure.ProcedureViews;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.regulation.FindingsView;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import cn.bazhong.projects.text.Language;
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

/** Cloud resources of projects (A30, A32). */
@Path("/cloud-requests")
@Tag(name = "operation")
class CloudResource {
    private final CloudRequests requests;
    private final CloudDesk desk;
    private final CloudSearch search;
    private final CloudViews views;
    private final ProcedureViews procedures;
    private final CurrentActor actor;
    private final Language language;

    CloudResource(CloudRequests requests, CloudDesk desk, CloudSearch search, CloudViews views, ProcedureViews procedures, CurrentActor actor,
            Language language) {
        this.requests = requests;
        this.desk = desk;
        this.search = search;
        this.views = views;
        this.procedures = procedures;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "cloud-requests", value = {"projectCode", "projectName", "ownerDepartment", "number", "purpose", "added",
            "state", "asked", "granted", "decidedOn", "submittedAt"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listCloudRequests", summary = "Requests for cloud of projects the reader may see, the latest first",
            extensions = @Extension(name = "x-summary-zh", value = "查询政务云资源申请"))
    @APIResponse(responseCode = "200", description = "A page of requests")
    public Uni<Page<CloudRequestSummary>> list(@BeanParam @Valid CloudFilter filter) {
        return search.list(filter, actor.get());
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "requestCloud", summary = "Ask for cloud resources",
            description = "By the owner. For operation it is stopped by what is not accepted (A30), on top of what the project has by what "
                    + "was not shared (A32); what is for construction and trial stays.",
            extensions = @Extension(name = "x-summary-zh", value = "申请政务云资源"))
    @APIResponse(responseCode = "201", description = "The request",
            content = @Content(schema = @Schema(implementation = CloudRequestView.class)))
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "Not for that purpose at this stage")
    @APIResponse(responseCode = "422", description = "Findings that block it")
    public Uni<RestResponse<CloudRequestView>> request(@NotNull @Valid RequestCloud request) {
        return desk.request(request, actor.get()).chain(views::view).map(view -> RestResponse.ResponseBuilder
                .create(RestResponse.Status.CREATED, view).location(URI.create("cloud-requests/" + view.id())).build());
    }

    @POST
    @Path("/screenings")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "screenCloudRequest", summary = "What would the rules find on a request for cloud? Nothing is stored",
            description = "For a project of the caller's own department (A30, A32).",
            extensions = @Extension(name = "x-summary-zh", value = "试查政务云资源申请（不保存）"))
    @APIResponse(responseCode = "200", description = "Every finding")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<FindingsView> screen(@NotNull @Valid RequestCloud request) {
        return desk.screen(request, actor.get()).map(findings -> new FindingsView(FindingView.of(findings, language.locale())));
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getCloudRequest", summary = "A request for cloud whole",
            extensions = @Extension(name = "x-summary-zh", value = "查看政务云资源申请"))
    @APIResponse(responseCode = "200", description = "The request")
    @APIResponse(responseCode = "404", description = "No such request, or not yours to see")
    public Uni<CloudRequestView> get(@RestPath UUID id) {
        return requests.requireVisible(id, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/resubmission")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "resubmitCloudRequest", summary = "Hand a request for cloud in again",
            description = "By the owner, mended after it was given back (A30).",
            extensions = @Extension(name = "x-summary-zh", value = "重新提交政务云资源申请"))
    @APIResponse(responseCode = "200", description = "The request")
    @APIResponse(responseCode = "404", description = "No such request, or not yours to see")
    @APIResponse(responseCode = "409", description = "It was not given back")
    @APIResponse(responseCode = "422", description = "Findings that block it")
    public Uni<CloudRequestView> resubmit(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid CloudContent content) {
        return desk.resubmit(id, ifMatch, content, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "withdrawCloudRequest", summary = "Take a request for cloud back",
            description = "By the owner, before it is decided (A30).",
            extensions = @Extension(name = "x-summary-zh", value = "撤回政务云资源申请"))
    @APIResponse(responseCode = "200", description = "The request")
    @APIResponse(responseCode = "404", description = "No such request, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is decided")
    public Uni<CloudRequestView> withdraw(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid WithdrawCloudRequest withdrawal) {
        return desk.withdraw(id, ifMatch, withdrawal.reason().strip(), actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/grant")
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "grantCloud", summary = "Grant less cloud than was asked for",
            description = "By the data administration; on its own project by the vice-mayor in charge (A5). To grant all of it, to give it "
                    + "back or to refuse it the step is concluded as any other. Not while something stops it (A30, A32).",
            extensions = @Extension(name = "x-summary-zh", value = "核定政务云资源"))
    @APIResponse(responseCode = "200", description = "The request")
    @APIResponse(responseCode = "202", description = DraftView.KEPT, content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "No such request, or not yours to see")
    @APIResponse(responseCode = "409", description = "Decided, not accepted, or restricted")
    @APIResponse(responseCode = "422", description = "More than asked for, or nothing")
    public Uni<CloudRequestView> grant(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid GrantCloud grant) {
        return desk.grant(id, ifMatch, grant, actor.get()).chain(views::view);
    }

    @GET
    @Path("/{id}/procedure")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getCloudRequestProcedure", summary = "The procedure of a request for cloud with all its steps",
            extensions = @Extension(name = "x-summary-zh", value = "政务云资源申请的办理过程"))
    @APIResponse(responseCode = "200", description = "The procedure")
    @APIResponse(responseCode = "404", description = "No such request, or not yours to see")
    public Uni<ProcedureView> procedure(@RestPath UUID id) {
        return requests.requireVisible(id, actor.get()).chain(found -> procedures.on(ProcedureKind.CLOUD_REQUEST, id))
                .onItem().ifNull().failWith(Problem::notFound);
    }
}
