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

/** Money for operation and maintenance, year by year (A35). */
@Path("/om-budgets")
@Tag(name = "operation")
class OmBudgetResource {
    private final OmBudgets budgets;
    private final OmBudgetDesk desk;
    private final OmBudgetSearch search;
    private final OmBudgetViews views;
    private final ProcedureViews procedures;
    private final CurrentActor actor;
    private final Language language;

    OmBudgetResource(OmBudgets budgets, OmBudgetDesk desk, OmBudgetSearch search, OmBudgetViews views, ProcedureViews procedures,
            CurrentActor actor, Language language) {
        this.budgets = budgets;
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
    @Exported(title = "om-budgets", value = {"projectCode", "projectName", "ownerDepartment", "year", "number", "state",
            "total", "approved", "decidedOn"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listOmBudgets", summary = "Applications for O&M funds of projects the reader may see, the latest first",
            description = "Drafts are their owner's alone (A35).",
            extensions = @Extension(name = "x-summary-zh", value = "查询运维经费申请"))
    @APIResponse(responseCode = "200", description = "A page of applications")
    public Uni<Page<OmBudgetSummary>> list(@BeanParam @Valid OmBudgetFilter filter) {
        return search.list(filter, actor.get());
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "beginOmBudget", summary = "Begin an application for O&M funds of a year",
            description = "By the owner, as a draft. One at a time for a project and year; after an approval a supplement is a further "
                    + "number (A35).",
            extensions = @Extension(name = "x-summary-zh", value = "起草年度运维经费申请"))
    @APIResponse(responseCode = "201", description = "The application",
            content = @Content(schema = @Schema(implementation = OmBudgetView.class)))
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "Nothing to run yet, or one for that year is open")
    public Uni<RestResponse<OmBudgetView>> begin(@NotNull @Valid BeginOmBudget begun) {
        return desk.begin(begun, actor.get()).chain(views::view).map(view -> RestResponse.ResponseBuilder
                .create(RestResponse.Status.CREATED, view).location(URI.create("om-budgets/" + view.id())).build());
    }

    @POST
    @Path("/screenings")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "screenOmBudget", summary = "What would the rules find on an application for O&M funds? Nothing is stored",
            description = "For a project of the caller's own department: also what stops its money for that year (A30, A32, A47).",
            extensions = @Extension(name = "x-summary-zh", value = "试查运维经费申请（不保存）"))
    @APIResponse(responseCode = "200", description = "Every finding")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<FindingsView> screen(@NotNull @Valid BeginOmBudget budget) {
        return desk.screen(budget, actor.get()).map(findings -> new FindingsView(FindingView.of(findings, language.locale())));
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getOmBudget", summary = "An application for O&M funds whole",
            extensions = @Extension(name = "x-summary-zh", value = "查看运维经费申请"))
    @APIResponse(responseCode = "200", description = "The application")
    @APIResponse(responseCode = "404", description = "No such application, or not yours to see")
    public Uni<OmBudgetView> get(@RestPath UUID id) {
        return budgets.requireVisible(id, actor.get()).chain(views::view);
    }

    @PUT
    @Path("/{id}/contents")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "writeOmBudget", summary = "Change an application for O&M funds that is with its owner",
            description = "By the owner, before it is handed in or after it was given back (A35).",
            extensions = @Extension(name = "x-summary-zh", value = "修改运维经费申请"))
    @APIResponse(responseCode = "200", description = "The application")
    @APIResponse(responseCode = "404", description = "No such application, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is with finance, or decided")
    public Uni<OmBudgetView> write(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid OmBudgetContent content) {
        return desk.change(id, ifMatch, content, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/submission")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "submitOmBudget", summary = "Hand an application for O&M funds in",
            description = "By the owner; finance reviews it. Blocked by what stops O&M funds of the project for that year: a finding "
                    + "of a year those of the next (A32), others while they last (A30, A47).",
            extensions = @Extension(name = "x-summary-zh", value = "提交运维经费申请"))
    @APIResponse(responseCode = "200", description = "The application")
    @APIResponse(responseCode = "404", description = "No such application, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is with finance, or decided")
    @APIResponse(responseCode = "422", description = "Findings that block it")
    public Uni<OmBudgetView> submit(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return desk.submit(id, ifMatch, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "withdrawOmBudget", summary = "Take an application for O&M funds back",
            description = "By the owner, before it is decided (A35).",
            extensions = @Extension(name = "x-summary-zh", value = "撤回运维经费申请"))
    @APIResponse(responseCode = "200", description = "The application")
    @APIResponse(responseCode = "404", description = "No such application, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is decided")
    public Uni<OmBudgetView> withdraw(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid WithdrawOmBudget withdrawal) {
        return desk.withdraw(id, ifMatch, withdrawal.reason().strip(), actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/grant")
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "grantOmBudget", summary = "Agree to an application for O&M funds line by line",
            description = "By finance; on its own project by the vice-mayor in charge (A5). Lines that are not named are agreed to as "
                    + "they are; less needs a reason. To agree to all of it, to give it back or to reject it the step is concluded as "
                    + "any other. Not while something stops the money for that year, or before acceptance (A30, A32, A47).",
            extensions = @Extension(name = "x-summary-zh", value = "逐项核定运维经费"))
    @APIResponse(responseCode = "200", description = "The application")
    @APIResponse(responseCode = "202", description = DraftView.KEPT, content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "No such application, or not yours to see")
    @APIResponse(responseCode = "409", description = "Decided, not accepted, or restricted")
    @APIResponse(responseCode = "422", description = "A line that is not there, more than applied for, or less without a reason")
    public Uni<OmBudgetView> grant(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid GrantOmBudget grant) {
        return desk.grant(id, ifMatch, grant, actor.get()).chain(views::view);
    }

    @GET
    @Path("/{id}/procedure")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getOmBudgetProcedure", summary = "The procedure of an application for O&M funds with all its steps",
            extensions = @Extension(name = "x-summary-zh", value = "运维经费申请的办理过程"))
    @APIResponse(responseCode = "200", description = "The procedure")
    @APIResponse(responseCode = "404", description = "No such application, not yours to see, or not handed in yet")
    public Uni<ProcedureView> procedure(@RestPath UUID id) {
        return budgets.requireVisible(id, actor.get()).chain(found -> procedures.on(ProcedureKind.OM_BUDGET, id))
                .onItem().ifNull().failWith(Problem::notFound);
    }
}
