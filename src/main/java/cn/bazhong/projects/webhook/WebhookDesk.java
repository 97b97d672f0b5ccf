package cn.bazhong.projects.webhook;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.feed.EventFeed;
import cn.bazhong.projects.feed.FeedPosition;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.record.Events;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where webhooks are registered, changed and read. What is done with one is an event in its chain. */
@ApplicationScoped
class WebhookDesk {
    private static final String LIST = "webhooks";

    private final Webhooks webhooks;
    private final WebhookViews views;
    private final Lanes lanes;
    private final OrganRegister organs;
    private final Keys keys;
    private final EventFeed feed;
    private final Departments departments;
    private final Events events;
    private final WebhookConfig config;
    private final LookedUp lookedUp;
    private final Ids ids;
    private final Clock clock;

    WebhookDesk(Webhooks webhooks, WebhookViews views, Lanes lanes, OrganRegister organs, Keys keys, EventFeed feed,
            Departments departments, Events events, WebhookConfig config, LookedUp lookedUp, Ids ids, Clock clock) {
        this.webhooks = webhooks;
        this.views = views;
        this.lanes = lanes;
        this.organs = organs;
        this.keys = keys;
        this.feed = feed;
        this.departments = departments;
        this.events = events;
        this.config = config;
        this.lookedUp = lookedUp;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Page<WebhookSummary>> list(String cursor, int limit, Actor reader) {
        String bound = LIST + reader.jurisdiction();
        UUID before = Cursor.decode(cursor, bound, 1, parts -> UUID.fromString(parts.get(0)));
        return webhooks.keptBy(reader, before, limit + 1).chain(views::summaries).map(found -> Cursor.page(found, limit, null,
                Function.identity(), one -> Cursor.encode(bound, one.id())));
    }

    Uni<WebhookView> get(UUID id, Actor reader) {
        return webhooks.require(id, reader).chain(views::view);
    }

    /** It is told of what is recorded from now on. */
    Uni<WebhookView> register(WebhookContent content, Actor actor) {
        return departments.directory()
                .call(directory -> room(content, directory))
                .invoke(directory -> check(content, actor, directory))
                .map(directory -> new Webhook(ids.next(), content, jurisdiction(content, directory), actor, clock.instant()))
                .call(webhooks::persistAndFlush)
                .call(one -> feed.end().chain(end -> lanes.begin(one.id(), end)))
                .call(one -> events.append(one.told(WebhookEvent.WEBHOOK_REGISTERED, actor).with("url", one.url())
                        .with("department", one.department())))
                .chain(one -> views.view(one).map(view -> view.withKey(keys.current(one))));
    }

    Uni<WebhookView> change(UUID id, IfMatch ifMatch, WebhookContent content, Actor actor) {
        return webhooks.require(id, actor).invoke(one -> IfMatch.require(ifMatch, one.version()))
                .call(one -> departments.directory().invoke(directory -> check(content, actor, directory))
                        .chain(directory -> become(one, content, jurisdiction(content, directory))))
                .call(one -> events.append(one.told(WebhookEvent.WEBHOOK_CHANGED, actor).with("url", one.url())
                        .with("department", one.department())))
                .call(webhooks::flush).chain(views::view);
    }

    /** Held first, so that nobody lines anything up meanwhile for what it was before. */
    private Uni<Void> become(Webhook one, WebhookContent content, String jurisdiction) {
        boolean ofAnother = !one.department().equals(content.department());
        return lanes.hold(one.id()).invoke(() -> one.becomes(content, jurisdiction))
                .chain(() -> ofAnother ? organs.of(jurisdiction).chain(held -> lanes.leaveOutUnseen(one.id(), one.sight(held)))
                        : Uni.createFrom().voidItem());
    }

    Uni<WebhookView> rotate(UUID id, IfMatch ifMatch, Actor actor) {
        return act(id, ifMatch, actor, any -> List.of(), one -> one.rotate(clock.instant().plus(config.overlap())),
                WebhookEvent.WEBHOOK_KEY_ROTATED).chain(one -> views.view(one).map(view -> view.withKey(keys.current(one))));
    }

    Uni<WebhookView> pause(UUID id, IfMatch ifMatch, Actor actor) {
        return act(id, ifMatch, actor, WebhookGuards::whileActive, Webhook::pause, WebhookEvent.WEBHOOK_PAUSED).chain(views::view);
    }

    Uni<WebhookView> resume(UUID id, IfMatch ifMatch, Actor actor) {
        return act(id, ifMatch, actor, WebhookGuards::resumption, Webhook::resume, WebhookEvent.WEBHOOK_RESUMED)
                .call(one -> lanes.afresh(id, clock.instant(), config.lease())).chain(views::view);
    }

    Uni<WebhookView> test(UUID id, IfMatch ifMatch, Actor actor) {
        return act(id, ifMatch, actor, WebhookGuards::whileActive, same -> { }, WebhookEvent.WEBHOOK_TESTED)
                .call(one -> lanes.test(id, ids.next(), clock.instant())).chain(views::view);
    }

    Uni<WebhookView> remove(UUID id, IfMatch ifMatch, Actor actor) {
        return act(id, ifMatch, actor, any -> List.of(), Webhook::remove, WebhookEvent.WEBHOOK_REMOVED)
                .call(one -> lanes.clear(id)).chain(views::view);
    }

    Uni<WebhookView> replay(UUID id, IfMatch ifMatch, ReplayFrom from, Actor actor) {
        return webhooks.require(id, actor).invoke(one -> IfMatch.require(ifMatch, one.version()))
                .call(one -> place(from).chain(to -> lanes.rewind(id, to)))
                .call(one -> events.append(one.told(WebhookEvent.WEBHOOK_REPLAYED, actor)
                        .with("event", from.event() == null ? null : from.event().toString())
                        .with("since", from.since() == null ? null : from.since().toString())))
                .chain(views::view);
    }

    private Uni<Webhook> act(UUID id, IfMatch ifMatch, Actor actor, Function<Webhook, List<Obstacle>> guard, Consumer<Webhook> deed,
            WebhookEvent told) {
        return webhooks.require(id, actor).invoke(one -> IfMatch.require(ifMatch, one.version()))
                .invoke(one -> Obstacle.refuse(guard.apply(one))).invoke(deed)
                .call(one -> events.append(one.told(told, actor))).call(webhooks::flush);
    }

    private Uni<Void> room(WebhookContent content, Directory directory) {
        return webhooks.countOf(jurisdiction(content, directory)).invoke(count -> Obstacle.refuse(WebhookGuards.room(count)))
                .replaceWithVoid();
    }

    private void check(WebhookContent content, Actor actor, Directory directory) {
        Problem.refuse(Stream.concat(WebhookGuards.violations(content, actor, directory, LocalDate.now(clock)).stream(),
                lookedUp.violations().stream()).toList());
    }

    private static String jurisdiction(WebhookContent content, Directory directory) {
        return directory.find(content.department()).map(Department::jurisdiction).orElse("");
    }

    /** Just before the event, or before all that was recorded since. */
    private Uni<FeedPosition> place(ReplayFrom from) {
        if ((from.event() == null) == (from.since() == null)) {
            throw Problem.invalid("event", "replay-from-one");
        }
        return from.event() == null ? since(from.since()) : Rows.of("select tx_id::text from event where id = :id", String.class)
                .with("id", from.event()).oneOrNull().onItem().ifNull().failWith(() -> Problem.invalid("event", "no-such-event"))
                .map(tx -> new FeedPosition(tx, before(from.event())));
    }

    private Uni<FeedPosition> since(Instant moment) {
        return feed.at(moment).onItem().ifNull().failWith(() -> Problem.invalid("since", "nothing-recorded-since"));
    }

    /** The greatest id that is less; ids are compared as unsigned numbers. */
    private static UUID before(UUID id) {
        return id.getLeastSignificantBits() == 0 ? new UUID(id.getMostSignificantBits() - 1, -1L)
                : new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1);
    }
}
