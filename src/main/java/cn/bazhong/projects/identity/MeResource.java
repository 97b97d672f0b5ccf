package cn.bazhong.projects.identity;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who am I: the first call of the shell. */
@Path("/me")
@Tag(name = "identity")
class MeResource {
    @Inject
    CurrentActor currentActor;

    @ConfigProperty(name = "portal.contact")
    String contact;

    @GET
    @RolesAllowed(Role.Names.ANYBODY)
    @Operation(operationId = "getMe", summary = "Who is signed in, for which department, in which roles",
            description = "Answers also an account without access; `access` says what it lacks and `contact` whom to ask.",
            extensions = @Extension(name = "x-summary-zh", value = "当前登录人、所属部门与角色"))
    @APIResponse(responseCode = "200", description = "The account")
    @APIResponse(responseCode = "401", description = "Nobody is signed in")
    public Me me(@Context HttpHeaders headers) {
        SignIn signIn = currentActor.find().orElseThrow(() -> Problem.of(ProblemType.NOT_SIGNED_IN, "not-signed-in"));
        return Me.of(signIn, headers.getAcceptableLanguages().get(0), contact);
    }
}
