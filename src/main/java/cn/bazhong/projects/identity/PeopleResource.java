package cn.bazhong.projects.identity;

import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The people who have signed in, for whoever has a matter to give to one of them. */
@Path("/people")
@Tag(name = "identity")
class PeopleResource {
    private final People people;
    private final Departments departments;
    private final CurrentActor actor;

    PeopleResource(People people, Departments departments, CurrentActor actor) {
        this.people = people;
        this.departments = departments;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "listPeople", summary = "Who has signed in, by name",
            description = "Of one's own department; the administrator reads every department's, and all without `department`.",
            extensions = @Extension(name = "x-summary-zh", value = "查询已登录人员（本部门；平台管理员可查全部）"))
    @APIResponse(responseCode = "200", description = "A page of people")
    @APIResponse(responseCode = "404", description = "No such department")
    public Uni<Page<PersonView>> list(
            @Parameter(description = "Organisation code; one's own where none is given") @RestQuery String department,
            @RestQuery String cursor, @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        String asked = asked(department, actor.get());
        People.Position from = People.Position.read(cursor, String.valueOf(asked));
        return departments.directory().chain(directory -> asked != null && directory.find(asked).isEmpty()
                ? Uni.createFrom().failure(Problem.notFound()) : people.after(asked, from, limit)
                .map(found -> Cursor.page(found, limit, null, person -> PersonView.of(person, directory),
                        (Person last) -> Cursor.encode(String.valueOf(asked), last.name(), last.id()))));
    }

    private static String asked(String department, Actor reader) {
        if (reader.is(Role.PLATFORM_ADMIN)) {
            return department;
        }
        if (department != null && !reader.isOf(department)) {
            throw Problem.notPermitted(null, "people-of-others");
        }
        return reader.department();
    }
}
