package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import cn.bazhong.projects.text.Language;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for the reader, what they did and what they brought. */
@Path("/inbox")
@Tag(name = "inbox")
class InboxResource {
    private final Inbox inbox;
    private final InboxCounting counting;
    private final CurrentActor actor;
    private final Language language;

    InboxResource(Inbox inbox, InboxCounting counting, CurrentActor actor, Language language) {
        this.inbox = inbox;
        this.counting = counting;
        this.actor = actor;
        this.language = language;
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
    public Uni<Page<InboxItem>> list(@Valid @BeanParam InboxFilter filter) {
        return inbox.read(filter, actor.get(), language.locale());
    }

    @GET
    @Path("/counts")
    @WithSession
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "countInbox", summary = "How much waits for the reader",
            extensions = @Extension(name = "x-summary-zh", value = "各类待办数量"))
    @APIResponse(responseCode = "200", description = "The numbers")
    public Uni<InboxCounts> counts() {
        return counting.counts(actor.get());
    }
}
