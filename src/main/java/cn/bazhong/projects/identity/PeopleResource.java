package cn.bazhong.projects.identity;

import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "people", value = {"name", "department", "post", "lastSeen"})
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "listPeople", summary = "Who has signed in, by name",
            description = "Of one's own department; the city's administrator reads every department's, and all without "
                    + "`department`; a county's those of its own (A49).",
            extensions = @Extension(name = "x-summary-zh", value = "查询已登录人员（本部门；平台管理员可查全部）"))
    @APIResponse(responseCode = "200", description = "A page of people")
    @APIResponse(responseCode = "404", description = "No such department")
    public Uni<Page<PersonView>> list(
            @Parameter(description = "Organisation code; one's own where none is given") @RestQuery String department,
            @RestQuery String cursor, @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return departments.directory().chain(directory -> page(asked(department, directory, actor.get()), cursor, limit,
                directory));
    }

    private Uni<Page<PersonView>> page(String department, String cursor, int limit, Directory directory) {
        String filter = String.valueOf(department);
        return people.after(department, People.Position.read(cursor, filter), limit)
                .map(found -> Cursor.page(found, limit, null, person -> PersonView.of(person, directory),
                        (Person last) -> Cursor.encode(filter, last.name(), last.id())));
    }

    /** {@code null} for all departments, which the city's administrator alone may ask for. */
    private static String asked(String department, Directory directory, Actor reader) {
        if (department == null) {
            return reader.administers(Department.CITY) ? null : reader.department();
        }
        if (reader.isOf(department)) {
            return department;
        }
        if (!reader.is(Role.PLATFORM_ADMIN)) {
            throw Problem.notPermitted(null, "people-of-others");
        }
        if (!reader.administers(directory.find(department).orElseThrow(Problem::notFound).jurisdiction())) {
            throw Problem.notPermitted(Article.A49, "not-your-jurisdiction");
        }
        return department;
    }
}
