package cn.bazhong.projects.webhook;

import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.Events;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Where it is decided on deliveries that were given up: each holds up its project until then. */
@ApplicationScoped
class DeliveryDesk {
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Lanes lanes;
    private final Events events;
    private final Clock clock;

    DeliveryDesk(Webhooks webhooks, Deliveries deliveries, Lanes lanes, Events events, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.lanes = lanes;
        this.events = events;
        this.clock = clock;
    }

    Uni<Page<DeliveryView>> list(UUID id, DeliveryState state, String cursor, int limit, Actor reader) {
        String bound = "deliveries " + id + " " + state;
        Long before = Cursor.decode(cursor, bound, 1, parts -> Long.valueOf(parts.get(0)));
        return webhooks.require(id, reader).chain(one -> deliveries.of(id, state, before, limit + 1))
                .map(found -> Cursor.page(found, limit, null, row -> deliveries.view(id, row), row -> Cursor.encode(bound, row.number())));
    }

    /** It is sent once more, and for another day. */
    Uni<DeliveryView> retry(UUID id, long number, IfMatch ifMatch, Actor actor) {
        return decide(id, number, ifMatch, actor, DeliveryState.PENDING, WebhookEvent.DELIVERY_RETRIED);
    }

    /** It is not sent, and what comes after it in its project is. */
    Uni<DeliveryView> skip(UUID id, long number, IfMatch ifMatch, Actor actor) {
        return decide(id, number, ifMatch, actor, DeliveryState.SKIPPED, WebhookEvent.DELIVERY_SKIPPED);
    }

    private Uni<DeliveryView> decide(UUID id, long number, IfMatch ifMatch, Actor actor, DeliveryState state, WebhookEvent told) {
        return webhooks.require(id, actor).chain(webhook -> lanes.hold(id).chain(() -> parked(id, number, ifMatch))
                .call(one -> deliveries.decide(id, one, state, clock.instant()))
                .call(one -> state == DeliveryState.SKIPPED ? lanes.moveOn(id, one.lane(), clock.instant()) : Uni.createFrom().voidItem())
                .call(one -> events.append(webhook.told(told, actor).with("number", number)
                        .with("event", one.event() == null ? null : one.event().toString()))))
                .chain(() -> deliveries.find(id, number)).map(row -> deliveries.view(id, row));
    }

    private Uni<Deliveries.Row> parked(UUID id, long number, IfMatch ifMatch) {
        return deliveries.find(id, number).onItem().ifNull().failWith(Problem::notFound)
                .invoke(one -> IfMatch.require(ifMatch, one.version()))
                .invoke(one -> Obstacle.refuse(WebhookGuards.whileParked(one.state())));
    }
}
