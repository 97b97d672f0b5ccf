package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Departments;
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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The steps that organs are asked for. */
@Path("/steps")
@Tag(name = "procedures")
class StepResource {
    static final String CONCLUDE = "concludeStep";

    private final StepDesk desk;
    private final PaperDesk papers;
    private final AssignmentDesk assignments;
    private final ExchangeDesk exchange;
    private final CoordinationDesk coordination;
    private final TakingBackDesk takingBack;
    private final Pauses pauses;
    private final Escalations escalations;
    private final StepViews views;
    private final StepActions actions;
    private final Departments departments;
    private final CurrentActor actor;

    StepResource(StepDesk desk, PaperDesk papers, AssignmentDesk assignments, ExchangeDesk exchange,
            CoordinationDesk coordination, TakingBackDesk takingBack, Pauses pauses, Escalations escalations, StepViews views,
            StepActions actions, Departments departments, CurrentActor actor) {
        this.desk = desk;
        this.papers = papers;
        this.assignments = assignments;
        this.exchange = exchange;
        this.coordination = coordination;
        this.takingBack = takingBack;
        this.pauses = pauses;
        this.escalations = escalations;
        this.views = views;
        this.actions = actions;
        this.departments = departments;
        this.actor = actor;
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.GIVE_OPINIONS})
    @Operation(operationId = "getStep", summary = "A step, with what the reader may conclude",
            extensions = @Extension(name = "x-summary-zh", value = "查看办理步骤及可作出的结论"))
    @APIResponse(responseCode = "200", description = "The step")
    @APIResponse(responseCode = "404", description = "No such step, or not yours to see")
    public Uni<StepView> get(@RestPath UUID id) {
        return desk.require(id, actor.get()).chain(this::view);
    }

    @POST
    @Path("/{id}/outcome")
    @Command
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.COMMITTEE_CHAIR, Role.Names.MUNICIPAL_GOVERNMENT,
            Role.Names.MUNICIPAL_PARTY_COMMITTEE, Role.Names.DATA_ADMINISTRATION, Role.Names.DEVELOPMENT_REFORM,
            Role.Names.FINANCE,
            Role.Names.CYBERSPACE_AFFAIRS, Role.Names.SECRECY_CRYPTOGRAPHY, Role.Names.ECONOMY_INFORMATION,
            Role.Names.PUBLIC_SECURITY, Role.Names.INDUSTRY_AUTHORITY, Role.Names.AUDIT, Role.Names.PROJECT_OWNER,
            Scope.GIVE_OPINIONS})
    @Operation(operationId = CONCLUDE, summary = "Conclude an open step",
            description = "By the organ the step waits for; by a system where its department lets it give opinions (A20), and nothing "
                    + "else. 403 for another organ or one's own matter (A5), 409 when the step is not open or something "
                    + "has to be settled first, 412 when it has changed meanwhile.",
            extensions = @Extension(name = "x-summary-zh", value = "对待办步骤作出结论"))
    @APIResponse(responseCode = "200", description = "The concluded step")
    @APIResponse(responseCode = "202", description = DraftView.KEPT, content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "409", description = "Not allowed now")
    public Uni<StepView> conclude(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid DecideStep decision) {
        return desk.decide(id, ifMatch, decision, actor.get()).chain(this::view);
    }

    @POST
    @Path("/{id}/taking-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "takeBackStep", summary = "Take a mistaken opinion back",
            description = "By the organ that gave it, until the owner has answered it or the next step has been acted on (A20). It is "
                    + "open again, with the last day it had; both acts stand in the record. What approves or decides is final.",
            extensions = @Extension(name = "x-summary-zh", value = "撤回有误的意见"))
    @APIResponse(responseCode = "200", description = "The step that is open in its place")
    @APIResponse(responseCode = "409", description = "Somebody has built on it, or it is no opinion")
    public Uni<StepView> takeBack(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid TakeBackStep taking) {
        return takingBack.takeBack(id, ifMatch, taking.reason().strip(), actor.get()).chain(this::view);
    }

    @POST
    @Path("/{id}/assignment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "assignStep", summary = "Give an open step to a person of the acting department",
            description = "By anybody of the department who may act on it; the others still may. 422 for somebody who has not "
                    + "signed in yet, is of another department, or lacks the role.",
            extensions = @Extension(name = "x-summary-zh", value = "将待办步骤交由本部门人员办理"))
    @APIResponse(responseCode = "200", description = "The step")
    @APIResponse(responseCode = "409", description = "The step is not open")
    public Uni<StepView> assign(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid AssignStep assignment) {
        return assignments.assign(id, ifMatch, assignment, actor.get()).chain(this::view);
    }

    @POST
    @Path("/{id}/paper-registrations")
    @Command
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.MUNICIPAL_GOVERNMENT, Role.Names.MUNICIPAL_PARTY_COMMITTEE,
            Role.Names.DATA_ADMINISTRATION, Role.Names.DEVELOPMENT_REFORM, Role.Names.FINANCE, Role.Names.CYBERSPACE_AFFAIRS,
            Role.Names.SECRECY_CRYPTOGRAPHY, Role.Names.ECONOMY_INFORMATION, Role.Names.PUBLIC_SECURITY,
            Role.Names.INDUSTRY_AUTHORITY, Role.Names.AUDIT})
    @Operation(operationId = "registerPaper", summary = "Register a decision that was taken on paper",
            description = "By the acting organ's own staff or the leading group office. It takes effect, dated as the paper, "
                    + "when a second person has checked it: where the acting organ has its conclusions signed and no scan shows the "
                    + "signature, one of those who sign last.",
            extensions = @Extension(name = "x-summary-zh", value = "登记纸质决定"))
    @APIResponse(responseCode = "200", description = "The registration, waiting for its check")
    @APIResponse(responseCode = "409", description = "The step is not open, or a registration is waiting already")
    public Uni<PaperRegistrationView> register(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid RegisterPaper registration) {
        return papers.register(id, ifMatch, registration, actor.get());
    }

    @POST
    @Path("/{id}/material-requests")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "requestMaterial", summary = "Ask the owner for material; the clock stands still meanwhile",
            description = "By the organ the step waits for (A20, A21). The time limit goes on when the owner has supplied it.",
            extensions = @Extension(name = "x-summary-zh", value = "要求补充材料（期间停止计时）"))
    @APIResponse(responseCode = "200", description = "The step")
    @APIResponse(responseCode = "409", description = "The step is not open, or material is awaited already")
    public Uni<StepView> request(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid RequestMaterial request) {
        return exchange.request(id, ifMatch, request, actor.get()).chain(this::view);
    }

    @POST
    @Path("/{id}/material")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "supplyMaterial", summary = "Supply what an organ asked for",
            description = "By the owner (A20, A21).", extensions = @Extension(name = "x-summary-zh", value = "补充材料"))
    @APIResponse(responseCode = "200", description = "The step; its clock runs again")
    @APIResponse(responseCode = "409", description = "Nothing is awaited")
    public Uni<StepView> supply(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid SupplyMaterial material) {
        return exchange.supply(id, ifMatch, material, actor.get()).chain(this::view);
    }

    @POST
    @Path("/{id}/answer")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "answerOpinion", summary = "Answer an opinion: followed or not, and why",
            description = "By the owner, until the dossier is decided. Objections and conditions have to be answered before the "
                    + "committee sees it (A20).",
            extensions = @Extension(name = "x-summary-zh", value = "答复征求意见：采纳或者不采纳及理由"))
    @APIResponse(responseCode = "200", description = "The step with the answer")
    @APIResponse(responseCode = "409", description = "There is no opinion to answer, or the matter is over")
    public Uni<StepView> answer(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid AnswerOpinion answer) {
        return exchange.answer(id, ifMatch, answer, actor.get()).chain(this::view);
    }

    @POST
    @Path("/{id}/urgings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Role.Names.LEADING_GROUP_OFFICE})
    @Operation(operationId = "urgeStep", summary = "Remind whoever has to act",
            description = "By the owner or the leading group office, once a day.",
            extensions = @Extension(name = "x-summary-zh", value = "催办"))
    @APIResponse(responseCode = "200", description = "The step")
    @APIResponse(responseCode = "409", description = "The step is not open, waits for material, or was urged today")
    public Uni<StepView> urge(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid UrgeStep urging) {
        return exchange.urge(id, ifMatch, urging, actor.get()).chain(this::view);
    }

    @POST
    @Path("/{id}/coordination")
    @Command
    @RolesAllowed(Role.Names.COMMITTEE_CHAIR)
    @Operation(operationId = "coordinateOpinion", summary = "Settle how it goes on with an opinion that is overdue",
            description = "By the vice-mayor in charge (A20): the organ is given more time, or the review goes on without its "
                    + "opinion, which may still be given. 403 for others, 409 while it is not overdue.",
            extensions = @Extension(name = "x-summary-zh", value = "协调逾期未出具的征求意见"))
    @APIResponse(responseCode = "200", description = "The step")
    @APIResponse(responseCode = "409", description = "The opinion is not overdue, or is awaited no more")
    public Uni<StepView> coordinate(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid CoordinateOpinion settling) {
        return coordination.coordinate(id, ifMatch, settling, actor.get()).chain(this::view);
    }

    @POST
    @Path("/{id}/late-ruling")
    @Command
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.COMMITTEE_CHAIR, Role.Names.MUNICIPAL_GOVERNMENT,
            Role.Names.MUNICIPAL_PARTY_COMMITTEE})
    @Operation(operationId = "ruleOnLateOpinion", summary = "Rule whether a late opinion has the committee review again",
            description = "By whoever held the technical review: the leading group office, and for its own projects who acts in "
                    + "its place (A20). Nothing behind the review is decided before. 403 for others, 409 where no opinion came "
                    + "after the review, or the dossier has been approved meanwhile.",
            extensions = @Extension(name = "x-summary-zh", value = "对评审后收到的意见决定是否重新评审"))
    @APIResponse(responseCode = "200", description = "The step")
    @APIResponse(responseCode = "409", description = "No opinion came after the review, or the dossier is approved")
    public Uni<StepView> rule(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid RuleOnLateOpinion ruling) {
        return coordination.rule(id, ifMatch, ruling, actor.get()).chain(this::view);
    }

    private Uni<StepView> view(StepDesk.OpenMatter found) {
        return actions.of(found, actor.get()).chain(actions -> pauses.of(List.of(found.procedure().id()))
                .chain(stood -> escalations.of(found.step()).chain(escalated -> departments.directory()
                        .map(directory -> views.of(found.step(), stood, escalated, directory, actions)))));
    }
}
