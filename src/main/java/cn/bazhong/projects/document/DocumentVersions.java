package cn.bazhong.projects.document;

import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;

/** The versions of all documents. */
@ApplicationScoped
class DocumentVersions implements PanacheRepositoryBase<DocumentVersion, UUID> {
    private static final String WAITING = "from DocumentVersion v where v.state = RESERVED and v.reservedAt < :before "
            + "order by v.reservedAt";

    Uni<DocumentVersion> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** As {@link #require}, and nobody else changes it until the end of the transaction. */
    Uni<DocumentVersion> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The latest first. */
    Uni<List<DocumentVersion>> of(Document document) {
        return list("documentId = ?1 order by number desc", document.id());
    }

    /** Some whose content has not come since; no other portal takes them until the end of the transaction. */
    Uni<List<DocumentVersion>> claimWaiting(Instant before, int limit) {
        return Panache.getSession().chain(session -> session.createQuery(WAITING, DocumentVersion.class)
                .setParameter("before", before).setMaxResults(limit).setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList());
    }
}
