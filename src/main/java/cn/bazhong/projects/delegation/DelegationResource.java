package cn.bazhong.projects.delegation;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Delegations of the reader and to the reader. */
@Path("/delegations")
@Tag(name = "identity")
class DelegationResource {
    private final DelegationDesk desk;
    private final CurrentActor actor;

    DelegationResource(DelegationDesk desk, CurrentActor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "delegations", value = {"from", "to", "firstDay", "lastDay", "reason", "holds", "givenAt", "revokedAt",
            "revokedBecause"})
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "listDelegations", summary = "Delegations that the reader gave, or was given",
            description = "The latest first.", extensions = @Extension(name = "x-summary-zh", value = "本人委托他人或者受托办理的记录"))
    @APIResponse(responseCode = "200", description = "A page of delegations")
    public Uni<Page<DelegationView>> list(
            @Parameter(description = "Those that the reader was given, rather than gave") @RestQuery @DefaultValue("false") boolean received,
            @RestQuery String cursor, @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(received, cursor, limit, actor.get());
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "giveDelegation", summary = "Have a colleague act for oneself for a time",
            description = "In capacities of one's own, to somebody of the same department. Whoever acts sends the delegation's id as "
                    + "X-Acting-For with each request; both names stand in the record. A seat on the committee is not delegated (A5), "
                    + "nor is what was delegated. 422 by the field that does not fit.",
            extensions = @Extension(name = "x-summary-zh", value = "委托本部门人员在一定期间代为办理"))
    @APIResponse(responseCode = "201", description = "The delegation",
            content = @Content(schema = @Schema(implementation = DelegationView.class)))
    public Uni<RestResponse<DelegationView>> give(@NotNull @Valid GiveDelegation given) {
        return desk.give(given, actor.get()).map(view -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("delegations/" + view.id())).build());
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "getDelegation", summary = "A delegation of the reader or to the reader",
            extensions = @Extension(name = "x-summary-zh", value = "查看委托"))
    @APIResponse(responseCode = "200", description = "The delegation")
    @APIResponse(responseCode = "404", description = "No such delegation, or not yours to see")
    public Uni<DelegationView> get(@RestPath UUID id) {
        return desk.get(id, actor.get());
    }

    @POST
    @Path("/{id}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "revokeDelegation", summary = "End a delegation before its last day",
            description = "By whoever gave it. What was done under it stands.",
            extensions = @Extension(name = "x-summary-zh", value = "提前收回委托"))
    @APIResponse(responseCode = "200", description = "The delegation, revoked")
    @APIResponse(responseCode = "404", description = "No such delegation, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is over already")
    public Uni<DelegationView> revoke(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid RevokeDelegation revocation) {
        return desk.revoke(id, ifMatch, revocation.reason().strip(), actor.get());
    }
}
