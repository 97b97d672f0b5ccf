package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What waits for the reader, what they did and what they brought. */
@Path("/inbox")
@Tag(name = "inbox")
class InboxResource {
    private final Inbox inbox;
    private final CurrentActor actor;

    InboxResource(Inbox inbox, CurrentActor actor) {
        this.inbox = inbox;
        this.actor = actor;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "inbox", value = {"title", "kind", "stepKind", "obligation", "ownerDepartment", "article", "at", "due",
            "light", "state", "outcome", "assignee"})
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "listInbox", summary = "One box of the inbox",
            extensions = @Extension(name = "x-summary-zh", value = "待办、待履行、退回、待复核、已办与我发起的事项"))
    @APIResponse(responseCode = "200", description = "A page of matters")
    public Uni<Page<InboxItem>> list(@RestQuery @DefaultValue("TODO") Box box,
            @Parameter(description = "Of the open steps: all, those given to the reader, or those given to nobody")
            @RestQuery @DefaultValue("ALL") Assigned assigned, @RestQuery String cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return inbox.read(box, assigned, actor.get(), cursor, limit);
    }

    @GET
    @Path("/counts")
    @WithSession
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "countInbox", summary = "How much waits for the reader",
            extensions = @Extension(name = "x-summary-zh", value = "各类待办数量"))
    @APIResponse(responseCode = "200", description = "The numbers")
    public Uni<InboxCounts> counts() {
        return inbox.counts(actor.get());
    }
}
