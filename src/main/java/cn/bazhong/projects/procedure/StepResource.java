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
    private final Departments departments;
    private final CurrentActor actor;
    private final Language language;

    StepResource(StepDesk desk, PaperDesk papers, AssignmentDesk assignments, Departments departments, CurrentActor actor,
            Language language) {
        this.desk = desk;
        this.papers = papers;
        this.assignments = assignments;
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
            Role.Names.MUNICIPAL_PARTY_COMMITTEE})
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
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.MUNICIPAL_GOVERNMENT, Role.Names.MUNICIPAL_PARTY_COMMITTEE})
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

    private Uni<StepView> view(StepDesk.OpenMatter found) {
        return actions(found).chain(actions -> departments.directory()
                .map(directory -> StepView.of(found.step(), directory, actions, language.locale())));
    }

    private Uni<List<Action>> actions(StepDesk.OpenMatter found) {
        Actor reader = actor.get();
        return Multi.createFrom().iterable(found.step().kind().outcomes())
                .onItem().transformToUniAndConcatenate(outcome -> action(found, outcome, reader))
                .collect().in(ArrayList<Action>::new, List::add)
                .chain(actions -> papers.obstacles(found, reader).map(obstacles -> withPaper(actions, found, obstacles)))
                .map(actions -> withAssignment(actions, found, reader));
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
