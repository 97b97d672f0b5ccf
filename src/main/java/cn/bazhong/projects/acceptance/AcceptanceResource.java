package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Acceptance as a whole, from the owner's draft to operation (A29, A30, A42). */
@Path("/acceptances")
@Tag(name = "acceptances")
class AcceptanceResource {
    private final AcceptanceFiles files;
    private final RoundDesk rounds;
    private final AnswerDesk answers;
    private final OperationDesk operations;
    private final AcceptanceSearch search;
    private final AcceptanceViews views;
    private final CurrentActor actor;
    private final Language language;

    AcceptanceResource(AcceptanceFiles files, RoundDesk rounds, AnswerDesk answers, OperationDesk operations, AcceptanceSearch search,
            AcceptanceViews views, CurrentActor actor, Language language) {
        this.files = files;
        this.rounds = rounds;
        this.answers = answers;
        this.operations = operations;
        this.search = search;
        this.views = views;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "acceptances", value = {"projectCode", "projectName", "ownerDepartment", "state", "trialStartedOn",
            "trialEndsOn", "dueOn", "overdue", "acceptedOn", "inOperationSince"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listAcceptances", summary = "Projects on their way to acceptance, and those accepted, as far as the reader sees them",
            description = "Those that moved last first. With overdue, those whose day for acceptance has passed (A30).",
            extensions = @Extension(name = "x-summary-zh", value = "查询试运行与验收情况"))
    @APIResponse(responseCode = "200", description = "A page of acceptances")
    public Uni<Page<AcceptanceSummary>> list(@BeanParam @Valid AcceptanceFilter filter) {
        return search.list(filter, actor.get());
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getAcceptance", summary = "Everything on the acceptance of a project, by the id of the project",
            description = "Trial, reports, rounds with materials and signatures, what restricts its owner, and the day it went live. "
                    + "There for every project; empty before anything was entered.",
            extensions = @Extension(name = "x-summary-zh", value = "查看项目试运行与验收情况"))
    @APIResponse(responseCode = "200", description = "The acceptance")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<AcceptanceView> get(@RestPath UUID id) {
        return files.visible(id, actor.get()).chain(views::view);
    }

    @PUT
    @Path("/{id}/contents")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "draftAcceptance", summary = "Put the materials of a completion acceptance together",
            description = "By the owner, as a draft that nobody else reads, before or after the trial; unless it is being "
                    + "signed (A29).",
            extensions = @Extension(name = "x-summary-zh", value = "编制竣工验收资料"))
    @APIResponse(responseCode = "200", description = "The acceptance as it stands then")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "An acceptance is under way, or the project is accepted by the upper level")
    @APIResponse(responseCode = "422", description = "Somebody who does not sign, or a kind of material twice")
    public Uni<AcceptanceView> write(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid AcceptanceContent content) {
        return rounds.write(id, ifMatch, content, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/screenings")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "screenAcceptance", summary = "What would the rules find on an acceptance? Nothing is stored",
            description = "For a project of the caller's own department (A29, A46).",
            extensions = @Extension(name = "x-summary-zh", value = "试查竣工验收资料（不保存）"))
    @APIResponse(responseCode = "200", description = "Every finding")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    public Uni<FindingsView> screen(@RestPath UUID id, @NotNull @Valid AcceptanceContent content) {
        return rounds.screen(id, content, actor.get()).map(found -> new FindingsView(FindingView.of(found, language.locale())));
    }

    @POST
    @Path("/{id}/convening")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "conveneAcceptance", summary = "Convene the completion acceptance",
            description = "By the owner, with a pre-acceptance on file (A28) and every material handed in or grounded. "
                    + "Development and reform, the data administration and whoever is named are asked at once for one "
                    + "joint opinion; each concludes its step, with grounds it does not accept in returnedFields as "
                    + "materials.KIND (A29).",
            extensions = @Extension(name = "x-summary-zh", value = "组织竣工验收"))
    @APIResponse(responseCode = "200", description = "The acceptance as it stands then")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "Not pre-accepted, suspended, or under way")
    @APIResponse(responseCode = "422", description = "Findings that block it, or an organ that is not there")
    public Uni<AcceptanceView> convene(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return rounds.convene(id, ifMatch, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/correction")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "correctAcceptance", summary = "Report that what the signers asked for is put right",
            description = "By the owner; whoever asked for something looks again and signs anew (A29).",
            extensions = @Extension(name = "x-summary-zh", value = "报告验收问题整改情况"))
    @APIResponse(responseCode = "200", description = "The acceptance as it stands then")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "Nothing is to be put right")
    @APIResponse(responseCode = "422", description = "A document that is not there, or a finding")
    public Uni<AcceptanceView> correct(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid CorrectAcceptance correction) {
        return answers.correct(id, ifMatch, correction, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/statement")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "stateOnAcceptance", summary = "Have the say of the owner before a failure is final",
            description = "By the owner; whoever was not content signs once more, and then it stands (A29, A30).",
            extensions = @Extension(name = "x-summary-zh", value = "就验收不合格意见陈述"))
    @APIResponse(responseCode = "200", description = "The acceptance as it stands then")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "Nobody is against it, or it is final")
    @APIResponse(responseCode = "422", description = "A document that is not there")
    public Uni<AcceptanceView> state(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid StateOnAcceptance statement) {
        return answers.state(id, ifMatch, statement, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/hearing-end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "goOnWithoutStatement", summary = "Go on without a statement of the owner",
            description = "By whoever was against it, or the leading group office, when the time of the owner is over "
                    + "(A29).",
            extensions = @Extension(name = "x-summary-zh", value = "逾期未陈述，继续办理"))
    @APIResponse(responseCode = "200", description = "The acceptance as it stands then")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "The owner still has time, or nobody is against it")
    public Uni<AcceptanceView> goOn(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid GoOnWithoutStatement end) {
        return answers.goOn(id, ifMatch, end.reason().strip(), actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/operation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "putIntoOperation", summary = "Put a system into operation",
            description = "By the owner of an accepted project (A42).",
            extensions = @Extension(name = "x-summary-zh", value = "登记投入运行"))
    @APIResponse(responseCode = "200", description = "The acceptance as it stands then")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is not accepted, or a mere design")
    @APIResponse(responseCode = "422", description = "Before the acceptance, or after today")
    public Uni<AcceptanceView> operate(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid PutIntoOperation operation) {
        return operations.operate(id, ifMatch, operation.since(), actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/decommissioning")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "decommissionSystem", summary = "Shut a system down",
            description = "By the owner of a project in operation (A8).",
            extensions = @Extension(name = "x-summary-zh", value = "登记系统下线"))
    @APIResponse(responseCode = "200", description = "The acceptance as it stands then")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is not in operation")
    @APIResponse(responseCode = "422", description = "Before it went into operation, or after today")
    public Uni<AcceptanceView> decommission(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid DecommissionSystem shutdown) {
        return operations.decommission(id, ifMatch, shutdown, actor.get()).chain(views::view);
    }
}
