package cn.bazhong.projects.identity;

import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The departments of the city. */
@Path("/departments")
@Tag(name = "identity")
class DepartmentResource {
    @Inject
    Departments departments;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "departments", value = {"code", "name", "nameEn", "kind", "jurisdiction", "sector", "validFrom",
            "validTo", "successor"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.READ_LISTS})
    @Operation(operationId = "listDepartments", summary = "All departments, also those that have a successor",
            description = "In one page, ordered by code.",
            extensions = @Extension(name = "x-summary-zh", value = "部门名录（含已撤并部门）"))
    @APIResponse(responseCode = "200", description = "The departments")
    public Uni<Page<Department>> all() {
        return departments.directory().map(directory -> new Page<>(directory.all(), null, null));
    }
}
