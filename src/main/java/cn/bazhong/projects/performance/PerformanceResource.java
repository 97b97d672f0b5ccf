package cn.bazhong.projects.performance;

import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.ProcedureView;
import cn.bazhong.projects.procedure.ProcedureViews;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Reports on the performance of projects, whatever their kind (A40-A42). */
@Path("/performance-reports")
@Tag(name = "performance")
class PerformanceResource {
    private final PerformanceReports reports;
    private final PerformanceSearch search;
    private final PerformanceViews views;
    private final ProcedureViews procedures;
    private final CurrentActor actor;

    PerformanceResource(PerformanceReports reports, PerformanceSearch search, PerformanceViews views, ProcedureViews procedures,
            CurrentActor actor) {
        this.reports = reports;
        this.search = search;
        this.views = views;
        this.procedures = procedures;
        this.actor = actor;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "performance-reports", value = {"projectCode", "projectName", "ownerDepartment", "year", "kind", "state",
            "due", "late", "submittedOn", "closedOn", "grade"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listPerformanceReports", summary = "Reports on the performance of projects the reader may see, the latest first",
            extensions = @Extension(name = "x-summary-zh", value = "查询绩效材料：决算、监控报告、自评价、后评价"))
    @APIResponse(responseCode = "200", description = "A page of reports")
    public Uni<Page<PerformanceSummary>> list(@BeanParam @Valid PerformanceFilter filter) {
        return search.list(filter, actor.get());
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getPerformanceReport", summary = "A report whole",
            extensions = @Extension(name = "x-summary-zh", value = "查看绩效材料"))
    @APIResponse(responseCode = "200", description = "The report")
    @APIResponse(responseCode = "404", description = "No such report, or not yours to see")
    public Uni<PerformanceReportView> get(@RestPath UUID id) {
        return reports.requireVisible(id, actor.get()).chain(views::view);
    }

    @GET
    @Path("/{id}/procedure")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getPerformanceProcedure", summary = "The procedure of a report with all its steps",
            extensions = @Extension(name = "x-summary-zh", value = "绩效材料的办理过程"))
    @APIResponse(responseCode = "200", description = "The procedure")
    @APIResponse(responseCode = "404", description = "No such report, or not yours to see")
    public Uni<ProcedureView> procedure(@RestPath UUID id) {
        return reports.requireVisible(id, actor.get()).chain(found -> procedures.on(found.kind().procedure(), id))
                .onItem().ifNull().failWith(Problem::notFound);
    }

    static RestResponse<PerformanceReportView> created(PerformanceReportView report) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, report)
                .location(URI.create("performance-reports/" + report.id())).build();
    }
}
