package cn.bazhong.projects.succession;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.identity.ChangesDepartments;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.text.Language;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The end of a department: who takes over, when, and what passes over. */
@Path("/departments/{code}/succession")
@Tag(name = "identity")
class SuccessionResource {
    private final SuccessionDesk desk;
    private final CurrentActor actor;
    private final Language language;

    SuccessionResource(SuccessionDesk desk, CurrentActor actor, Language language) {
        this.desk = desk;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @WithSession
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(operationId = "getSuccession", summary = "Who takes a department's place, and what passes over",
            extensions = @Extension(name = "x-summary-zh", value = "查看部门撤并更名情况及应移交事项数量"))
    @APIResponse(responseCode = "200", description = "The department, its successor if one was ordered, and what is under way")
    @APIResponse(responseCode = "403", description = "A department of another jurisdiction (A49)")
    @APIResponse(responseCode = "404", description = "No such department")
    public Uni<SuccessionView> get(@RestPath String code) {
        return desk.outlook(code, actor.get()).map(outlook -> SuccessionView.of(outlook, language.locale()));
    }

    @POST
    @Command
    @ChangesDepartments
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(operationId = "succeedDepartment", summary = "Merge a department into another, or rename it",
            description = "On the day, and at once when it is today or past, open steps, ownership, access, drafts and open "
                    + "applications and lines of lists not yet published pass over, and whoever signs in for the old "
                    + "department acts for its successor. What is done, decided or frozen keeps the old code and name. 409 "
                    + "when a successor was named already.",
            extensions = @Extension(name = "x-summary-zh", value = "部门合并或更名"))
    @APIResponse(responseCode = "200", description = "The department with its successor")
    @APIResponse(responseCode = "403", description = "A department of another jurisdiction (A49)")
    @APIResponse(responseCode = "404", description = "No such department")
    @APIResponse(responseCode = "409", description = "It has a successor already")
    public Uni<SuccessionView> succeed(@RestPath String code, @NotNull @Valid SucceedDepartment asked) {
        return desk.order(code, asked, actor.get()).map(outlook -> SuccessionView.of(outlook, language.locale()));
    }
}
