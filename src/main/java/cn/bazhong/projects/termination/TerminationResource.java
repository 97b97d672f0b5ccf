package cn.bazhong.projects.termination;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.problem.Problem;
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

/** Projects that cannot go on (A26, A43). */
@Path("/terminations")
@Tag(name = "terminations")
class TerminationResource {
    private final Terminations terminations;
    private final TerminationDesk desk;
    private final TerminationSearch search;
    private final TerminationViews views;
    private final ProcedureViews procedures;
    private final CurrentActor actor;
    private final Language language;

    TerminationResource(Terminations terminations, TerminationDesk desk, TerminationSearch search, TerminationViews views,
            ProcedureViews procedures, CurrentActor actor, Language language) {
        this.terminations = terminations;
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
    @Exported(title = "terminations", value = {"projectCode", "projectName", "ownerDepartment", "ordered", "state",
            "documentNumber", "decidedOn", "submittedAt"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.REQUEST_TERMINATIONS})
    @Operation(operationId = "listTerminations", summary = "Terminations of projects the reader may see, the latest first",
            description = "Drafts are seen by their owner alone.",
            extensions = @Extension(name = "x-summary-zh", value = "查询项目终止事项"))
    @APIResponse(responseCode = "200", description = "A page of terminations")
    public Uni<Page<TerminationSummary>> list(@BeanParam @Valid TerminationFilter filter) {
        return search.list(filter, actor.get());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.REQUEST_TERMINATIONS})
    @Operation(operationId = "beginTermination", summary = "Begin an application for termination",
            description = "By the owner of a project that is carried out or on trial (A26); what was not begun is cancelled instead "
                    + "(A15).",
            extensions = @Extension(name = "x-summary-zh", value = "起草项目终止申请"))
    @APIResponse(responseCode = "201", description = "The draft",
            content = @Content(schema = @Schema(implementation = TerminationView.class)))
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "The project was not begun or is past its trial, or an application is under way")
    public Uni<RestResponse<TerminationView>> begin(@NotNull @Valid BeginTermination begin) {
        return desk.begin(begin.projectId(), actor.get()).chain(views::view).map(TerminationResource::created);
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.REQUEST_TERMINATIONS})
    @Operation(operationId = "getTermination", summary = "A termination whole",
            extensions = @Extension(name = "x-summary-zh", value = "查看项目终止事项"))
    @APIResponse(responseCode = "200", description = "The termination")
    @APIResponse(responseCode = "404", description = "No such termination, or not yours to see")
    public Uni<TerminationView> get(@RestPath UUID id) {
        return terminations.requireVisible(id, actor.get()).chain(views::view);
    }

    @PUT
    @Path("/{id}/contents")
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.REQUEST_TERMINATIONS})
    @Operation(operationId = "saveTermination", summary = "Write an application for termination",
            description = "By its owner, as a draft or after it was given back. Nothing is examined but bounds.",
            extensions = @Extension(name = "x-summary-zh", value = "保存项目终止申请"))
    @APIResponse(responseCode = "200", description = "The application with what the rules find")
    @APIResponse(responseCode = "404", description = "No such termination, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is handed in, ordered, or over")
    public Uni<TerminationView> save(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid TerminationContent content) {
        return desk.save(id, ifMatch, content, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/screenings")
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.REQUEST_TERMINATIONS})
    @Operation(operationId = "screenTermination", summary = "What would the rules find? Nothing is stored",
            description = "For an application of the caller's own department (A26).",
            extensions = @Extension(name = "x-summary-zh", value = "试查项目终止申请（不保存）"))
    @APIResponse(responseCode = "200", description = "Every finding")
    @APIResponse(responseCode = "404", description = "No such termination, or not yours to see")
    public Uni<FindingsView> screen(@RestPath UUID id, @NotNull @Valid TerminationContent content) {
        return desk.screen(id, content, actor.get()).map(findings -> new FindingsView(FindingView.of(findings, language.locale())));
    }

    @POST
    @Path("/{id}/submission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Role.Names.LEADING_GROUP_OFFICE, Scope.REQUEST_TERMINATIONS})
    @Operation(operationId = "submitTermination", summary = "Hand a termination in",
            description = "By its owner, to the committee and then the government (A26); after the committee gave it back once more. "
                    + "What is ordered and was given back is put forward again by the office (A43).",
            extensions = @Extension(name = "x-summary-zh", value = "提交项目终止申请"))
    @APIResponse(responseCode = "200", description = "The termination")
    @APIResponse(responseCode = "404", description = "No such termination, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is handed in already, over, or the project cannot be terminated")
    @APIResponse(responseCode = "422", description = "Findings that block it, or nothing is said of what was mended")
    public Uni<TerminationView> submit(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid SubmitTermination submission) {
        return desk.submit(id, ifMatch, submission, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.REQUEST_TERMINATIONS})
    @Operation(operationId = "withdrawTermination", summary = "Take an application for termination back",
            description = "By its owner, until it is decided (A26).",
            extensions = @Extension(name = "x-summary-zh", value = "撤回项目终止申请"))
    @APIResponse(responseCode = "200", description = "The termination, withdrawn")
    @APIResponse(responseCode = "404", description = "No such termination, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is decided, ordered, or taken back already")
    public Uni<TerminationView> withdraw(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid WithdrawTermination withdrawal) {
        return desk.withdraw(id, ifMatch, withdrawal.reason().strip(), actor.get()).chain(views::view);
    }

    @GET
    @Path("/{id}/procedure")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.REQUEST_TERMINATIONS})
    @Operation(operationId = "getTerminationProcedure", summary = "The procedure of a termination with all its steps",
            description = "404 before it was first handed in.",
            extensions = @Extension(name = "x-summary-zh", value = "项目终止事项的办理过程"))
    @APIResponse(responseCode = "200", description = "The procedure")
    @APIResponse(responseCode = "404", description = "No such termination, or not yours to see")
    public Uni<ProcedureView> procedure(@RestPath UUID id) {
        return terminations.requireVisible(id, actor.get()).chain(found -> procedures.on(found.procedure(), id))
                .onItem().ifNull().failWith(Problem::notFound);
    }

    private static RestResponse<TerminationView> created(TerminationView termination) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, termination)
                .location(URI.create("terminations/" + termination.id())).build();
    }
}
