package cn.bazhong.projects.live;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.review.SessionSight;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** What changes while a page is open, as server-sent events. */
@Path("/live")
@Tag(name = "live")
class LiveResource {
    private static final Duration PULSE = Duration.ofSeconds(20);
    /** A page opens a new one then: rights and sign-in are looked at again. */
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int MOST = 5;

    private final LiveFeed feed;
    private final Projects projects;
    private final SessionSight sessions;
    private final CurrentActor actor;

    LiveResource(LiveFeed feed, Projects projects, SessionSight sessions, CurrentActor actor) {
        this.feed = feed;
        this.projects = projects;
        this.sessions = sessions;
        this.actor = actor;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    // a proxy in between passes each hint on at once
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "followChanges", summary = "Be told of changes while a page is open",
            description = "Server-sent events, each a hint that something changed: the reader's inbox, or a project or session that is "
                    + "followed. The first comes at once, further ones at least every twenty seconds; after ten minutes the stream ends "
                    + "and is to be opened anew. Nothing is told of what the reader does not see.",
            extensions = @Extension(name = "x-summary-zh", value = "页面打开期间接收变化提示（服务器推送）"))
    @APIResponse(responseCode = "200", description = "A stream of hints")
    public Multi<LiveHint> follow(
            @Parameter(description = "Projects to follow, by id; at most five") @RestQuery @Size(max = MOST) List<UUID> project,
            @Parameter(description = "Sessions of the committee to follow, by id; at most five") @RestQuery @Size(max = MOST)
            List<UUID> session,
            @Parameter(description = "The delegation under which one acts for a colleague, as X-Acting-For says it elsewhere")
            @RestQuery UUID actingFor) {
        Actor reader = actor.get();
        return Panache.withSession(() -> seen(project, id -> projects.isVisible(id, reader))
                .chain(visible -> seen(session, id -> sessions.isVisible(id, reader))
                        .map(sittings -> new Following(reader.standsFor(), reader.department(), visible, sittings))))
                .onItem().transformToMulti(this::hints);
    }

    private Multi<LiveHint> hints(Following following) {
        Multi<LiveHint> pulse = Multi.createFrom().ticks().every(PULSE).onOverflow().drop().map(tick -> LiveHint.ALIVE);
        Multi<LiveHint> changed = feed.changes().map(change -> change.hint(following))
                .filter(hint -> hint.isPresent()).map(hint -> hint.get());
        return Multi.createBy().merging().streams(pulse, changed).select().first(LONGEST);
    }

    private static Uni<Set<String>> seen(List<UUID> ids, Function<UUID, Uni<? extends Boolean>> visible) {
        return Multi.createFrom().iterable(ids).onItem().transformToUniAndConcatenate(id -> visible.apply(id)
                .map(isSeen -> isSeen ? id.toString() : null)).collect().with(Collectors.toSet());
    }
}
