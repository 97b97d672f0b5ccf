package cn.bazhong.projects.application;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.project.ProjectProfile;
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

/** Applications for the annual list (A14), with the negative list of Article 8. */
@Path("/applications")
@Tag(name = "applications")
class ApplicationResource {
    private final Applications applications;
    private final ApplicationSearch search;
    private final ApplicationViews views;
    private final DraftDesk drafts;
    private final SubmissionDesk submissionDesk;
    private final WithdrawalDesk withdrawals;
    private final ScreeningDesk screening;
    private final CurrentActor actor;

    ApplicationResource(Applications applications, ApplicationSearch search, ApplicationViews views, DraftDesk drafts,
            SubmissionDesk submissionDesk, WithdrawalDesk withdrawals, ScreeningDesk screening, CurrentActor actor) {
        this.applications = applications;
        this.search = search;
        this.views = views;
        this.drafts = drafts;
        this.submissionDesk = submissionDesk;
        this.withdrawals = withdrawals;
        this.screening = screening;
        this.actor = actor;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.SUBMIT_APPLICATIONS})
    @Operation(operationId = "beginApplication", summary = "Begin an application for an annual list whose call is open",
            description = "For the caller's own department. Of a classified project nothing is stored or recorded (A2). With "
                    + "a project of one's own that was not listed, what was last submitted of it is the draft (A14).",
            extensions = @Extension(name = "x-summary-zh", value = "新建年度项目申报"))
    @APIResponse(responseCode = "201", description = "The draft",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "409", description = "The call is not open, or the project cannot be applied for again")
    @APIResponse(responseCode = "422", description = "Classified, or not answered")
    public Uni<RestResponse<ApplicationView>> begin(@NotNull @Valid BeginApplication asked) {
        return drafts.begin(asked, actor.get()).chain(views::view).map(ApplicationResource::created);
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "applications", value = {"name", "ownerDepartment", "year", "totalInvestment", "state", "submittedAt",
            "updatedAt"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.SUBMIT_APPLICATIONS})
    @Operation(operationId = "listApplications", summary = "Applications the reader may see",
            description = "A department's own; for offices that see every project all that were submitted, of all departments.",
            extensions = @Extension(name = "x-summary-zh", value = "查询项目申报"))
    @APIResponse(responseCode = "200", description = "A page of applications")
    public Uni<Page<ApplicationSummary>> list(@BeanParam @Valid ApplicationFilter filter) {
        return search.list(filter, actor.get());
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.SUBMIT_APPLICATIONS})
    @Operation(operationId = "getApplication", summary = "An application whole, with what the rules find",
            extensions = @Extension(name = "x-summary-zh", value = "查看项目申报"))
    @APIResponse(responseCode = "200", description = "The application")
    @APIResponse(responseCode = "404", description = "No such application, or not yours to see")
    public Uni<ApplicationView> get(@RestPath UUID id) {
        return applications.requireVisible(id, actor.get()).chain(views::view);
    }

    @PUT
    @Path("/{id}/profile")
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.SUBMIT_APPLICATIONS})
    @Operation(operationId = "saveApplication", summary = "Save what is filled in",
            description = "As a draft or after a return, whole or in part, with findings or without: they stop the submission, "
                    + "not the saving. 412 when somebody else has saved meanwhile.",
            extensions = @Extension(name = "x-summary-zh", value = "保存申报内容"))
    @APIResponse(responseCode = "200", description = "The application with what the rules find")
    @APIResponse(responseCode = "409", description = "It is not with its department")
    public Uni<ApplicationView> save(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ProjectProfile profile) {
        return drafts.save(id, ifMatch, profile, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/submission")
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.SUBMIT_APPLICATIONS})
    @Operation(operationId = "submitApplication", summary = "Submit an application, or submit it again after a return",
            description = "Registers the project on the first submission (A14). 422 with every finding when one blocks.",
            extensions = @Extension(name = "x-summary-zh", value = "提交项目申报"))
    @APIResponse(responseCode = "200", description = "The submitted application")
    @APIResponse(responseCode = "409", description = "The call is not open, or the list has left composition")
    @APIResponse(responseCode = "422", description = "Findings that block")
    public Uni<ApplicationView> submit(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return submissionDesk.submit(id, ifMatch, actor.get()).chain(views::view);
    }

    /** JSON only: a body of one text would otherwise be read from plain text, too. */
    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.SUBMIT_APPLICATIONS})
    @Operation(operationId = "withdrawApplication", summary = "Take an application back",
            description = "Until the list has left composition, also when it was accepted; it then leaves the list. The "
                    + "project is withdrawn with it, unless it had been applied for before.",
            extensions = @Extension(name = "x-summary-zh", value = "撤回项目申报"))
    @APIResponse(responseCode = "200", description = "The withdrawn application")
    @APIResponse(responseCode = "409", description = "The list has left composition, or it is over already")
    public Uni<ApplicationView> withdraw(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid WithdrawApplication withdrawal) {
        return withdrawals.withdraw(id, ifMatch, withdrawal, actor.get()).chain(views::view);
    }

    @PUT
    @Path("/{id}/negative-list-confirmations")
    @Command
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.COMMITTEE_CHAIR, Role.Names.MUNICIPAL_GOVERNMENT,
            Role.Names.MUNICIPAL_PARTY_COMMITTEE})
    @Operation(operationId = "confirmDeclarations", summary = "Confirm or dispute the declarations of the negative list",
            description = "By whoever is seated on the screening (A8); in place of what was said before. A dispute says why.",
            extensions = @Extension(name = "x-summary-zh", value = "核实负面清单申明"))
    @APIResponse(responseCode = "200", description = "The application with what the rules find now")
    @APIResponse(responseCode = "403", description = "The screening waits for somebody else")
    @APIResponse(responseCode = "409", description = "It is not being screened")
    public Uni<ApplicationView> confirm(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ConfirmDeclarations words) {
        return screening.confirm(id, ifMatch, words, actor.get()).chain(views::view);
    }

    private static RestResponse<ApplicationView> created(ApplicationView view) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("applications/" + view.id())).build();
    }
}
