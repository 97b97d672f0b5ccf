package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.text.Language;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The steps that organs are asked for. */
@Path("/steps")
@Tag(name = "procedures")
class StepResource {
    private final StepDesk desk;
    private final PaperDesk papers;
    private final AssignmentDesk assignments;
    private final ExchangeDesk exchange;
    private final CoordinationDesk coordination;
    private final Pauses pauses;
    private final StepViews views;
    private final OrganRegister organs;
    private final Clock clock;
    private final Departments departments;
    private final CurrentActor actor;
    private final Language language;

    StepResource(StepDesk desk, PaperDesk papers, AssignmentDesk assignments, ExchangeDesk exchange,
            CoordinationDesk coordination, Pauses pauses, StepViews views,
            OrganRegister organs, Departments departments, CurrentActor actor, Language language, Clock clock) {
        this.desk = desk;
        this.papers = papers;
        this.assignments = assignments;
        this.exchange = exchange;
        this.coordination = coordination;
        this.pauses = pauses;
        this.views = views;
        this.organs = organs;
        this.clock = clock;
        this.departments = departments;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed(Role.Names.SIGNED_IN)
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
            Role.Names.PUBLIC_SECURITY, Role.Names.INDUSTRY_AUTHORITY, Role.Names.AUDIT, Role.Names.PROJECT_OWNER})
    @Operation(operationId = "concludeStep", summary = "Conclude an open step",
            description = "By the organ the step waits for. 403 for another organ or one's own matter (A5), 409 when the "
                    + "step is not open or something has to be settled first, 412 when it has changed meanwhile.",
            extensions = @Extension(name = "x-summary-zh", value = "对待办步骤作出结论"))
    @APIResponse(responseCode = "200", description = "The concluded step")
    @APIResponse(responseCode = "409", description = "Not allowed now")
    public Uni<StepView> conclude(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid DecideStep decision) {
        return desk.decide(id, ifMatch, decision, actor.get()).chain(this::view);
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
                    + "when a second person has checked it.",
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
        return actions(found).chain(actions -> pauses.of(List.of(found.procedure().id()))
                .chain(stood -> departments.directory()
                        .map(directory -> views.of(found.step(), stood, directory, actions))));
    }

    private Uni<List<Action>> actions(StepDesk.OpenMatter found) {
        Actor reader = actor.get();
        return Multi.createFrom().iterable(found.step().kind().outcomes())
                .onItem().transformToUniAndConcatenate(outcome -> action(found, outcome, reader))
                .collect().in(ArrayList<Action>::new, List::add)
                .chain(actions -> papers.obstacles(found, reader).map(obstacles -> withPaper(actions, found, obstacles)))
                .map(actions -> withAssignment(actions, found, reader))
                .call(actions -> found.procedure().kind().isDossier() ? organs.of(found.procedure().jurisdiction())
                        .chain(holders -> coordination.overdue(found)
                                .invoke(standing -> addExchange(actions, found, standing, holders, reader))
                                .invoke(standing -> addOverdue(actions, found, standing, reader))) : Uni.createFrom().voidItem());
    }

    private void addExchange(List<Action> actions, StepDesk.OpenMatter found, Overdue standing, Organs holders,
            Actor reader) {
        String home = "/api/v1/steps/" + found.step().id();
        actions.add(Action.of("request-material", "POST", home + "/material-requests",
                Exchange.requestObstacles(found, reader), language.locale()));
        actions.add(Action.of("supply-material", "POST", home + "/material",
                Exchange.supplyObstacles(found, reader), language.locale()));
        actions.add(Action.of("answer-opinion", "POST", home + "/answer",
                Exchange.answerObstacles(found, standing, reader), language.locale()));
        actions.add(Action.of("urge", "POST", home + "/urgings",
                Exchange.urgeObstacles(found, LocalDate.now(clock), holders, reader), language.locale()));
    }

    private void addOverdue(List<Action> actions, StepDesk.OpenMatter found, Overdue overdue, Actor reader) {
        String home = "/api/v1/steps/" + found.step().id();
        actions.add(Action.of("coordinate", "POST", home + "/coordination",
                overdue.coordinationObstacles(found.step(), LocalDate.now(clock), reader), language.locale()));
        for (LateRuling.Decision decision : LateRuling.Decision.values()) {
            actions.add(Action.of("rule-" + decision.name().toLowerCase().replace('_', '-'), "POST", home + "/late-ruling",
                    overdue.rulingObstacles(found.step(), decision, reader), language.locale()));
        }
    }

    private Uni<Action> action(StepDesk.OpenMatter found, Outcome outcome, Actor reader) {
        String name = "conclude-" + outcome.name().toLowerCase().replace('_', '-');
        String href = "/api/v1/steps/" + found.step().id() + "/outcome";
        return desk.obstaclesFor(found, outcome, reader)
                .map(obstacles -> Action.of(name, "POST", href, obstacles, language.locale()));
    }

    private List<Action> withAssignment(List<Action> actions, StepDesk.OpenMatter found, Actor reader) {
        String href = "/api/v1/steps/" + found.step().id() + "/assignment";
        actions.add(Action.of("assign", "POST", href,
                Assignments.obstacles(found.step(), found.procedure().ownerDepartment(), reader), language.locale()));
        return actions;
    }

    private List<Action> withPaper(List<Action> actions, StepDesk.OpenMatter found, List<Obstacle> obstacles) {
        String href = "/api/v1/steps/" + found.step().id() + "/paper-registrations";
        actions.add(Action.of("register-paper", "POST", href, obstacles, language.locale()));
        return actions;
    }
}
