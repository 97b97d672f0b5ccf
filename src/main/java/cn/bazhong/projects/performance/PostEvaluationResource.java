package cn.bazhong.projects.performance;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.DraftView;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Projects that are evaluated again, by others (A42). */
@Path("/performance-reports")
@Tag(name = "performance")
class PostEvaluationResource {
    private final PostEvaluationDesk desk;
    private final PerformanceViews views;
    private final CurrentActor actor;
    private final Language language;

    PostEvaluationResource(PostEvaluationDesk desk, PerformanceViews views, CurrentActor actor, Language language) {
        this.desk = desk;
        this.views = views;
        this.actor = actor;
        this.language = language;
    }

    @POST
    @Path("/post-evaluations")
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.DATA_ADMINISTRATION, Role.Names.COMMITTEE_CHAIR})
    @Operation(operationId = "orderPostEvaluation", summary = "Order a post-evaluation",
            description = "By the data administration; of its own project by the vice-mayor in charge (A5). The owner hands over what is needed, is "
                    + "heard on the result, and development and reform, finance and the industry authority agree to it (A42).",
            extensions = @Extension(name = "x-summary-zh", value = "组织后评价"))
    @APIResponse(responseCode = "201", description = "The report",
            content = @Content(schema = @Schema(implementation = PerformanceReportView.class)))
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "The project is not in operation, or one is under way")
    @APIResponse(responseCode = "422", description = "Findings that block it")
    public Uni<RestResponse<PerformanceReportView>> order(@NotNull @Valid OrderPostEvaluation order) {
        return desk.order(order, actor.get()).chain(views::view).map(PerformanceResource::created);
    }

    @POST
    @Path("/post-evaluations/screenings")
    @Command
    @RolesAllowed({Role.Names.DATA_ADMINISTRATION, Role.Names.COMMITTEE_CHAIR})
    @Operation(operationId = "screenPostEvaluation", summary = "What would the rules find on an order? Nothing is stored",
            description = "For whoever may order it.",
            extensions = @Extension(name = "x-summary-zh", value = "试查后评价（不保存）"))
    @APIResponse(responseCode = "200", description = "Every finding")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<FindingsView> screen(@NotNull @Valid OrderPostEvaluation order) {
        return desk.screen(order, actor.get()).map(findings -> new FindingsView(FindingView.of(findings, language.locale())));
    }

    @POST
    @Path("/{id}/material")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "supplyEvaluationMaterial", summary = "Hand over what a post-evaluation needs",
            description = "By the owner (A42).",
            extensions = @Extension(name = "x-summary-zh", value = "提供后评价材料"))
    @APIResponse(responseCode = "200", description = "The report")
    @APIResponse(responseCode = "202", description = DraftView.KEPT, content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "No such report, or not yours to see")
    @APIResponse(responseCode = "409", description = "It does not wait for it")
    @APIResponse(responseCode = "422", description = "No such documents")
    public Uni<PerformanceReportView> supply(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid SupplyEvaluationMaterial material) {
        return desk.supply(id, ifMatch, material, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/result")
    @Command
    @RolesAllowed({Role.Names.DATA_ADMINISTRATION, Role.Names.COMMITTEE_CHAIR})
    @Operation(operationId = "enterEvaluationResult", summary = "Enter what a post-evaluation came to",
            description = "By whoever ordered it, with the report. The owner is heard on it until the day set (A42).",
            extensions = @Extension(name = "x-summary-zh", value = "登记后评价结果"))
    @APIResponse(responseCode = "200", description = "The report")
    @APIResponse(responseCode = "202", description = DraftView.KEPT, content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "No such report, or not yours to see")
    @APIResponse(responseCode = "409", description = "It does not wait for it")
    @APIResponse(responseCode = "422", description = "No such document, or the owner has no day left")
    public Uni<PerformanceReportView> enterResult(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid EnterEvaluationResult result) {
        return desk.enterResult(id, ifMatch, result, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/statement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "stateOnEvaluation", summary = "Say something on the result of a post-evaluation",
            description = "By the owner; also that it has nothing to say (A42).",
            extensions = @Extension(name = "x-summary-zh", value = "对后评价结果作出说明"))
    @APIResponse(responseCode = "200", description = "The report")
    @APIResponse(responseCode = "202", description = DraftView.KEPT, content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "No such report, or not yours to see")
    @APIResponse(responseCode = "409", description = "It does not wait for it")
    public Uni<PerformanceReportView> state(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid StateOnEvaluation statement) {
        return desk.state(id, ifMatch, statement, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/continuation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.DATA_ADMINISTRATION, Role.Names.COMMITTEE_CHAIR})
    @Operation(operationId = "goOnWithoutOwner", summary = "Go on without what the owner let pass",
            description = "By whoever ordered it, the day after the last one set; the record says so (A42).",
            extensions = @Extension(name = "x-summary-zh", value = "建设单位逾期，继续后评价"))
    @APIResponse(responseCode = "200", description = "The report")
    @APIResponse(responseCode = "404", description = "No such report, or not yours to see")
    @APIResponse(responseCode = "409", description = "It does not wait for the owner, or the owner still has time")
    public Uni<PerformanceReportView> goOn(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid GoOnWithoutOwner why) {
        return desk.goOn(id, ifMatch, why, actor.get()).chain(views::view);
    }
}
