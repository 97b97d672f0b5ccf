package cn.bazhong.projects.execution;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Lots and how they are bought (A24, A36, A37, A39). */
@Path("/projects/{id}/execution/lots")
@Tag(name = "execution")
class LotResource {
    private final LotDesk desk;
    private final ExecutionViews views;
    private final CurrentActor actor;

    LotResource(LotDesk desk, ExecutionViews views, CurrentActor actor) {
        this.desk = desk;
        this.views = views;
        this.actor = actor;
    }

    @POST
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.ENTER_EXECUTION})
    @Operation(operationId = "planLot", summary = "Plan a lot",
            description = "By the owner of an approved project, as part of what it will have built or supplied (A24).",
            extensions = @Extension(name = "x-summary-zh", value = "划分标段"))
    @APIResponse(responseCode = "200", description = "The registers with it")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "The project is not approved, or past its execution")
    public Uni<ExecutionView> plan(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid LotPlan lot) {
        return desk.plan(id, ifMatch, lot, actor.get()).map(views::view);
    }

    @PUT
    @Path("/{lot}")
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.ENTER_EXECUTION})
    @Operation(operationId = "changeLot", summary = "Change a lot",
            description = "By the owner, before its procurement has begun.",
            extensions = @Extension(name = "x-summary-zh", value = "修改标段"))
    @APIResponse(responseCode = "200", description = "The registers with it")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "Its procurement has begun")
    public Uni<ExecutionView> change(@RestPath UUID id, @RestPath UUID lot, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid LotPlan plan) {
        return desk.change(id, lot, ifMatch, plan, actor.get()).map(views::view);
    }

    @POST
    @Path("/{lot}/procurement")
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.ENTER_EXECUTION})
    @Operation(operationId = "startProcurement", summary = "Put a lot out to tender or procure it",
            description = "By the owner, after finance has reviewed the budget (A6). Amounts and catalogue propose the "
                    + "route; another one needs a reason (A36, A37, A39). With the first lot the project is being "
                    + "carried out.",
            extensions = @Extension(name = "x-summary-zh", value = "启动招标采购"))
    @APIResponse(responseCode = "200", description = "The registers with it")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "The budget is not reviewed, the lot is out already, or the project suspended")
    @APIResponse(responseCode = "422", description = "Another route without a reason, or a method that the route does not know")
    public Uni<ExecutionView> procure(@RestPath UUID id, @RestPath UUID lot, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid StartProcurement start) {
        return desk.procure(id, lot, ifMatch, start, actor.get()).map(views::view);
    }

    @POST
    @Path("/{lot}/award")
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.ENTER_EXECUTION})
    @Operation(operationId = "awardLot", summary = "Enter who won",
            description = "By the owner.",
            extensions = @Extension(name = "x-summary-zh", value = "登记中标（成交）结果"))
    @APIResponse(responseCode = "200", description = "The registers with it")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "The lot is not out")
    public Uni<ExecutionView> award(@RestPath UUID id, @RestPath UUID lot, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid AwardLot award) {
        return desk.award(id, lot, ifMatch, award, actor.get()).map(views::view);
    }

    @POST
    @Path("/{lot}/procurement-failure")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.ENTER_EXECUTION})
    @Operation(operationId = "failProcurement", summary = "Enter that a procurement failed",
            description = "By the owner; the lot may be put out again.",
            extensions = @Extension(name = "x-summary-zh", value = "登记流标（废标）"))
    @APIResponse(responseCode = "200", description = "The registers with it")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "The lot is not out")
    public Uni<ExecutionView> fail(@RestPath UUID id, @RestPath UUID lot, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid FailProcurement failure) {
        return desk.fail(id, lot, ifMatch, failure.reason().strip(), actor.get()).map(views::view);
    }

    @POST
    @Path("/{lot}/completion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.ENTER_EXECUTION})
    @Operation(operationId = "completeLot", summary = "Enter that a lot is complete",
            description = "By the owner, when all its contents are there (A28).",
            extensions = @Extension(name = "x-summary-zh", value = "登记标段完工"))
    @APIResponse(responseCode = "200", description = "The registers with it")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "The lot is not under construction")
    public Uni<ExecutionView> complete(@RestPath UUID id, @RestPath UUID lot, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid CompleteLot completion) {
        return desk.complete(id, lot, ifMatch, completion, actor.get()).map(views::view);
    }
}
