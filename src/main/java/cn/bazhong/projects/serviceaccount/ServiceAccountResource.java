package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Systems that call: for the departments they speak for, and who administers. */
@Path("/service-accounts")
@Tag(name = "service-accounts")
class ServiceAccountResource {
    private final ServiceAccountDesk desk;
    private final CurrentActor actor;
    private final Door door;
    private final CurrentVertxRequest request;

    ServiceAccountResource(ServiceAccountDesk desk, CurrentActor actor, Door door, CurrentVertxRequest request) {
        this.desk = desk;
        this.actor = actor;
        this.door = door;
        this.request = request;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "service-accounts", value = {"clientId", "name", "department", "scopes", "allowed", "firstSeen", "lastSeen",
            "requestsToday", "requests", "refused", "limited"})
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "listServiceAccounts", summary = "Systems that have called, by client id",
            description = "Those of one's own department; the city's administrator reads all, a county's those of its own (A49). A "
                    + "system is known from its first call on.",
            extensions = @Extension(name = "x-summary-zh", value = "接入系统（服务账号）列表"))
    @APIResponse(responseCode = "200", description = "A page of systems")
    public Uni<Page<ServiceAccountSummary>> list(@RestQuery String cursor, @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(cursor, limit, actor.get());
    }

    @GET
    @Path("/{clientId}")
    @WithSession
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "getServiceAccount", summary = "A system: what it asks for, how often it may call and did",
            extensions = @Extension(name = "x-summary-zh", value = "查看接入系统"))
    @APIResponse(responseCode = "200", description = "The system")
    @APIResponse(responseCode = "404", description = "No such system, or not yours to see")
    public Uni<ServiceAccountView> get(@RestPath String clientId) {
        return desk.get(clientId, actor.get());
    }

    @GET
    @Path("/{clientId}/deeds")
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "deeds", value = {"recordedAt", "summary", "projectCode", "projectName", "subjectType", "subject", "article",
            "department"})
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "listDeeds", summary = "What a system did, the latest first",
            description = "From the record. What it was about is told to the department it was done for.",
            extensions = @Extension(name = "x-summary-zh", value = "接入系统办理记录"))
    @APIResponse(responseCode = "200", description = "A page of deeds")
    @APIResponse(responseCode = "404", description = "No such system, or not yours to see")
    public Uni<Page<DeedView>> deeds(@RestPath String clientId, @RestQuery String cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.deeds(clientId, cursor, limit, actor.get());
    }

    @PUT
    @Path("/{clientId}/limit")
    @Command
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(operationId = "enterLimit", summary = "Say how often a system may call",
            description = "By the administrator of its department's jurisdiction (A49). Holds at once on the instance that is told, on "
                    + "others within a minute.",
            extensions = @Extension(name = "x-summary-zh", value = "设置接入系统调用频率"))
    @APIResponse(responseCode = "200", description = "The system with it")
    @APIResponse(responseCode = "404", description = "No such system, or not yours to see")
    public Uni<ServiceAccountView> limit(@RestPath String clientId, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid EnterLimit entered) {
        request.getCurrent().addHeadersEndHandler(committed -> door.forget(clientId));
        return desk.limit(clientId, ifMatch, entered, actor.get());
    }
}
