package cn.bazhong.projects.webhook;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.feed.FeedPosition;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.RecordedEvent;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Lines up what a receiver is to be told and tells it, one delivery after the other. Each is taken on in one transaction, sent in
 * none, and settled in another: should this instance end in between, the lease runs out and it is sent once more.
 */
@ApplicationScoped
class Courier {
    private static final Logger LOG = Logger.getLogger(Courier.class);

    private final Webhooks webhooks;
    private final Lanes lanes;
    private final OrganRegister organs;
    private final Addresses addresses;
    private final Sender sender;
    private final Envelope envelope;
    private final Keys keys;
    private final Events events;
    private final Clock clock;
    private final Duration lease;

    Courier(Webhooks webhooks, Lanes lanes, OrganRegister organs, Addresses addresses, Sender sender, Envelope envelope, Keys keys,
            Events events, WebhookConfig config, Clock clock) {
        this.webhooks = webhooks;
        this.lanes = lanes;
        this.organs = organs;
        this.addresses = addresses;
        this.sender = sender;
        this.envelope = envelope;
        this.keys = keys;
        this.events = events;
        this.clock = clock;
        this.lease = config.lease();
    }

    /**
     * What one delivery takes with it.
     *
     * @param event as it is stored, since reading it may fail; {@code null} for a test
     */
    private record Parcel(Webhook to, Lined what, @Nullable Object[] event) {
    }

    /** Lines up all that was recorded since the last time. */
    Uni<Void> lineUp(UUID webhook) {
        return Multi.createBy().repeating().uni(() -> Panache.withTransaction(() -> lanes.hold(webhook).chain(from -> lineUp(webhook, from))))
                .whilst(seen -> seen == Lanes.BATCH).collect().last().replaceWithVoid();
    }

    /** For the webhook as it is once it is held: whoever changes it holds it, too. */
    private Uni<Long> lineUp(UUID webhook, FeedPosition from) {
        return webhooks.findById(webhook).chain(one -> one.isActive() ? organs.of(one.jurisdiction())
                .chain(held -> lanes.lineUp(one, from, one.sight(held), clock.instant())) : Uni.createFrom().item(0L));
    }

    /** Tells the receiver all that is due, one after the other. */
    Uni<Void> deliver(UUID webhook) {
        return Multi.createBy().repeating().uni(() -> next(webhook)).whilst(found -> found).collect().last().replaceWithVoid();
    }

    /** @return whether anything was due */
    private Uni<Boolean> next(UUID webhook) {
        return take(webhook).chain(parcel -> parcel == null ? Uni.createFrom().item(false)
                : send(parcel).chain(answer -> settle(parcel, answer)).replaceWith(true));
    }

    private Uni<Parcel> take(UUID webhook) {
        return Panache.withTransaction(() -> lanes.claim(webhook, clock.instant(), lease)
                .onItem().ifNotNull().transformToUni(what -> webhooks.findById(webhook)
                        .chain(to -> event(what.event()).map(event -> new Parcel(to, what, event)))));
    }

    private static Uni<Object[]> event(UUID id) {
        return id == null ? Uni.createFrom().nullItem()
                : Rows.of("select " + RecordedEvent.COLUMNS + " from event e where e.id = :id", Object[].class).with("id", id).one();
    }

    private Uni<Answer> send(Parcel parcel) {
        Instant now = clock.instant();
        return Uni.createFrom().item(() -> written(parcel, now)).chain(body -> send(parcel, body, now))
                .onFailure(Undelivered.class).recoverWithItem(failure -> Answer.without(((Undelivered) failure).fault()));
    }

    private String written(Parcel parcel, Instant now) {
        try {
            return parcel.event() == null ? envelope.test(parcel.to().id(), parcel.what().number(), now)
                    : envelope.of(RecordedEvent.of(parcel.event()), parcel.what().tx());
        } catch (RuntimeException unwritable) {
            LOG.errorf(unwritable, "Event %s cannot be told to %s", parcel.what().event(), parcel.to().id());
            throw new Undelivered(DeliveryFault.UNWRITABLE);
        }
    }

    private Uni<Answer> send(Parcel parcel, String body, Instant now) {
        URI url = URI.create(parcel.to().url());
        String timestamp = String.valueOf(now.getEpochSecond());
        Map<String, String> headers = Map.of("Content-Type", Envelope.CONTENT_TYPE, "X-Portal-Timestamp", timestamp,
                "X-Portal-Signature", Signature.header(keys.at(now, parcel.to()), now.getEpochSecond(), body));
        return addresses.of(url).chain(address -> sender.send(url, address, body, headers));
    }

    private Uni<Void> settle(Parcel parcel, Answer answer) {
        Instant now = clock.instant();
        UUID webhook = parcel.to().id();
        if (answer.isTaken()) {
            return Panache.withTransaction(() -> lanes.delivered(webhook, parcel.what(), answer, now));
        }
        if (answer.isGone()) {
            return Panache.withTransaction(() -> gone(webhook).chain(() -> lanes.again(parcel.what(), answer, now, now)))
                    .replaceWithVoid();
        }
        Optional<Instant> due = Pauses.next(parcel.what().attempts(), parcel.what().firstTried(), now, answer.askedPause());
        return Panache.withTransaction(() -> due.map(next -> lanes.again(parcel.what(), answer, next, now))
                .orElseGet(() -> lanes.park(parcel.what(), answer, now))).replaceWithVoid();
    }

    /** It is there no more: nothing is sent until somebody looks after it. Before its delivery, as administrators lock them in that order. */
    private Uni<Void> gone(UUID webhook) {
        return webhooks.findById(webhook).chain(one -> {
            if (!one.isActive()) {
                return Uni.createFrom().voidItem();
            }
            one.isGone();
            return events.append(one.told(WebhookEvent.WEBHOOK_RECEIVER_GONE, Actor.PORTAL));
        });
    }
}
