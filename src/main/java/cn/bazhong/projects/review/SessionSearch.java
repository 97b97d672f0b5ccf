package cn.bazhong.projects.review;

import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists sessions, the latest first, in one statement. */
@ApplicationScoped
class SessionSearch {
    private static final String COUNTS = """
            select s, (select count(i) from SessionItem i where i.sessionId = s.id),
                (select count(i) from SessionItem i where i.sessionId = s.id and i.state = CONCLUDED),
                (select count(i) from SessionItem i where i.sessionId = s.id and i.state = UNDER_REVISION),
                (select m.answer from SessionMember m where m.sessionId = s.id and m.userId = :me)
            from ReviewSession s""";
    /** Whoever is called, as {@link SessionMember#reader()} has it, or looks over the county; each by an index of its own. */
    private static final String VISIBLE = """
            s.id in (select m.sessionId from SessionMember m where m.substituteUserId = :me or m.userId = :me
                and m.substituteName is null and (m.present is not null or m.answer <> DECLINED)
            union all select c.id from ReviewSession c where c.occasion.jurisdiction = :overseen)""";

    private record Position(LocalDate day, UUID id) {
    }

    Uni<Page<ReviewSessionSummary>> list(SessionFilter filter, Actor actor) {
        String bound = filter.fingerprint(actor.seesEveryProject() ? "all" : actor.id() + " " + overseen(actor));
        Position from = Cursor.decode(filter.cursor, bound, 2,
                parts -> new Position(LocalDate.parse(parts.get(0)), UUID.fromString(parts.get(1))));
        return rows(filter, actor, from).map(rows -> Cursor.page(rows, filter.limit, null, ReviewSessionSummary::of,
                row -> Cursor.encode(bound, ((ReviewSession) row[0]).scheduledOn(), ((ReviewSession) row[0]).id())));
    }

    private static Uni<List<Object[]>> rows(SessionFilter filter, Actor actor, Position from) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>(Map.of("me", actor.id()));
        narrow(conditions, parameters, "s.occasion.docket = :docket", "docket", filter.docket);
        narrow(conditions, parameters, "s.occasion.list = :list", "list", filter.listId);
        narrow(conditions, parameters, "s.state = :state", "state", filter.state);
        if (!actor.seesEveryProject()) {
            narrow(conditions, parameters, VISIBLE, "overseen", overseen(actor));
        }
        if (from != null) {
            conditions.add("s.scheduledOn <= :day and (s.scheduledOn < :day or s.id < :id)");
            parameters.putAll(Map.of("day", from.day(), "id", from.id()));
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return Panache.getSession().chain(session -> {
            var selection = session.createQuery(COUNTS + where + " order by s.scheduledOn desc, s.id desc", Object[].class)
                    .setMaxResults(filter.limit + 1);
            parameters.forEach(selection::setParameter);
            return selection.getResultList();
        });
    }

    /** The county that an office of the actor looks over (A49); empty for everybody else. */
    private static String overseen(Actor actor) {
        return actor.seesEveryProjectOf(actor.jurisdiction()) ? actor.jurisdiction() : "";
    }

    private static void narrow(List<String> conditions, Map<String, Object> parameters, String condition, String name,
            Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
