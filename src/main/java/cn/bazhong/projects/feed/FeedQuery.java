package cn.bazhong.projects.feed;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Sight;
import cn.bazhong.projects.record.RecordedEvent;
import java.util.HashMap;
import java.util.Map;

/**
 * The statement that reads one page. It looks through so many events at most, in the order of an index: of a project, of types, or
 * of all. Whoever sees few of them gets shorter pages rather than waiting for a full one.
 */
final class FeedQuery {
    /** Events that are looked through for one page. */
    static final int WINDOW = 1_000;

    private static final String ROW = "select " + RecordedEvent.COLUMNS + ", e.tx_id from event e where"
            + " (e.tx_id, e.id) > (cast(:tx as text)::xid8, :after) and e.tx_id < cast(:below as text)::xid8";
    private static final String ORDER = " order by tx_id, id limit ";
    private static final String PAGE = """
            with looked_through as materialized (
                select w.*, row_number() over (order by tx_id, id) as at, count(*) over () as total from (%s) w)
            select %s, e.tx_id::text, s.seen, e.total
            from looked_through e cross join lateral (select %s as seen) s
            where s.seen or e.at = e.total order by e.tx_id, e.id limit %d""";
    private static final String OPEN = "e.project_id is null and e.type = any(cast(:open as text[]))";
    private static final String OF_PROJECT = "exists (select 1 from project p where p.id = e.project_id and %s)";
    private static final String OF_READER =
            "(%s or exists (select 1 from project_reader r where r.project_id = p.id and r.person = :person))";

    private final FeedFilter filter;
    private final Map<String, Object> values = new HashMap<>();
    private final String sql;

    private FeedQuery(FeedFilter filter, Actor reader, FeedPosition after, String below) {
        this.filter = filter;
        values.put("tx", after.tx());
        values.put("after", after.id());
        values.put("below", below);
        sql = PAGE.formatted(window(), RecordedEvent.COLUMNS, seen(reader), filter.limit + 2);
    }

    /** @param below transactions from this one on may still be under way */
    static FeedQuery of(FeedFilter filter, Actor reader, FeedPosition after, String below) {
        return new FeedQuery(filter, reader, after, below);
    }

    /** Rows are those that are seen, one more than the page has, and the last one that was looked through. */
    String sql() {
        return sql;
    }

    Map<String, Object> values() {
        return values;
    }

    private String window() {
        if (filter.project != null) {
            values.put("project", filter.project);
            return ROW + " and e.project_id = :project" + ofTypes() + ORDER + WINDOW;
        }
        if (filter.type.isEmpty()) {
            return ROW + ORDER + WINDOW;
        }
        values.put("types", filter.type.toArray(String[]::new));
        return "select t.* from (select distinct unnest(cast(:types as text[])) as type) each cross join lateral ("
                + ROW + " and e.type = each.type" + ORDER + WINDOW + ") t" + ORDER + WINDOW;
    }

    private String ofTypes() {
        if (filter.type.isEmpty()) {
            return "";
        }
        values.put("types", filter.type.toArray(String[]::new));
        return " and e.type = any(cast(:types as text[]))";
    }

    private String seen(Actor reader) {
        return "(" + whose(reader) + ")" + since();
    }

    private String whose(Actor reader) {
        if (filter.owner != null) {
            values.put("owner", filter.owner);
            return OF_PROJECT.formatted("p.owner_department = :owner and " + sight(reader));
        }
        values.put("open", PublicEvents.TYPES.toArray(String[]::new));
        return OPEN + " or " + (reader.seesEveryProject() ? "e.project_id is not null" : OF_PROJECT.formatted(sight(reader)));
    }

    private String sight(Actor reader) {
        Sight sight = Sight.of(reader);
        values.putAll(sight.parameters());
        if (reader.seesEveryProject()) {
            return sight.condition();
        }
        values.put("person", reader.id());
        return OF_READER.formatted(sight.condition());
    }

    private String since() {
        if (filter.since == null) {
            return "";
        }
        values.put("since", filter.sinceMoment());
        return " and e.recorded_at >= :since";
    }
}
