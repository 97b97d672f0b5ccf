package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.regulation.FindingsView;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Trial operation, and what is reported on the way to acceptance (A28, A29, A31). */
@Path("/acceptances/{id}")
@Tag(name = "acceptances")
class TrialResource {
    private final TrialDesk trials;
    private final ReportDesk reports;
    private final AcceptanceViews views;
    private final CurrentActor actor;
    private final Language language;

    TrialResource(TrialDesk trials, ReportDesk reports, AcceptanceViews views, CurrentActor actor, Language language) {
        this.trials = trials;
        this.reports = reports;
        this.views = views;
        this.actor = actor;
        this.language = language;
    }

    @POST
    @Path("/trial")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "startTrial", summary = "Start trial operation",
            description = "By the owner, when every lot is complete and nothing is suspended. It lasts calendar months by "
                    + "policy, and acceptance is due a time after it (A28, A30).",
            extensions = @Extension(name = "x-summary-zh", value = "启动试运行"))
    @APIResponse(responseCode = "200", description = "The acceptance as it stands then")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "A lot is not complete, the project suspended, or not to be run on trial")
    @APIResponse(responseCode = "422", description = "Before the last lot was complete, or after today")
    public Uni<AcceptanceView> start(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid StartTrial start) {
        return trials.start(id, ifMatch, start.startedOn(), actor.get()).chain(views::view);
    }

    @POST
    @Path("/interruptions")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "interruptTrial", summary = "Enter an interruption of the trial",
            description = "By the owner; its days are added to the trial. A suspension of the project is one of itself "
                    + "(A26, A28, A43).",
            extensions = @Extension(name = "x-summary-zh", value = "登记试运行中断"))
    @APIResponse(responseCode = "200", description = "The acceptance as it stands then")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "The project is not on trial, or its acceptance overdue")
    @APIResponse(responseCode = "422", description = "Not between the first day of the trial and today")
    public Uni<AcceptanceView> interrupt(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid InterruptTrial interruption) {
        return trials.interrupt(id, ifMatch, interruption, actor.get()).chain(views::view);
    }

    @POST
    @Path("/interruptions/{interruption}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "endInterruption", summary = "Enter the end of an interruption",
            description = "By the owner; that of a suspension ends with it (A28).",
            extensions = @Extension(name = "x-summary-zh", value = "登记试运行恢复"))
    @APIResponse(responseCode = "200", description = "The acceptance as it stands then")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "It has ended, or is a suspension")
    @APIResponse(responseCode = "422", description = "Before it began, or after today")
    public Uni<AcceptanceView> endInterruption(@RestPath UUID id, @RestPath UUID interruption, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid EndInterruption end) {
        return trials.endInterruption(id, interruption, ifMatch, end.to(), actor.get()).chain(views::view);
    }

    @POST
    @Path("/problems")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "enterTrialProblem", summary = "Enter a problem noticed on trial",
            description = "By the owner. A serious one has to be solved before the pre-acceptance (A28).",
            extensions = @Extension(name = "x-summary-zh", value = "登记试运行问题"))
    @APIResponse(responseCode = "200", description = "The acceptance as it stands then")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "The project is not on trial")
    @APIResponse(responseCode = "422", description = "Not between the first day of the trial and today")
    public Uni<AcceptanceView> enterProblem(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid EnterTrialProblem problem) {
        return trials.enterProblem(id, ifMatch, problem, actor.get()).chain(views::view);
    }

    @POST
    @Path("/problems/{problem}/solution")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "solveTrialProblem", summary = "Enter how a problem was solved",
            description = "By the owner (A28).",
            extensions = @Extension(name = "x-summary-zh", value = "登记试运行问题解决情况"))
    @APIResponse(responseCode = "200", description = "The acceptance as it stands then")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is solved")
    @APIResponse(responseCode = "422", description = "Before it was noticed, or after today")
    public Uni<AcceptanceView> solveProblem(@RestPath UUID id, @RestPath UUID problem, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid SolveTrialProblem solution) {
        return trials.solveProblem(id, problem, ifMatch, solution, actor.get()).chain(views::view);
    }

    @POST
    @Path("/pre-acceptances")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "holdPreAcceptance", summary = "Report on a pre-acceptance",
            description = "By the owner, after a trial of its full time: held by experts or a third party, with an "
                    + "evaluation report. A fit one goes to the leading group office, which takes it on file; one that "
                    + "was given back is mended by the next. One that is not fit is recorded (A28).",
            extensions = @Extension(name = "x-summary-zh", value = "报备预验收情况"))
    @APIResponse(responseCode = "200", description = "The acceptance as it stands then")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "The trial is not over, a serious problem open, or a report with the office")
    @APIResponse(responseCode = "422", description = "Findings that block it")
    public Uni<AcceptanceView> preAccept(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid HoldPreAcceptance held) {
        return reports.preAccept(id, ifMatch, held, actor.get()).chain(views::view);
    }

    @POST
    @Path("/pre-acceptance-screenings")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "screenPreAcceptance", summary = "What would the rules find on a pre-acceptance? Nothing is stored",
            description = "For a project of the caller's own department (A28).",
            extensions = @Extension(name = "x-summary-zh", value = "试查预验收情况（不保存）"))
    @APIResponse(responseCode = "200", description = "Every finding")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    public Uni<FindingsView> screen(@RestPath UUID id, @NotNull @Valid HoldPreAcceptance held) {
        return reports.screen(id, held, actor.get()).map(found -> new FindingsView(FindingView.of(found, language.locale())));
    }

    @POST
    @Path("/interim-acceptances")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "acceptLot", summary = "Report on the acceptance of one lot",
            description = "By the owner, of a lot that is complete; the leading group office takes it on file, and the "
                    + "acceptance of the whole shows it (A29).",
            extensions = @Extension(name = "x-summary-zh", value = "报备标段验收情况"))
    @APIResponse(responseCode = "200", description = "The acceptance as it stands then")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "The lot is accepted, or a report on it with the office")
    @APIResponse(responseCode = "422", description = "Findings that block it")
    public Uni<AcceptanceView> acceptLot(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid HoldInterimAcceptance held) {
        return reports.acceptLot(id, ifMatch, held, actor.get()).chain(views::view);
    }

    @POST
    @Path("/upstream-notice")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "noteUpstreamAcceptance", summary = "Enter that the upper level came to its result",
            description = "By the owner of a project that is coordinated above; from that day on the result has to be "
                    + "filed within the time of policy (A31).",
            extensions = @Extension(name = "x-summary-zh", value = "登记上级验收日期"))
    @APIResponse(responseCode = "200", description = "The acceptance as it stands then")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is not coordinated above, or not on trial")
    @APIResponse(responseCode = "422", description = "Not between the first day of the trial and today")
    public Uni<AcceptanceView> noteUpstreamAcceptance(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid NoteUpstreamAcceptance notice) {
        return reports.noteUpstream(id, ifMatch, notice.acceptedOn(), actor.get()).chain(views::view);
    }

    @POST
    @Path("/upstream-acceptances")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "fileUpstreamAcceptance", summary = "File the result of the upper level",
            description = "By the owner of a project that is coordinated above; the leading group office takes it on file, "
                    + "and with that the project is accepted, or its acceptance has failed (A30, A31).",
            extensions = @Extension(name = "x-summary-zh", value = "报备上级验收结果"))
    @APIResponse(responseCode = "200", description = "The acceptance as it stands then")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is not coordinated above, not on trial, or a result is with the office")
    @APIResponse(responseCode = "422", description = "Findings that block it")
    public Uni<AcceptanceView> fileUpstreamAcceptance(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid FileUpstreamAcceptance result) {
        return reports.acceptUpstream(id, ifMatch, result, actor.get()).chain(views::view);
    }
}
