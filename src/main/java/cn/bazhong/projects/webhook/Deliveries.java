package cn.bazhong.projects.webhook;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.text.Language;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The deliveries of webhooks as they are read, and what is decided on those that were given up. */
@ApplicationScoped
class Deliveries {
    private static final String COLUMNS = """
            select d.number, d.event_id, e.type, p.code, d.state, d.attempts, d.due_at, d.last_tried_at, d.last_status, d.last_fault,
                d.created_at, d.version, d.lane
            from webhook_delivery d left join event e on e.id = d.event_id left join project p on p.id = e.project_id
            where d.webhook_id = :webhook""";
    private static final String DECIDE = """
            update webhook_delivery set state = :state, due_at = :now, attempts = :attempts,
                first_tried_at = case when cast(:attempts as int) = 0 then null else first_tried_at end,
                settled_at = case when :state = 'SKIPPED' then cast(:now as timestamptz) end, version = version + 1
            where webhook_id = :webhook and number = :number""";

    private final Language language;

    Deliveries(Language language) {
        this.language = language;
    }

    /** A row, before it is shown. */
    record Row(long number, UUID event, String type, String project, DeliveryState state, int attempts, Instant due, Instant lastTried,
            Integer status, DeliveryFault fault, Instant created, long version, String lane) {

        static Row of(Object[] row) {
            return new Row(number(row[0]), (UUID) row[1], (String) row[2], (String) row[3], DeliveryState.valueOf((String) row[4]),
                    (int) number(row[5]), instant(row[6]), instant(row[7]), row[8] == null ? null : (int) number(row[8]),
                    row[9] == null ? null : DeliveryFault.valueOf((String) row[9]), instant(row[10]), number(row[11]), (String) row[12]);
        }

        private static long number(Object value) {
            return ((Number) value).longValue();
        }

        private static Instant instant(Object value) {
            return value == null ? null : ((OffsetDateTime) value).toInstant();
        }
    }

    /** The latest first. */
    Uni<List<Row>> of(UUID webhook, DeliveryState state, Long before, int limit) {
        Rows<Object[]> rows = Rows.of(COLUMNS + (state == null ? "" : " and d.state = :state") + " and d.number < :before"
                + " order by d.number desc limit " + limit, Object[].class).with("webhook", webhook)
                .with("before", before == null ? Long.MAX_VALUE : before);
        return (state == null ? rows : rows.with("state", state.name())).list().map(found -> found.stream().map(Row::of).toList());
    }

    /** {@code null} where there is none. */
    Uni<Row> find(UUID webhook, long number) {
        return Rows.of(COLUMNS + " and d.number = :number", Object[].class).with("webhook", webhook).with("number", number).oneOrNull()
                .map(row -> row == null ? null : Row.of(row));
    }

    /** Tried again from the first pause on, or left out. */
    Uni<Void> decide(UUID webhook, Row one, DeliveryState state, Instant now) {
        return Panache.getSession().chain(session -> session.createNativeQuery(DECIDE).setParameter("webhook", webhook)
                .setParameter("number", one.number()).setParameter("state", state.name()).setParameter("now", now)
                .setParameter("attempts", state == DeliveryState.PENDING ? 0 : one.attempts()).executeUpdate()).replaceWithVoid();
    }

    DeliveryView view(UUID webhook, Row one) {
        Locale locale = language.locale();
        String href = "/api/v1/webhooks/" + webhook + "/deliveries/" + one.number();
        List<Action> actions = one.state() != DeliveryState.PARKED ? List.of()
                : List.of(Action.of("retry-delivery", "POST", href + "/retry", WebhookGuards.whileParked(one.state()), locale),
                        Action.of("skip-delivery", "POST", href + "/skip", WebhookGuards.whileParked(one.state()), locale));
        return new DeliveryView(one.number(), one.event(), one.type(), one.project(), one.state(), one.attempts(),
                one.state() == DeliveryState.PENDING ? one.due() : null, one.lastTried(), one.status(), one.fault(), one.created(),
                actions, one.version());
    }
}
