package cn.bazhong.projects.succession;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.identity.ChangesDepartments;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The beginning of a department. */
@Path("/departments")
@Tag(name = "identity")
class NewDepartmentResource {
    private final DepartmentDesk desk;
    private final CurrentActor actor;

    NewDepartmentResource(DepartmentDesk desk, CurrentActor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @ChangesDepartments
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(operationId = "enterDepartment", summary = "Enter a department that begins",
            description = "It takes nobody's place; one that does is entered with the renaming of the other. A county's "
                    + "administrator enters the county's (A49).",
            extensions = @Extension(name = "x-summary-zh", value = "登记新设部门"))
    @APIResponse(responseCode = "201", description = "The department",
            content = @Content(schema = @Schema(implementation = Department.class)))
    @APIResponse(responseCode = "403", description = "A department of another jurisdiction (A49)")
    public Uni<RestResponse<Department>> enter(@NotNull @Valid EnterDepartment entered) {
        return desk.enter(entered, actor.get()).map(NewDepartmentResource::created);
    }

    private static RestResponse<Department> created(Department department) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, department)
                .location(URI.create("departments/" + department.code() + "/succession")).build();
    }
}
