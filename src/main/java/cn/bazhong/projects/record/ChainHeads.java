package cn.bazhong.projects.record;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** The heads of all chains. Every call runs in the session of its caller. */
@ApplicationScoped
class ChainHeads {
    private static final String LOCK = """
            SELECT seq, hash FROM chain_head WHERE subject_type = ?1 AND subject_id = ?2 FOR UPDATE""";
    private static final String START = """
            INSERT INTO chain_head (subject_type, subject_id, seq, hash, seal_key, seal, sealed_at)
            VALUES (?1, ?2, 0, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING""";
    private static final String ADVANCE = """
            UPDATE chain_head SET seq = ?3, hash = ?4, seal_key = ?5, seal = ?6, sealed_at = ?7
            WHERE subject_type = ?1 AND subject_id = ?2""";
    private static final String AFTER = """
            FROM ChainHead h WHERE h.subjectType > ?1 OR (h.subjectType = ?1 AND h.subjectId > ?2)
            ORDER BY h.subjectType, h.subjectId""";
    private static final String STORED_AFTER = """
            SELECT h, (SELECT coalesce(max(e.seq), 0) FROM Event e
                       WHERE e.subjectType = h.subjectType AND e.subjectId = h.subjectId)
            FROM ChainHead h WHERE h.subjectType > ?1 OR (h.subjectType = ?1 AND h.subjectId > ?2)
            ORDER BY h.subjectType, h.subjectId""";
    private static final String MISSING = """
            SELECT e.subjectType, e.subjectId, min(e.seq) FROM Event e
            WHERE NOT EXISTS (SELECT 1 FROM ChainHead h WHERE h.subjectType = e.subjectType AND h.subjectId = e.subjectId)
            GROUP BY e.subjectType, e.subjectId ORDER BY e.subjectType, e.subjectId""";

    /** A head and the highest sequence stored for its chain, read in one statement. */
    record StoredHead(Head head, long longest) {
    }

    /** Locks the chain until the end of the transaction; {@code null} where it has not begun. */
    Uni<Object[]> lock(Subject subject) {
        return Panache.getSession().chain(session -> session.createNativeQuery(LOCK, Object[].class)
                .setParameter(1, subject.type().name())
                .setParameter(2, subject.id())
                .getSingleResultOrNull());
    }

    Uni<Head> of(Subject subject) {
        ChainHead.Key key = new ChainHead.Key(subject.type().name(), subject.id());
        return Panache.getSession().chain(session -> session.find(ChainHead.class, key)).map(ChainHead::head);
    }

    /** Begins a chain, or waits for the other transaction that is beginning it. */
    Uni<Void> start(Head empty) {
        return Panache.getSession().chain(session -> session.createNativeQuery(START)
                .setParameter(1, empty.subjectType())
                .setParameter(2, empty.subjectId())
                .setParameter(3, empty.hash())
                .setParameter(4, empty.sealKey())
                .setParameter(5, empty.seal())
                .setParameter(6, empty.sealedAt())
                .executeUpdate()).replaceWithVoid();
    }

    Uni<Void> advance(Head head) {
        return Panache.getSession().chain(session -> session.createNativeQuery(ADVANCE)
                .setParameter(1, head.subjectType())
                .setParameter(2, head.subjectId())
                .setParameter(3, head.seq())
                .setParameter(4, head.hash())
                .setParameter(5, head.sealKey())
                .setParameter(6, head.seal())
                .setParameter(7, head.sealedAt())
                .executeUpdate()).replaceWithVoid();
    }

    /** The next heads in the order of their subjects. */
    Uni<List<Head>> after(String subjectType, String subjectId, int limit) {
        return Panache.getSession()
                .chain(session -> session.createQuery(AFTER, ChainHead.class)
                        .setParameter(1, subjectType)
                        .setParameter(2, subjectId)
                        .setMaxResults(limit)
                        .getResultList())
                .map(rows -> rows.stream().map(ChainHead::head).toList());
    }

    Uni<List<StoredHead>> stored(String subjectType, String subjectId, int limit) {
        return Panache.getSession()
                .chain(session -> session.createQuery(STORED_AFTER, Object[].class)
                        .setParameter(1, subjectType)
                        .setParameter(2, subjectId)
                        .setMaxResults(limit)
                        .getResultList())
                .map(rows -> rows.stream().map(ChainHeads::stored).toList());
    }

    /** Chains of which only events are left; the database does not let that happen by itself. */
    Uni<List<BrokenLink>> missing() {
        return Panache.getSession()
                .chain(session -> session.createQuery(MISSING, Object[].class).setMaxResults(WalkReport.LISTED).getResultList())
                .map(rows -> rows.stream().map(ChainHeads::inserted).toList());
    }

    private static StoredHead stored(Object[] row) {
        return new StoredHead(((ChainHead) row[0]).head(), ((Number) row[1]).longValue());
    }

    private static BrokenLink inserted(Object[] row) {
        return new BrokenLink(BrokenLink.Break.INSERTED, (String) row[0], (String) row[1], ((Number) row[2]).longValue());
    }

    Uni<Long> count() {
        return Panache.getSession().chain(ChainHeads::countIn);
    }

    private static Uni<Long> countIn(Mutiny.Session session) {
        return session.createQuery("SELECT count(*) FROM ChainHead", Long.class).getSingleResult();
    }
}
