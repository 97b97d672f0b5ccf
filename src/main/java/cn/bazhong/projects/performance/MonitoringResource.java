package cn.bazhong.projects.performance;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.regulation.FindingsView;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The monitoring report of every year (A41). */
@Path("/performance-reports")
@Tag(name = "performance")
class MonitoringResource {
    private final MonitoringDesk desk;
    private final PerformanceViews views;
    private final CurrentActor actor;
    private final Language language;

    MonitoringResource(MonitoringDesk desk, PerformanceViews views, CurrentActor actor, Language language) {
        this.desk = desk;
        this.views = views;
        this.actor = actor;
        this.language = language;
    }

    @POST
    @Path("/monitoring-reports")
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "submitMonitoringReport", summary = "Hand in the monitoring report of a year",
            description = "By the owner, one for every year in which the project is carried out. Those who use it give their opinion first; then "
                    + "development and reform, finance and the data administration receive it at once (A41).",
            extensions = @Extension(name = "x-summary-zh", value = "提交年度绩效监控报告"))
    @APIResponse(responseCode = "201", description = "The report",
            content = @Content(schema = @Schema(implementation = PerformanceReportView.class)))
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "The project was not carried out that year, or it is reported already")
    @APIResponse(responseCode = "422", description = "Findings that block it")
    public Uni<RestResponse<PerformanceReportView>> submit(@NotNull @Valid SubmitMonitoringReport report) {
        return desk.submit(report, actor.get()).chain(views::view).map(PerformanceResource::created);
    }

    @POST
    @Path("/monitoring-reports/screenings")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "screenMonitoringReport", summary = "What would the rules find on a monitoring report? Nothing is stored",
            description = "For a project of the caller's own department.",
            extensions = @Extension(name = "x-summary-zh", value = "试查绩效监控报告（不保存）"))
    @APIResponse(responseCode = "200", description = "Every finding")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<FindingsView> screen(@NotNull @Valid SubmitMonitoringReport report) {
        return desk.screen(report, actor.get()).map(findings -> new FindingsView(FindingView.of(findings, language.locale())));
    }
}
