package cn.bazhong.projects.feed;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Sight;
import cn.bazhong.projects.record.RecordedEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The statement that reads one page. Each source gives no more than one page in the order of an index, and they are merged: the
 * projects of a reader one by one, or the whole record for whoever looks over it.
 */
final class FeedQuery {
    private static final String SELECT = "select " + RecordedEvent.COLUMNS + ", e.tx_id::text as tx, e.tx_id from event e where ";
    private static final String ORDER = " order by tx_id, id limit ";
    private static final String BEHIND = "(e.tx_id, e.id) > (cast(:tx as text)::xid8, :after) and e.tx_id < cast(:below as text)::xid8";
    private static final String OWN = "select project_id from project_access where department = :department"
            + " union select project_id from project_reader where person = :person";
    private static final String SEEN =
            "(%s or exists (select 1 from project_reader r where r.project_id = p.id and r.person = :person))";

    private final FeedFilter filter;
    private final Actor reader;
    private final Map<String, Object> values = new HashMap<>();
    private final List<String> sources = new ArrayList<>();
    private final String common;

    private FeedQuery(FeedFilter filter, Actor reader, FeedPosition after, String below) {
        this.filter = filter;
        this.reader = reader;
        values.put("tx", after.tx());
        values.put("after", after.id());
        values.put("below", below);
        common = BEHIND + since();
        chooseSources();
    }

    /** @param below transactions from this one on may still be under way */
    static FeedQuery of(FeedFilter filter, Actor reader, FeedPosition after, String below) {
        return new FeedQuery(filter, reader, after, below);
    }

    String sql() {
        String each = sources.stream().map(source -> "(" + source + ")").collect(Collectors.joining(" union all "));
        return "select " + RecordedEvent.COLUMNS + ", e.tx from (" + each + ") e" + ORDER + (filter.limit + 1);
    }

    Map<String, Object> values() {
        return values;
    }

    private void chooseSources() {
        if (filter.project != null) {
            values.put("project", filter.project);
            sources.add(page(SELECT + common + ofTypes() + " and e.project_id = :project and " + seen("p.id = e.project_id")));
        } else if (filter.owner != null) {
            values.put("owner", filter.owner);
            sources.add(ofProjects("select p.id from project p where p.owner_department = :owner and " + sight()));
        } else if (reader.seesEveryProject()) {
            values.put("open", PublicEvents.TYPES.toArray(String[]::new));
            sources.add(scan(" and (e.project_id is not null or e.type = any(cast(:open as text[])))"));
        } else if (reader.seesEveryProjectOf(reader.jurisdiction())) {
            values.put("open", PublicEvents.TYPES.toArray(String[]::new));
            sources.add(scan(" and (e.project_id is null and e.type = any(cast(:open as text[])) or " + seen("p.id = e.project_id") + ")"));
        } else {
            values.put("department", reader.department());
            values.put("person", reader.id());
            sources.add(ofProjects(OWN));
            ofEverybody();
        }
    }

    private void ofEverybody() {
        Set<String> types = new TreeSet<>(PublicEvents.TYPES);
        if (!filter.type.isEmpty()) {
            types.retainAll(filter.type);
        }
        if (!types.isEmpty()) {
            sources.add(byType("open", types, " and e.project_id is null"));
        }
    }

    /** The whole record; where only some types are asked for, each in the order of its own index. */
    private String scan(String condition) {
        return filter.type.isEmpty() ? page(SELECT + common + condition) : byType("types", filter.type, condition);
    }

    private String byType(String name, Collection<String> types, String condition) {
        values.put(name, types.toArray(String[]::new));
        return "select t.* from (select distinct unnest(cast(:" + name + " as text[])) as type) each cross join lateral ("
                + page(SELECT + common + " and e.type = each.type" + condition) + ") t";
    }

    private String ofProjects(String ids) {
        return "select t.* from (" + ids + ") each(id) cross join lateral ("
                + page(SELECT + common + ofTypes() + " and e.project_id = each.id") + ") t";
    }

    private String page(String select) {
        return select + ORDER + (filter.limit + 1);
    }

    private String ofTypes() {
        if (filter.type.isEmpty()) {
            return "";
        }
        values.put("types", filter.type.toArray(String[]::new));
        return " and e.type = any(cast(:types as text[]))";
    }

    private String since() {
        if (filter.since == null) {
            return "";
        }
        values.put("since", filter.sinceMoment());
        return " and e.recorded_at >= :since";
    }

    private String seen(String which) {
        return "exists (select 1 from project p where " + which + " and " + sight() + ")";
    }

    private String sight() {
        Sight sight = Sight.of(reader);
        values.putAll(sight.parameters());
        if (reader.seesEveryProject()) {
            return sight.condition();
        }
        values.put("person", reader.id());
        return SEEN.formatted(sight.condition());
    }
}
