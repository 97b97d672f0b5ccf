package cn.bazhong.projects.execution;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How a project is carried out: all registers at a look, its plan and its progress (A24, A25). */
@Path("/projects/{id}/execution")
@Tag(name = "execution")
class ExecutionResource {
    private final ExecutionDesk desk;
    private final PlanDesk plans;
    private final ExecutionViews views;
    private final CurrentActor actor;

    ExecutionResource(ExecutionDesk desk, PlanDesk plans, ExecutionViews views, CurrentActor actor) {
        this.desk = desk;
        this.plans = plans;
        this.views = views;
        this.actor = actor;
    }

    @GET
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.ENTER_EXECUTION})
    @Operation(operationId = "getExecution", summary = "The registers of a project: lots, contracts, payments, milestones, reports",
            description = "With what they show as they stand: late milestones, lots or contracts above the budget (A24, A25, A34). "
                    + "Empty before anything was entered.",
            extensions = @Extension(name = "x-summary-zh", value = "查看项目实施情况"))
    @APIResponse(responseCode = "200", description = "The registers")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<ExecutionView> get(@RestPath UUID id) {
        return desk.visible(id, actor.get()).map(views::view);
    }

    @PUT
    @Path("/milestones")
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.ENTER_EXECUTION})
    @Operation(operationId = "planMilestones", summary = "Plan the milestones",
            description = "By the owner, in order of their days. Once the project is being carried out the plan is changed "
                    + "by a change request only (A25).",
            extensions = @Extension(name = "x-summary-zh", value = "编制里程碑计划"))
    @APIResponse(responseCode = "200", description = "The registers with it")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "The project is not approved, or its plan stands")
    public Uni<ExecutionView> plan(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid MilestonePlan plan) {
        return plans.plan(id, ifMatch, plan, actor.get()).map(views::view);
    }

    @POST
    @Path("/milestones/{milestone}/completion")
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.ENTER_EXECUTION})
    @Operation(operationId = "reachMilestone", summary = "Enter that a milestone was reached",
            description = "By the owner.",
            extensions = @Extension(name = "x-summary-zh", value = "登记里程碑完成"))
    @APIResponse(responseCode = "200", description = "The registers with it")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "It was reached already")
    public Uni<ExecutionView> reach(@RestPath UUID id, @RestPath UUID milestone, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ReachMilestone reached) {
        return plans.reach(id, milestone, ifMatch, reached, actor.get()).map(views::view);
    }

    @POST
    @Path("/progress-reports")
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.ENTER_EXECUTION})
    @Operation(operationId = "reportProgress", summary = "Report on a month",
            description = "By the owner, for every month that is over; what was paid is taken from the register.",
            extensions = @Extension(name = "x-summary-zh", value = "填报月度进展"))
    @APIResponse(responseCode = "200", description = "The registers with it")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "The project is not being carried out")
    public Uni<ExecutionView> report(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ReportProgress report) {
        return plans.report(id, ifMatch, report, actor.get()).map(views::view);
    }
}
