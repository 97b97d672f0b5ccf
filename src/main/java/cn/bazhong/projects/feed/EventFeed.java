package cn.bazhong.projects.feed;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.EventView;
import cn.bazhong.projects.record.RecordedEvent;
import cn.bazhong.projects.text.Language;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Reads the record on from a point, and only so far that nothing can still be committed before it: a transaction that is under
 * way holds back what came after it began.
 */
@ApplicationScoped
public class EventFeed {
    /** Of the rest of its day all is looked through, of each day after it the first in the order of commits alone. */
    static final String AT = """
            with recursive first_of_day as (
                (select day_here(e.recorded_at) as day, e.tx_id from event e where day_here(e.recorded_at) > day_here(:moment)
                    order by day_here(e.recorded_at), e.tx_id limit 1)
                union all
                select n.day, n.tx_id from first_of_day f cross join lateral (
                    select day_here(e.recorded_at) as day, e.tx_id from event e where day_here(e.recorded_at) > f.day
                    order by day_here(e.recorded_at), e.tx_id limit 1) n)
            select min(tx_id)::text from (
                select tx_id from first_of_day
                union all
                (select e.tx_id from event e where day_here(e.recorded_at) = day_here(:moment) and e.recorded_at >= :moment
                    order by e.tx_id limit 1)) found""";

    private final Language language;

    EventFeed(Language language) {
        this.language = language;
    }

    /** Where the record is complete now: everything before is committed. */
    public Uni<FeedPosition> end() {
        return Rows.of("select feed_horizon()::text", String.class).one().map(FeedPosition::before);
    }

    /** Before everything that was recorded at that moment or later; {@code null} where nothing was. */
    public Uni<FeedPosition> at(Instant moment) {
        return Rows.of(AT, String.class).with("moment", moment)
                .oneOrNull().map(tx -> tx == null ? null : FeedPosition.before(tx));
    }

    Uni<FeedPage> read(FeedFilter filter, Actor reader) {
        Locale locale = language.locale();
        String bound = filter.fingerprint(reader.department() + " " + reader.id());
        FeedPosition from = Cursor.decode(filter.cursor, bound, 2, EventFeed::position);
        refuseUnknown(filter.type);
        return end().chain(end -> start(from, filter, end).chain(start -> read(FeedQuery.of(filter, reader, start, end.tx())))
                .map(rows -> page(rows, filter.limit, bound, end, locale)));
    }

    private Uni<FeedPosition> start(FeedPosition from, FeedFilter filter, FeedPosition end) {
        if (from != null || filter.since == null) {
            return Uni.createFrom().item(from == null ? FeedPosition.START : from);
        }
        return at(filter.sinceMoment()).map(found -> found == null ? end : found);
    }

    private static Uni<List<Row>> read(FeedQuery query) {
        return Rows.of(query.sql(), Object[].class).with(query.values()).list().map(rows -> rows.stream().map(Row::of).toList());
    }

    private record Row(RecordedEvent event, FeedPosition position, boolean seen, boolean more) {

        private static Row of(Object[] row) {
            RecordedEvent event = RecordedEvent.of(row);
            return new Row(event, new FeedPosition((String) row[15], event.id()), (Boolean) row[16],
                    ((Number) row[17]).intValue() == FeedQuery.WINDOW);
        }
    }

    /** More is there beyond a full page, or where looking through ended before the end. */
    private static FeedPage page(List<Row> rows, int limit, String bound, FeedPosition end, Locale locale) {
        List<Row> seen = rows.stream().filter(Row::seen).toList();
        boolean full = seen.size() > limit;
        boolean more = full || !rows.isEmpty() && rows.get(0).more();
        FeedPosition last = full ? seen.get(limit - 1).position() : more ? rows.get(rows.size() - 1).position() : end;
        String cursor = Cursor.encode(bound, last.tx(), last.id());
        return new FeedPage(seen.stream().limit(limit).map(row -> EventView.of(row.event(), locale)).toList(), more ? cursor : null,
                cursor);
    }

    private static FeedPosition position(List<String> parts) {
        return new FeedPosition(String.valueOf(Long.parseUnsignedLong(parts.get(0))), UUID.fromString(parts.get(1)));
    }

    private static void refuseUnknown(List<String> types) {
        if (types.stream().anyMatch(type -> !isKnown(type))) {
            throw Problem.invalid("type", "no-such-event-type");
        }
    }

    /** Every type has its text. */
    public static boolean isKnown(String type) {
        return Texts.has("event." + type);
    }
}
