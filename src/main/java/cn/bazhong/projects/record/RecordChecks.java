package cn.bazhong.projects.record;

import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;

/** All record checks. Every call runs in the session of its caller. */
@ApplicationScoped
class RecordChecks {
    private static final String CLAIMABLE = """
            FROM RecordCheck c WHERE c.state <> DONE AND (c.leaseUntil IS NULL OR c.leaseUntil < ?1)
            ORDER BY c.requestedAt, c.id""";
    private static final String BEFORE = "FROM RecordCheck c WHERE c.id < ?1 ORDER BY c.id DESC";
    /** Comes after every time-ordered id. */
    private static final UUID LAST = new UUID(-1L, -1L);

    Uni<Void> add(RecordCheck check) {
        return Panache.getSession().chain(session -> session.persist(check));
    }

    Uni<RecordCheck> require(UUID id) {
        return Panache.getSession().chain(session -> session.find(RecordCheck.class, id))
                .onItem().ifNull().failWith(Problem::notFound);
    }

    /** The newest first, older than {@code before}. */
    Uni<List<RecordCheck>> before(UUID before, int limit) {
        return Panache.getSession().chain(session -> session.createQuery(BEFORE, RecordCheck.class)
                .setParameter(1, before == null ? LAST : before).setMaxResults(limit).getResultList());
    }

    /** The check that waits longest, or whose portal has gone; {@code null} where nothing is to do. Locked. */
    Uni<RecordCheck> claimable(Instant now) {
        return Panache.getSession().chain(session -> session.createQuery(CLAIMABLE, RecordCheck.class)
                .setParameter(1, now).setMaxResults(1).setLockMode(LockMode.UPGRADE_SKIPLOCKED).getSingleResultOrNull());
    }
}
