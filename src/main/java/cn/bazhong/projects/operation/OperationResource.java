package cn.bazhong.projects.operation;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.regulation.FindingsView;
import cn.bazhong.projects.text.Language;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The operation of projects: who runs them, what they replaced, how they are assessed (A8, A33, A45). */
@Path("/operations/{id}")
@Tag(name = "operation")
class OperationResource {
    private final OperationFiles files;
    private final RunningDesk desk;
    private final OperationViews views;
    private final CurrentActor actor;
    private final Language language;

    OperationResource(OperationFiles files, RunningDesk desk, OperationViews views, CurrentActor actor, Language language) {
        this.files = files;
        this.desk = desk;
        this.views = views;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getOperation", summary = "Everything on the operation of a project, by the id of the project",
            description = "There for every project; empty before anything was entered. O&M funds and cloud requests have lists of their own.",
            extensions = @Extension(name = "x-summary-zh", value = "查看项目运行情况"))
    @APIResponse(responseCode = "200", description = "The operation")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<OperationView> get(@RestPath UUID id) {
        return files.visible(id, actor.get()).chain(views::view);
    }

    @PUT
    @Path("/operator")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "stateOperator", summary = "Say who runs a system",
            description = "By the owner. Who has no capability of its own leaves it to the department concerned or purchases it (A33).",
            extensions = @Extension(name = "x-summary-zh", value = "登记运行维护方式"))
    @APIResponse(responseCode = "200", description = "The operation as it stands then")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "There is nothing to run yet")
    public Uni<OperationView> operator(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid StateOperator operator) {
        return desk.state(id, ifMatch, operator, actor.get()).chain(views::view);
    }

    @POST
    @Path("/operator-screenings")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "screenOperator", summary = "What would the rules find on who runs a system? Nothing is stored",
            description = "For a project of the caller's own department (A33).",
            extensions = @Extension(name = "x-summary-zh", value = "试查运行维护方式（不保存）"))
    @APIResponse(responseCode = "200", description = "Every finding")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<FindingsView> screenOperator(@RestPath UUID id, @NotNull @Valid StateOperator operator) {
        return desk.screen(id, operator, actor.get()).map(this::findings);
    }

    @POST
    @Path("/cloud-releases")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "releaseCloud", summary = "Give cloud back",
            description = "By the owner, at most what was granted and not given back (A30).",
            extensions = @Extension(name = "x-summary-zh", value = "登记释放政务云资源"))
    @APIResponse(responseCode = "200", description = "The operation as it stands then")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "Nothing was granted")
    @APIResponse(responseCode = "422", description = "More than there is, nothing, or after today")
    public Uni<OperationView> release(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid ReleaseCloud release) {
        return desk.release(id, ifMatch, release, actor.get()).chain(views::view);
    }

    @POST
    @Path("/systems/{system}/shutdown")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "shutDownSystem", summary = "Enter that a replaced system was shut down",
            description = "By the owner, with a document that shows it (A8).",
            extensions = @Extension(name = "x-summary-zh", value = "登记被替代系统关停"))
    @APIResponse(responseCode = "200", description = "The operation as it stands then")
    @APIResponse(responseCode = "404", description = "No such project or system, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is shut down")
    @APIResponse(responseCode = "422", description = "After today, without a document, or silent on data that were not migrated")
    public Uni<OperationView> shutDown(@RestPath UUID id, @RestPath UUID system, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ShutDownSystem shutdown) {
        return desk.shutDown(id, system, ifMatch, shutdown, actor.get()).chain(views::view);
    }

    @POST
    @Path("/systems/{system}/postponement")
    @Command
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.COMMITTEE_CHAIR})
    @Operation(operationId = "postponeShutdown", summary = "Put the shutdown of a replaced system off",
            description = "By the leading group office alone; on its own project by the vice-mayor in charge (A5, A8).",
            extensions = @Extension(name = "x-summary-zh", value = "延期关停被替代系统"))
    @APIResponse(responseCode = "200", description = "The operation as it stands then")
    @APIResponse(responseCode = "404", description = "No such project or system, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is shut down")
    @APIResponse(responseCode = "422", description = "Not later than it is due")
    public Uni<OperationView> postpone(@RestPath UUID id, @RestPath UUID system, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid PostponeShutdown postponed) {
        return desk.postpone(id, system, ifMatch, postponed, actor.get()).chain(views::view);
    }

    @POST
    @Path("/assessments")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "enterAssessment", summary = "Enter an assessment of a running system",
            description = "By the owner. Of a kind the one entered last counts; its owner is reminded before it loses its validity (A45). "
                    + "One that failed is seen by the organs that may find on it (A47).",
            extensions = @Extension(name = "x-summary-zh", value = "登记等保、密评等测评结果"))
    @APIResponse(responseCode = "200", description = "The operation as it stands then")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "It does not run")
    @APIResponse(responseCode = "422", description = "Findings that block it")
    public Uni<OperationView> assess(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid EnterAssessment assessment) {
        return desk.assess(id, ifMatch, assessment, actor.get()).chain(views::view);
    }

    @POST
    @Path("/assessment-screenings")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "screenAssessment", summary = "What would the rules find on an assessment? Nothing is stored",
            description = "For a project of the caller's own department (A45).",
            extensions = @Extension(name = "x-summary-zh", value = "试查测评结果（不保存）"))
    @APIResponse(responseCode = "200", description = "Every finding")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<FindingsView> screenAssessment(@RestPath UUID id, @NotNull @Valid EnterAssessment assessment) {
        return desk.screen(id, assessment, actor.get()).map(this::findings);
    }

    private FindingsView findings(List<Finding> found) {
        return new FindingsView(FindingView.of(found, language.locale()));
    }
}
