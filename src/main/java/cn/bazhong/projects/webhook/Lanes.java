package cn.bazhong.projects.webhook;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.feed.FeedPosition;
import cn.bazhong.projects.feed.PublicEvents;
import cn.bazhong.projects.project.Sight;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What lies before each receiver, project by project. At the head of a lane stands one delivery that is sent or parked; the
 * others wait for it. Whoever adds to a lane or moves it on holds the webhook's position. Every call runs in the transaction of
 * its caller.
 */
@ApplicationScoped
class Lanes {
    /** Events that are looked through in one transaction. */
    static final int BATCH = 500;
    private static final String HOLD = "select tx_id::text, event_id from webhook_position where webhook_id = :webhook for update";
    private static final String BEHIND = " (tx_id, event_id) > (cast(cast(:tx as text) as xid8), :event)";
    private static final String LINE_UP = """
            with batch as (
                select e.id, e.tx_id, e.type, e.project_id, e.subject_type, e.subject_id
                from event e
                where (e.tx_id, e.id) > (cast(:tx as text)::xid8, :event) and e.tx_id < (select feed_horizon())
                order by e.tx_id, e.id limit :batch),
            wanted as (
                select b.id, b.tx_id, coalesce(b.project_id::text, b.subject_type || ' ' || b.subject_id) as lane
                from batch b left join project p on p.id = b.project_id
                where (cardinality(cast(:types as text[])) = 0 or b.type = any(cast(:types as text[])))
                  and (cardinality(cast(:owners as text[])) = 0 or p.owner_department = any(cast(:owners as text[])))
                  and case when b.project_id is null then b.type = any(cast(:open as text[])) else %s end),
            lined as (
                insert into webhook_delivery (webhook_id, event_id, tx_id, lane, state, created_at, due_at)
                select :webhook, n.id, n.tx_id, n.lane, case when row_number() over (partition by n.lane order by n.tx_id, n.id) = 1
                    and not exists (select 1 from webhook_delivery o where o.webhook_id = :webhook and o.lane = n.lane
                        and o.state in ('WAITING', 'PENDING', 'PARKED')) then 'PENDING' else 'WAITING' end, :now, :now
                from wanted n order by n.tx_id, n.id),
            reached as (
                update webhook_position w set tx_id = l.tx_id, event_id = l.id
                from (select tx_id, id from batch order by tx_id desc, id desc limit 1) l where w.webhook_id = :webhook)
            select count(*) from batch""";
    private static final String LEAVE_OUT = """
            delete from webhook_delivery d using event e, project p
            where d.webhook_id = :webhook and d.state in ('WAITING', 'PENDING', 'PARKED') and e.id = d.event_id and p.id = e.project_id
                and not %s""";
    private static final String CLAIM = """
            update webhook_delivery d set attempts = d.attempts + 1, first_tried_at = coalesce(d.first_tried_at, :now),
                last_tried_at = :now, due_at = :until, version = d.version + 1
            where d.number = (select c.number from webhook_delivery c join webhook w on w.id = c.webhook_id and w.state = 'ACTIVE'
                where c.webhook_id = :webhook and c.state = 'PENDING' and c.due_at <= :now
                order by c.due_at, c.number limit 1 for update of c skip locked)
            returning\s""" + Lined.COLUMNS;
    private static final String SETTLE = """
            update webhook_delivery set state = :state, settled_at = case when cast(:settled as boolean) then cast(:now as timestamptz) end,
                due_at = :due, last_status = nullif(cast(:status as int), 0), last_fault = nullif(:fault, ''), version = version + 1
            where number = :number and version = :version and state = 'PENDING'""";
    private static final String AFRESH = """
            update webhook_delivery set attempts = 0, first_tried_at = null,
                due_at = least(due_at, greatest(:now, last_tried_at + cast(:lease as double precision) * interval '1 second'))
            where webhook_id = :webhook and state = 'PENDING'""";
    private static final String MOVE_ON = """
            update webhook_delivery set state = 'PENDING', due_at = :now, version = version + 1
            where number = (select min(number) from webhook_delivery
                where webhook_id = :webhook and lane = :lane and state = 'WAITING')""";

    /** Nobody else adds to or moves on the lanes of the webhook until the end of the transaction. */
    Uni<FeedPosition> hold(UUID webhook) {
        return Rows.of(HOLD, Object[].class).with("webhook", webhook).one().map(row -> new FeedPosition((String) row[0], (UUID) row[1]));
    }

    /** Lines up what comes next; to be held meanwhile. @return how many events were looked through */
    Uni<Long> lineUp(Webhook webhook, FeedPosition from, Sight sight, Instant now) {
        return Rows.of(LINE_UP.formatted(sight.condition()), Long.class).with("webhook", webhook.id()).with("batch", BATCH)
                .with("tx", from.tx()).with("event", from.id())
                .with("types", array(webhook.types())).with("owners", array(webhook.owners()))
                .with("open", PublicEvents.TYPES.toArray(String[]::new)).with(sight.parameters())
                .with("now", now).one();
    }

    /** What is lined up and not seen any more is not told; to be held meanwhile. A lane is a project, so it stays or goes as a whole. */
    Uni<Void> leaveOutUnseen(UUID webhook, Sight sight) {
        Map<String, Object> values = new HashMap<>(sight.parameters());
        values.put("webhook", webhook);
        return change(LEAVE_OUT.formatted(sight.condition()), values).replaceWithVoid();
    }

    /** The next one that is due, for the caller alone until the lease is over; {@code null} where none is. */
    Uni<Lined> claim(UUID webhook, Instant now, Duration lease) {
        return Rows.of(CLAIM, Object[].class).with("webhook", webhook).with("now", now).with("until", now.plus(lease)).oneOrNull()
                .map(row -> row == null ? null : Lined.of(row));
    }

    /** It was taken, and the next one of its lane is due. Nothing where somebody else has taken it on since. */
    Uni<Void> delivered(UUID webhook, Lined one, Answer answer, Instant now) {
        return hold(webhook).chain(() -> settle(one, DeliveryState.DELIVERED, answer, now, now))
                .chain(rows -> rows == 0 ? Uni.createFrom().voidItem() : moveOn(webhook, one.lane(), now));
    }

    /** It is tried again at that moment. */
    Uni<Integer> again(Lined one, Answer answer, Instant due, Instant now) {
        return settle(one, DeliveryState.PENDING, answer, due, now);
    }

    Uni<Integer> park(Lined one, Answer answer, Instant now) {
        return settle(one, DeliveryState.PARKED, answer, now, now);
    }

    private static Uni<Integer> settle(Lined one, DeliveryState state, Answer answer, Instant due, Instant now) {
        return change(SETTLE, Map.of("state", state.name(), "settled", state == DeliveryState.DELIVERED, "now", now, "due", due,
                "status", Objects.requireNonNullElse(answer.status(), 0), "fault", answer.isTaken() ? "" : answer.fault().name(),
                "number", one.number(), "version", one.version()));
    }

    /** Makes the next one of a lane due; to be held meanwhile. */
    Uni<Void> moveOn(UUID webhook, String lane, Instant now) {
        return change(MOVE_ON, Map.of("webhook", webhook, "lane", lane, "now", now)).replaceWithVoid();
    }

    /** Where a new webhook begins: behind everything that is committed. */
    Uni<Void> begin(UUID webhook, FeedPosition at) {
        return change("insert into webhook_position (webhook_id, tx_id, event_id) values (:webhook, cast(cast(:tx as text) as xid8), :event)",
                Map.of("webhook", webhook, "tx", at.tx(), "event", at.id())).replaceWithVoid();
    }

    /**
     * Tries everything at once and for another day, as no time counts during which nothing was sent. What may still be under way
     * keeps its lease, and whoever has it may settle it.
     */
    Uni<Void> afresh(UUID webhook, Instant now, Duration lease) {
        return change(AFRESH, Map.of("webhook", webhook, "now", now, "lease", (double) lease.toSeconds())).replaceWithVoid();
    }

    /** In a lane of its own, so that no event waits for it. */
    Uni<Void> test(UUID webhook, UUID test, Instant now) {
        return change("insert into webhook_delivery (webhook_id, lane, state, created_at, due_at)"
                + " values (:webhook, :lane, 'PENDING', :now, :now)", Map.of("webhook", webhook, "lane", "TEST " + test, "now", now))
                .replaceWithVoid();
    }

    /** Forgets everything from a place on and begins there again. */
    Uni<Void> rewind(UUID webhook, FeedPosition to) {
        Map<String, Object> place = Map.of("webhook", webhook, "tx", to.tx(), "event", to.id());
        return hold(webhook)
                .chain(() -> change("delete from webhook_delivery where webhook_id = :webhook and" + BEHIND, place))
                .chain(() -> change("update webhook_position set tx_id = cast(cast(:tx as text) as xid8), event_id = :event"
                        + " where webhook_id = :webhook and" + BEHIND, place))
                .replaceWithVoid();
    }

    /** What was not sent of a webhook that is no more is not sent at all. */
    Uni<Void> clear(UUID webhook) {
        return hold(webhook).chain(() -> change("delete from webhook_delivery where webhook_id = :webhook"
                + " and state in ('WAITING', 'PENDING', 'PARKED')", Map.of("webhook", webhook))).replaceWithVoid();
    }

    private static Uni<Integer> change(String sql, Map<String, Object> values) {
        return Panache.getSession().chain(session -> {
            var query = session.createNativeQuery(sql);
            values.forEach(query::setParameter);
            return query.executeUpdate();
        });
    }

    private static String[] array(List<String> words) {
        return words.toArray(String[]::new);
    }
}
