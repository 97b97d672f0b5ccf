package cn.bazhong.projects.record;

import cn.bazhong.projects.database.Rows;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The heads of all chains. Every call runs in the session of its caller. */
@ApplicationScoped
class ChainHeads {
    private static final String LOCK = """
            SELECT h.subject_type, h.subject_id, h.seq, h.hash FROM chain_head h
            JOIN json_to_recordset(cast(cast(:subjects AS text) AS json)) AS s(type text, id text)
              ON h.subject_type = s.type AND h.subject_id = s.id
            ORDER BY h.subject_type COLLATE "C", h.subject_id COLLATE "C" FOR UPDATE OF h""";
    private static final String START = """
            INSERT INTO chain_head (subject_type, subject_id, seq, hash, seal_key, seal, sealed_at)
            SELECT s."subjectType", s."subjectId", 0, s.hash, s."sealKey", s.seal, s."sealedAt"
            FROM json_to_recordset(cast(cast(:heads AS text) AS json))
              AS s("subjectType" text, "subjectId" text, hash text, "sealKey" text, seal text, "sealedAt" timestamptz)
            ORDER BY s."subjectType" COLLATE "C", s."subjectId" COLLATE "C" ON CONFLICT DO NOTHING""";
    private static final String APPEND = "SELECT append_events(cast(cast(:links AS text) AS json))";
    private static final String AFTER = """
            FROM ChainHead h WHERE h.subjectType > ?1 OR (h.subjectType = ?1 AND h.subjectId > ?2)
            ORDER BY h.subjectType, h.subjectId""";
    private static final String STORED_AFTER = """
            SELECT h, (SELECT coalesce(max(e.seq), 0) FROM Event e
                       WHERE e.subjectType = h.subjectType AND e.subjectId = h.subjectId)
            FROM ChainHead h WHERE %s (h.subjectType > ?1 OR (h.subjectType = ?1 AND h.subjectId > ?2))
            ORDER BY h.subjectType, h.subjectId""";
    /** The chain of the project itself, and those that hold something of it. */
    private static final String OF_PROJECT = """
            (h.subjectType = 'PROJECT' AND h.subjectId = ?4 OR EXISTS (SELECT 1 FROM Event o
                WHERE o.projectId = ?3 AND o.subjectType = h.subjectType AND o.subjectId = h.subjectId)) AND""";
    private static final String COUNT_OF_PROJECT = """
            SELECT count(*) FROM ChainHead h WHERE h.subjectType = 'PROJECT' AND h.subjectId = ?2 OR EXISTS (SELECT 1 FROM Event o
                WHERE o.projectId = ?1 AND o.subjectType = h.subjectType AND o.subjectId = h.subjectId)""";
    private static final String MISSING = """
            SELECT e.subjectType, e.subjectId, min(e.seq) FROM Event e
            WHERE %s NOT EXISTS (SELECT 1 FROM ChainHead h WHERE h.subjectType = e.subjectType AND h.subjectId = e.subjectId)
            GROUP BY e.subjectType, e.subjectId ORDER BY e.subjectType, e.subjectId""";

    /** A head and the highest sequence stored for its chain, read in one statement. */
    record StoredHead(Head head, long longest) {
    }

    /** Where a locked chain ends. */
    record Locked(long seq, String hash) {
    }

    /** A link with the head it leaves. */
    record Sealed(Link link, Head head) {
        private Map<String, Object> row() {
            Map<String, Object> row = new TreeMap<>(link.fields());
            row.put("hash", link.hash());
            row.put("sealKey", head.sealKey());
            row.put("seal", head.seal());
            return row;
        }
    }

    /** Locks chains until the end of the transaction, in the order of their subjects; those not begun yet are missing. */
    Uni<Map<Subject, Locked>> lock(Collection<Subject> subjects) {
        String asked = Canonical.text(subjects.stream().map(one -> Map.of("type", one.type().name(), "id", one.id())).toList());
        return Rows.of(LOCK, Object[].class)
                .with("subjects", asked).list()
                .map(rows -> rows.stream().collect(Collectors.toMap(
                        row -> new Subject(SubjectType.valueOf((String) row[0]), (String) row[1]),
                        row -> new Locked(((Number) row[2]).longValue(), (String) row[3]))));
    }

    Uni<Head> of(Subject subject) {
        ChainHead.Key key = new ChainHead.Key(subject.type().name(), subject.id());
        return Panache.getSession().chain(session -> session.find(ChainHead.class, key))
                .onItem().ifNotNull().transform(ChainHead::head);
    }

    /** Begins chains, or waits for the other transaction that is beginning one. */
    Uni<Void> start(List<Head> empty) {
        return Panache.getSession().chain(session -> session.createNativeQuery(START)
                .setParameter("heads", Canonical.text(empty)).executeUpdate()).replaceWithVoid();
    }

    /** Writes links and moves their heads, one after the other. */
    Uni<Void> append(List<Sealed> links) {
        String added = Canonical.text(links.stream().map(Sealed::row).toList());
        return Rows.of(APPEND, Integer.class)
                .with("links", added).one().replaceWithVoid();
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

    /** @param project whose chains alone are read; {@code null} for all */
    Uni<List<StoredHead>> stored(UUID project, String subjectType, String subjectId, int limit) {
        return Panache.getSession().chain(session -> {
            var query = session.createQuery(STORED_AFTER.formatted(project == null ? "" : OF_PROJECT), Object[].class)
                    .setParameter(1, subjectType).setParameter(2, subjectId).setMaxResults(limit);
            return (project == null ? query : query.setParameter(3, project).setParameter(4, project.toString())).getResultList();
        }).map(rows -> rows.stream().map(ChainHeads::stored).toList());
    }

    /** Chains of which only events are left; the database does not let that happen by itself. */
    Uni<List<BrokenLink>> missing(UUID project) {
        return Panache.getSession().chain(session -> {
            var query = session.createQuery(MISSING.formatted(project == null ? "" : "e.projectId = ?1 AND"), Object[].class)
                    .setMaxResults(WalkReport.LISTED);
            return (project == null ? query : query.setParameter(1, project)).getResultList();
        }).map(rows -> rows.stream().map(ChainHeads::inserted).toList());
    }

    private static StoredHead stored(Object[] row) {
        return new StoredHead(((ChainHead) row[0]).head(), ((Number) row[1]).longValue());
    }

    private static BrokenLink inserted(Object[] row) {
        return new BrokenLink(BrokenLink.Break.INSERTED, (String) row[0], (String) row[1], ((Number) row[2]).longValue());
    }

    /** @param project whose chains alone are counted; {@code null} for all */
    Uni<Long> count(UUID project) {
        return Panache.getSession().chain(session -> project == null
                ? session.createQuery("SELECT count(*) FROM ChainHead", Long.class).getSingleResult()
                : session.createQuery(COUNT_OF_PROJECT, Long.class).setParameter(1, project)
                        .setParameter(2, project.toString()).getSingleResult());
    }
}
