package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.http.Command;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What departments let one system do on their behalf. */
@Path("/service-accounts/{clientId}/allowances")
@Tag(name = "service-accounts")
class GivenAllowanceResource {
    private final AllowanceDesk desk;
    private final CurrentActor actor;

    GivenAllowanceResource(AllowanceDesk desk, CurrentActor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    @GET
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
}
