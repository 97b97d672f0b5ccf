package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.text.Language;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Conditions that organs set with their agreement (A21). */
@Path("/conditions")
@Tag(name = "procedures")
class ConditionResource {
    private final ConditionDesk desk;
    private final Conditions conditions;
    private final Departments departments;
    private final CurrentActor actor;
    private final Language language;

    ConditionResource(ConditionDesk desk, Conditions conditions, Departments departments, CurrentActor actor,
            Language language) {
        this.desk = desk;
        this.conditions = conditions;
        this.departments = departments;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getCondition", summary = "A condition",
            extensions = @Extension(name = "x-summary-zh", value = "查看附带条件"))
    @APIResponse(responseCode = "200", description = "The condition")
    @APIResponse(responseCode = "404", description = "No such condition, or not yours to see")
    public Uni<ConditionView> get(@RestPath UUID id) {
        return desk.require(id, actor.get()).chain(this::view);
    }

    @POST
    @Path("/{id}/report")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "reportCondition", summary = "Say that a condition is met",
            description = "By the owner; whoever set it then looks (A21).",
            extensions = @Extension(name = "x-summary-zh", value = "报告附带条件已落实"))
    @APIResponse(responseCode = "200", description = "The condition")
    @APIResponse(responseCode = "404", description = "No such condition, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is reported or met already")
    public Uni<ConditionView> report(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ReportCondition report) {
        return desk.report(id, ifMatch, report, actor.get()).chain(this::view);
    }

    @POST
    @Path("/{id}/check")
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "checkCondition", summary = "Say whether a condition is met",
            description = "By the organ that set it (A21). Where it is not, the owner has to go on, with the reason.",
            extensions = @Extension(name = "x-summary-zh", value = "核实附带条件"))
    @APIResponse(responseCode = "200", description = "The condition")
    @APIResponse(responseCode = "404", description = "No such condition, or not yours to see")
    @APIResponse(responseCode = "409", description = "The owner has not reported it")
    public Uni<ConditionView> check(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid CheckCondition check) {
        return desk.check(id, ifMatch, check, actor.get()).chain(this::view);
    }

    private Uni<ConditionView> view(Condition condition) {
        return conditions.flush().chain(() -> departments.directory())
                .map(directory -> ConditionView.of(condition, directory, actor.get(), language.locale()));
    }
}
