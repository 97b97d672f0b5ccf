package cn.bazhong.projects.review;

import cn.bazhong.projects.database.Rows;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The votes, written a session at a time: forty items of fifteen members are six hundred rows, but one statement. */
@ApplicationScoped
class Ballots {
    private static final String OF_SESSION = """
            select item_id, member_id, vote, score, opinion, in_person, entered_by_name, entered_at from review_vote
            where session_id = :session""";
    private static final String CLEAR = """
            delete from review_vote where in_person = false and item_id = any(cast(:items as uuid[]))""";
    /** The statement a person signs by their own account replaces whatever the secretary had taken down for them. */
    private static final String WRITE = """
            insert into review_vote (item_id, member_id, session_id, vote, score, opinion, in_person, entered_by_name,
                entered_at)
            select v.item, v.seat, :session, v.vote, v.score, v.opinion, v."inPerson", v."enteredBy", :at
            from json_to_recordset(cast(cast(:votes as text) as json))
                as v (item uuid, seat uuid, vote text, score smallint, opinion text, "inPerson" boolean, "enteredBy" text)
            on conflict (item_id, member_id) do update set vote = excluded.vote, score = excluded.score,
                opinion = excluded.opinion, in_person = excluded.in_person, entered_by_name = excluded.entered_by_name,
                entered_at = excluded.entered_at""";

    private final SessionJson json;

    Ballots(SessionJson json) {
        this.json = json;
    }

    /** All votes of a session, by item. */
    Uni<Map<UUID, List<Ballot>>> ofSession(UUID session) {
        return Rows.of(OF_SESSION, Object[].class)
                .with("session", session).list()
                .map(rows -> rows.stream().map(Ballots::ballot).collect(Collectors.groupingBy(Ballot::item)));
    }

    /** Takes away what the secretary took down on those items; what members cast themselves stands. */
    Uni<Void> clear(Collection<UUID> items) {
        return items.isEmpty() ? Uni.createFrom().voidItem() : Panache.getSession().chain(open -> open
                .createNativeQuery(CLEAR).setParameter("items", items.toArray(UUID[]::new)).executeUpdate()).replaceWithVoid();
    }

    Uni<Void> write(UUID session, List<Ballot> ballots, Instant at) {
        return ballots.isEmpty() ? Uni.createFrom().voidItem() : Panache.getSession().chain(open -> open
                .createNativeQuery(WRITE).setParameter("session", session).setParameter("votes", json.write(ballots))
                .setParameter("at", at).executeUpdate()).replaceWithVoid();
    }

    private static Ballot ballot(Object[] row) {
        return new Ballot((UUID) row[0], (UUID) row[1], Vote.valueOf((String) row[2]), score(row[3]),
                (String) row[4], (Boolean) row[5], (String) row[6], instant(row[7]));
    }

    private static Integer score(Object value) {
        return value == null ? null : ((Number) value).intValue();
    }

    private static Instant instant(Object value) {
        return value instanceof Instant at ? at : ((java.time.OffsetDateTime) value).toInstant();
    }
}
