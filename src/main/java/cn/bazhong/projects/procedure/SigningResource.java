package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who signs in a department. */
@Path("/departments/{code}/signing")
@Tag(name = "procedures")
class SigningResource {
    private final SigningDesk desk;
    private final CurrentActor actor;

    SigningResource(SigningDesk desk, CurrentActor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    @GET
    @WithSession
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "getSigning", summary = "Who signs in a department before a step is concluded",
            description = "For the department itself and the administrator of its jurisdiction.",
            extensions = @Extension(name = "x-summary-zh", value = "查看单位内部签批层级"))
    @APIResponse(responseCode = "200", description = "The levels, empty where whoever acts concludes")
    @APIResponse(responseCode = "404", description = "No such department, or not yours to see")
    public Uni<SigningView> get(@RestPath String code) {
        return desk.get(code, actor.get());
    }

    @PUT
    @Command
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(operationId = "enterSigning", summary = "Enter who signs in a department",
            description = "By the administrator of its jurisdiction (A49). What was drafted before waits for the levels as they are then: where it had come "
                    + "further than there are any, for the last. "
                    + "422 for somebody who is not of the department.",
            extensions = @Extension(name = "x-summary-zh", value = "设置单位内部签批层级"))
    @APIResponse(responseCode = "200", description = "The levels as they are now")
    @APIResponse(responseCode = "404", description = "No such department, or not of your jurisdiction")
    public Uni<SigningView> enter(@RestPath String code, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid SigningLevels levels) {
        return desk.enter(code, ifMatch, levels, actor.get());
    }
}
