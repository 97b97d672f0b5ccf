package cn.bazhong.projects.webhook;

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
import jakarta.ws.rs.PUT;
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

/** Systems that are told of events, kept by the administrators of the jurisdictions whose departments have them. */
@Path("/webhooks")
@Tag(name = "webhooks")
class WebhookResource {
    private final WebhookDesk desk;
    private final CurrentActor actor;

    WebhookResource(WebhookDesk desk, CurrentActor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "webhooks", value = {"name", "url", "department", "state", "open", "parked", "registeredBy", "registeredAt"})
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(operationId = "listWebhooks", summary = "Systems that are told of events, the latest first",
            extensions = @Extension(name = "x-summary-zh", value = "查询事件订阅"))
    @APIResponse(responseCode = "200", description = "A page of webhooks")
    public Uni<Page<WebhookSummary>> list(@RestQuery String cursor, @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(cursor, limit, actor.get());
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @LooksUpFirst
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(operationId = "registerWebhook", summary = "Have a system told of events",
            description = "Of what its department sees, of all projects where it holds an office that looks over them, from now "
                    + "on, as CloudEvents 1.0 (structured, JSON) by POST: at least once, in order within a project. Each call "
                    + "carries X-Portal-Timestamp (seconds) and X-Portal-Signature, v1= and the hexadecimal HMAC-SHA-256 "
                    + "of timestamp, full stop and body under the key in this answer, which is not shown again; while keys change, "
                    + "two signatures separated by a comma. Any 2xx says that it was taken; 410 pauses the webhook; anything else is "
                    + "tried again for 24 hours after growing pauses, or after Retry-After, and then parked. "
                    + "422 by the field that does not fit: also where the address lies in a network that is not called.",
            extensions = @Extension(name = "x-summary-zh", value = "登记事件订阅"))
    @APIResponse(responseCode = "201", description = "The webhook, with its key",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "409", description = "The jurisdiction has 50 already")
    public Uni<RestResponse<WebhookView>> register(@NotNull @Valid WebhookContent content) {
        return desk.register(content, actor.get()).map(view -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("webhooks/" + view.id())).build());
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(operationId = "getWebhook", summary = "A system that is told of events",
            extensions = @Extension(name = "x-summary-zh", value = "查看事件订阅"))
    @APIResponse(responseCode = "200", description = "The webhook")
    @APIResponse(responseCode = "404", description = "No such webhook, or not yours to keep")
    public Uni<WebhookView> get(@RestPath UUID id) {
        return desk.get(id, actor.get());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @LooksUpFirst
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(operationId = "changeWebhook", summary = "Tell a system of something else, or elsewhere",
            description = "From the next event on that is lined up; what is lined up already stays, but for what another department "
                    + "does not see. 422 by the field that does not fit.",
            extensions = @Extension(name = "x-summary-zh", value = "修改事件订阅"))
    @APIResponse(responseCode = "200", description = "The webhook as it is now")
    @APIResponse(responseCode = "404", description = "No such webhook, or not yours to keep")
    public Uni<WebhookView> change(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid WebhookContent content) {
        return desk.change(id, ifMatch, content, actor.get());
    }

    @POST
    @Path("/{id}/key")
    @Command
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(operationId = "rotateWebhookKey", summary = "Sign under a new key",
            description = "The new key is in this answer alone. For a day the key before signs, too.",
            extensions = @Extension(name = "x-summary-zh", value = "更换签名密钥"))
    @APIResponse(responseCode = "200", description = "The webhook, with its new key")
    @APIResponse(responseCode = "404", description = "No such webhook, or not yours to keep")
    public Uni<WebhookView> rotate(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return desk.rotate(id, ifMatch, actor.get());
    }

    @POST
    @Path("/{id}/pause")
    @Command
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(operationId = "pauseWebhook", summary = "Send nothing for the time being",
            description = "What happens meanwhile is sent once it goes on.",
            extensions = @Extension(name = "x-summary-zh", value = "暂停推送"))
    @APIResponse(responseCode = "200", description = "The webhook, paused")
    @APIResponse(responseCode = "404", description = "No such webhook, or not yours to keep")
    @APIResponse(responseCode = "409", description = "It is paused already")
    public Uni<WebhookView> pause(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return desk.pause(id, ifMatch, actor.get());
    }

    @POST
    @Path("/{id}/resumption")
    @Command
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(operationId = "resumeWebhook", summary = "Go on sending",
            description = "With what happened meanwhile; what was not taken before is tried at once, and for another 24 hours.",
            extensions = @Extension(name = "x-summary-zh", value = "恢复推送"))
    @APIResponse(responseCode = "200", description = "The webhook, active")
    @APIResponse(responseCode = "404", description = "No such webhook, or not yours to keep")
    @APIResponse(responseCode = "409", description = "It is active already")
    public Uni<WebhookView> resume(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return desk.resume(id, ifMatch, actor.get());
    }

    @POST
    @Path("/{id}/test")
    @Command
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(operationId = "testWebhook", summary = "Send a test",
            description = "An event of type cn.bazhong.projects.test.v1; what came of it is among the deliveries.",
            extensions = @Extension(name = "x-summary-zh", value = "发送测试事件"))
    @APIResponse(responseCode = "200", description = "The webhook")
    @APIResponse(responseCode = "404", description = "No such webhook, or not yours to keep")
    @APIResponse(responseCode = "409", description = "It is paused")
    public Uni<WebhookView> test(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return desk.test(id, ifMatch, actor.get());
    }

    @POST
    @Path("/{id}/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(operationId = "replayWebhook", summary = "Tell everything again from some point on",
            description = "From an event, or from a moment: in order, also what was parked or skipped. 422 where there is no such event, "
                    + "or nothing since.",
            extensions = @Extension(name = "x-summary-zh", value = "从指定位置重新推送"))
    @APIResponse(responseCode = "200", description = "The webhook")
    @APIResponse(responseCode = "404", description = "No such webhook, or not yours to keep")
    public Uni<WebhookView> replay(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid ReplayFrom from) {
        return desk.replay(id, ifMatch, from, actor.get());
    }

    @POST
    @Path("/{id}/removal")
    @Command
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(operationId = "removeWebhook", summary = "Tell a system nothing more",
            description = "What was not sent is not sent any more; what was done with it stays in the record.",
            extensions = @Extension(name = "x-summary-zh", value = "删除事件订阅"))
    @APIResponse(responseCode = "200", description = "The webhook, removed")
    @APIResponse(responseCode = "404", description = "No such webhook, or not yours to keep")
    public Uni<WebhookView> remove(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return desk.remove(id, ifMatch, actor.get());
    }
}
