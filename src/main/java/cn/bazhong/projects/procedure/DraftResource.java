package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The signing of what was drafted, within the department that acts. */
@Path("/steps/{id}/draft")
@Tag(name = "procedures")
class DraftResource {
    private final DraftDesk desk;
    private final CurrentActor actor;

    DraftResource(DraftDesk desk, CurrentActor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    @GET
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.GIVE_OPINIONS})
    @Operation(operationId = "getStepDraft", summary = "What is drafted for a step, and who has signed it",
            description = "For the department that acts on the step.",
            extensions = @Extension(name = "x-summary-zh", value = "查看本单位拟稿及签批情况"))
    @APIResponse(responseCode = "200", description = "The draft, empty before anything is drafted")
    @APIResponse(responseCode = "404", description = "No such step, or not your department's")
    public Uni<DraftView> get(@RestPath UUID id) {
        return desk.get(id, actor.get());
    }

    @POST
    @Command
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.GIVE_OPINIONS})
    @Operation(operationId = "draftConclusion", summary = "Draft the conclusion of a step, to be signed",
            description = "By somebody of the acting department who does not sign last, where it has signing. 409 where nobody has to "
                    + "sign, or a colleague's draft is being signed; 422 as for the conclusion itself.",
            extensions = @Extension(name = "x-summary-zh", value = "拟稿并送签"))
    @APIResponse(responseCode = "200", description = "The draft, waiting for its first signature")
    @APIResponse(responseCode = "409", description = "Nobody has to sign, or a draft is under way")
    public Uni<DraftView> draft(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid DecideStep decision) {
        return desk.draft(id, ifMatch, decision, actor.get());
    }

    @POST
    @Path("/signature")
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "signDraft", summary = "Sign a draft",
            description = "By one of those whose turn it is; the version is that of the draft. The last signature concludes the step as "
                    + "it was drafted.", extensions = @Extension(name = "x-summary-zh", value = "核签"))
    @APIResponse(responseCode = "200", description = "The draft, passed on or concluded")
    @APIResponse(responseCode = "409", description = "Nothing is to be signed, or it is not your turn")
    public Uni<DraftView> sign(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return desk.sign(id, ifMatch, actor.get());
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "giveDraftBack", summary = "Give a draft back instead of signing it",
            description = "By one of those whose turn it is; whoever drafted it may change it and send it again.",
            extensions = @Extension(name = "x-summary-zh", value = "退回拟稿人修改"))
    @APIResponse(responseCode = "200", description = "The draft, given back")
    @APIResponse(responseCode = "409", description = "Nothing is to be signed, or it is not your turn")
    public Uni<DraftView> giveBack(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid GiveDraftBack back) {
        return desk.giveBack(id, ifMatch, back.reason().strip(), actor.get());
    }
}
