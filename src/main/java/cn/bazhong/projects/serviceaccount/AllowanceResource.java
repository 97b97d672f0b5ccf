package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
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

/** What a department lets a system do on its behalf. */
@Path("/allowances/{id}")
@Tag(name = "service-accounts")
class AllowanceResource {
    private final AllowanceDesk desk;
    private final CurrentActor actor;

    AllowanceResource(AllowanceDesk desk, CurrentActor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    @GET
    @WithSession
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "getAllowance", summary = "What a department lets a system do",
            extensions = @Extension(name = "x-summary-zh", value = "查看接入系统授权"))
    @APIResponse(responseCode = "200", description = "The allowance")
    @APIResponse(responseCode = "404", description = "No such allowance, or not yours to see")
    public Uni<AllowanceView> get(@RestPath UUID id) {
        return desk.get(id, actor.get());
    }

    @POST
    @Path("/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "revokeAllowance", summary = "End an allowance before its last day",
            description = "By anybody of the department, or who administers; from the next call on. What was done under it stands.",
            extensions = @Extension(name = "x-summary-zh", value = "收回接入系统授权"))
    @APIResponse(responseCode = "200", description = "The allowance, revoked")
    @APIResponse(responseCode = "404", description = "No such allowance, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is over already")
    public Uni<AllowanceView> revoke(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid RevokeAllowance revocation) {
        return desk.revoke(id, ifMatch, revocation.reason().strip(), actor.get());
    }
}
