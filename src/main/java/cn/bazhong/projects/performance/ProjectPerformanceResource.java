package cn.bazhong.projects.performance;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a project stands with its reports (A40-A42). */
@Path("/projects/{id}/performance")
@Tag(name = "performance")
class ProjectPerformanceResource {
    private final ProjectPerformance performance;

    ProjectPerformanceResource(ProjectPerformance performance) {
        this.performance = performance;
    }

    @GET
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getProjectPerformance", summary = "What is due and handed in on a project's performance",
            description = "With the figures of the registers that a report of the year starts from, and when the project is evaluated "
                    + "(A40-A42).",
            extensions = @Extension(name = "x-summary-zh", value = "项目绩效：监控报告、决算、自评价与后评价"))
    @APIResponse(responseCode = "200", description = "Where it stands")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<ProjectPerformanceView> get(@RestPath UUID id,
            @Parameter(description = "Year the figures are of; this one unless said otherwise") @RestQuery @Min(2000) @Max(2100) Integer year) {
        return performance.of(id, year);
    }
}
