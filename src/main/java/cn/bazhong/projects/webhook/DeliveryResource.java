package cn.bazhong.projects.webhook;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What a system was told, is told, and could not be told. */
@Path("/webhooks/{id}/deliveries")
@Tag(name = "webhooks")
class DeliveryResource {
    private final DeliveryDesk desk;
    private final CurrentActor actor;

    DeliveryResource(DeliveryDesk desk, CurrentActor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "deliveries", value = {"number", "type", "projectCode", "state", "attempts", "nextTry", "lastTriedAt", "lastStatus",
            "lastFault", "createdAt"})
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(operationId = "listDeliveries", summary = "Deliveries of a webhook, the latest first",
            description = "Those that were made are kept for 30 days.",
            extensions = @Extension(name = "x-summary-zh", value = "查询推送记录"))
    @APIResponse(responseCode = "200", description = "A page of deliveries")
    @APIResponse(responseCode = "404", description = "No such webhook, or not yours to keep")
    public Uni<Page<DeliveryView>> list(@RestPath UUID id, @RestQuery DeliveryState state, @RestQuery String cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(id, state, cursor, limit, actor.get());
    }

    @POST
    @Path("/{number}/retry")
    @Command
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(operationId = "retryDelivery", summary = "Send once more what was given up",
            description = "And again for a day, if need be.",
            extensions = @Extension(name = "x-summary-zh", value = "重新推送"))
    @APIResponse(responseCode = "200", description = "The delivery, about to be sent")
    @APIResponse(responseCode = "404", description = "No such delivery, or not yours to look after")
    @APIResponse(responseCode = "409", description = "It was not given up")
    public Uni<DeliveryView> retry(@RestPath UUID id, @RestPath String number, @HeaderParam("If-Match") IfMatch ifMatch) {
        return desk.retry(id, known(number), ifMatch, actor.get());
    }

    @POST
    @Path("/{number}/skip")
    @Command
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(operationId = "skipDelivery", summary = "Leave out what was given up",
            description = "What comes after it in its project goes on.",
            extensions = @Extension(name = "x-summary-zh", value = "跳过该条推送"))
    @APIResponse(responseCode = "200", description = "The delivery, left out")
    @APIResponse(responseCode = "404", description = "No such delivery, or not yours to look after")
    @APIResponse(responseCode = "409", description = "It was not given up")
    public Uni<DeliveryView> skip(@RestPath UUID id, @RestPath String number, @HeaderParam("If-Match") IfMatch ifMatch) {
        return desk.skip(id, known(number), ifMatch, actor.get());
    }

    /** What is no number is the number of none. */
    private static long known(String number) {
        if (!number.matches("\\d{1,18}")) {
            throw Problem.notFound();
        }
        return Long.parseLong(number);
    }
}
