package cn.bazhong.projects.performance;

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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** What owners say of what has come of their projects (A42). */
@Path("/performance-reports")
@Tag(name = "performance")
class SelfEvaluationResource {
    private final SelfEvaluationDesk desk;
    private final PerformanceViews views;
    private final CurrentActor actor;
    private final Language language;

    SelfEvaluationResource(SelfEvaluationDesk desk, PerformanceViews views, CurrentActor actor, Language language) {
        this.desk = desk;
        this.views = views;
        this.actor = actor;
        this.language = language;
    }

    @POST
    @Path("/self-evaluations")
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "submitSelfEvaluation", summary = "Hand in a self-evaluation",
            description = "By the owner, from 12 months after going into operation; after 24 it is late, but still taken. The data administration "
                    + "takes it on file (A42).",
            extensions = @Extension(name = "x-summary-zh", value = "提交自评价报告"))
    @APIResponse(responseCode = "201", description = "The report",
            content = @Content(schema = @Schema(implementation = PerformanceReportView.class)))
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "The project is not in operation, it is too early, or it is handed in already")
    @APIResponse(responseCode = "422", description = "Findings that block it")
    public Uni<RestResponse<PerformanceReportView>> submit(@NotNull @Valid SubmitSelfEvaluation evaluation) {
        return desk.submit(evaluation, actor.get()).chain(views::view).map(PerformanceResource::created);
    }

    @POST
    @Path("/self-evaluations/screenings")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "screenSelfEvaluation", summary = "What would the rules find on a self-evaluation? Nothing is stored",
            description = "For a project of the caller's own department.",
            extensions = @Extension(name = "x-summary-zh", value = "试查自评价报告（不保存）"))
    @APIResponse(responseCode = "200", description = "Every finding")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<FindingsView> screen(@NotNull @Valid SubmitSelfEvaluation evaluation) {
        return desk.screen(evaluation, actor.get()).map(findings -> new FindingsView(FindingView.of(findings, language.locale())));
    }

    @PUT
    @Path("/{id}/self-evaluation")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "mendSelfEvaluation", summary = "Hand in mended what was given back",
            description = "By the owner (A42).",
            extensions = @Extension(name = "x-summary-zh", value = "修改后重新提交自评价"))
    @APIResponse(responseCode = "200", description = "The report")
    @APIResponse(responseCode = "404", description = "No such report, or not yours to see")
    @APIResponse(responseCode = "409", description = "It was not given back")
    @APIResponse(responseCode = "422", description = "Findings that block it")
    public Uni<PerformanceReportView> mend(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid SubmitSelfEvaluation evaluation) {
        return desk.mend(id, ifMatch, evaluation, actor.get()).chain(views::view);
    }
}
