package cn.bazhong.projects.feed;

import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The events, as far as the reader may see what they are about. */
@Path("/events")
@Tag(name = "events")
class EventResource {
    private final EventFeed feed;
    private final CurrentActor actor;

    EventResource(EventFeed feed, CurrentActor actor) {
        this.feed = feed;
        this.actor = actor;
    }

    @GET
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_EVENTS})
    @Operation(operationId = "listEvents", summary = "What was recorded, in the order of its commits",
            description = "Of the projects the reader may see, and what is public: calls, published lists, calendar, policies, departments. "
                    + "The earliest first. Read on by nextCursor; where it is null, keep resumeCursor and ask again later: nothing is "
                    + "missed and nothing comes twice, as an event appears only once everything before it is committed. A page may "
                    + "hold less than was asked for, even nothing, and others follow: a thousand events are looked through for each. "
                    + "422 for a type there is not.",
            extensions = @Extension(name = "x-summary-zh", value = "按提交顺序读取事件"))
    @APIResponse(responseCode = "200", description = "A page of events")
    public Uni<FeedPage> list(@BeanParam @Valid FeedFilter filter) {
        return feed.read(filter, actor.get());
    }
}
