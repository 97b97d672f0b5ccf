package cn.bazhong.projects.performance;

import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The record of a department: its projects with what their evaluations came to (A42). */
@Path("/departments/{code}/evaluations")
@Tag(name = "performance")
class EvaluationRecordResource {
    private static final UUID LAST = new UUID(-1L, -1L);

    private final EvaluationResults results;
    private final Departments departments;
    private final CurrentActor actor;

    EvaluationRecordResource(EvaluationResults results, Departments departments, CurrentActor actor) {
        this.results = results;
        this.departments = departments;
        this.actor = actor;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "evaluations", value = {"projectCode", "projectName", "grade", "on"})
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "listDepartmentEvaluations", summary = "The projects of a department with what their evaluations came to",
            description = "To the department itself, and to those who look over its projects; the latest first (A42).",
            extensions = @Extension(name = "x-summary-zh", value = "部门项目后评价结果"))
    @APIResponse(responseCode = "200", description = "A page of projects")
    @APIResponse(responseCode = "404", description = "No such department, or not yours to see")
    public Uni<Page<EvaluatedProject>> list(@RestPath String code, @RestQuery @Size(max = 500) String cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return departments.require(code).chain(department -> {
            if (!actor.get().isOf(code) && !actor.get().seesEveryProjectOf(department.jurisdiction())) {
                throw Problem.notFound();
            }
            UUID before = Cursor.decode(cursor, code, 1, parts -> UUID.fromString(parts.get(0)));
            return results.ofOwner(code, before == null ? LAST : before, limit + 1)
                    .map(found -> Cursor.page(found, limit, null, one -> one, one -> Cursor.encode(code, one.reportId())));
        });
    }
}
