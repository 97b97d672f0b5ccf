package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What departments let systems do on their behalf. */
@Path("/")
@Tag(name = "service-accounts")
class AllowanceResource {
    private final AllowanceDesk desk;
    private final CurrentActor actor;

    AllowanceResource(AllowanceDesk desk, CurrentActor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    @GET
    @Path("/service-accounts/{clientId}/allowances")
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "allowances", value = {"department", "scopes", "opinionsAs", "lastDay", "reason", "holds", "givenBy", "givenAt",
            "revokedAt", "revokedBy", "revokedBecause"})
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "listAllowances", summary = "What a system is let do, and was, the latest first",
            description = "By the reader's own department; by every one for who administers.",
            extensions = @Extension(name = "x-summary-zh", value = "接入系统授权记录"))
    @APIResponse(responseCode = "200", description = "A page of allowances")
    @APIResponse(responseCode = "404", description = "No such system, or not yours to see")
    public Uni<Page<AllowanceView>> list(@RestPath String clientId, @RestQuery String cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(clientId, cursor, limit, actor.get());
    }

    @POST
    @Path("/service-accounts/{clientId}/allowances")
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "giveAllowance", summary = "Let a system act on behalf of one's own department for a time",
            description = "In what one may do oneself; where the department has signing, by those who sign last. The realm must have "
                    + "given it the scope, too. 422 by the field that does not fit.",
            extensions = @Extension(name = "x-summary-zh", value = "授权接入系统代本单位办理"))
    @APIResponse(responseCode = "201", description = "The allowance",
            content = @Content(schema = @Schema(implementation = AllowanceView.class)))
    @APIResponse(responseCode = "404", description = "No such system, or not yours to see")
    public Uni<RestResponse<AllowanceView>> give(@RestPath String clientId, @NotNull @Valid GiveAllowance given) {
        return desk.give(clientId, given, actor.get()).map(view -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("allowances/" + view.id())).build());
    }

    @GET
    @Path("/allowances/{id}")
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
    @Path("/allowances/{id}/revocation")
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
