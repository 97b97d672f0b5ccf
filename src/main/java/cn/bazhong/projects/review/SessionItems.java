package cn.bazhong.projects.review;

import cn.bazhong.projects.database.Rows;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class SessionItems implements PanacheRepositoryBase<SessionItem, UUID> {

    /** In the order of the agenda. */
    Uni<List<SessionItem>> ofSession(UUID session) {
        return find("sessionId = ?1 order by position, id", session).list();
    }

    /** Those of them that are before a session which has not concluded on them for good. */
    Uni<Set<UUID>> pending(Collection<UUID> subjects) {
        return subjects.isEmpty() ? Uni.createFrom().item(Set.of()) : Rows.of("""
                select subject_id from review_item
                where subject_id = any(:subjects) and state in ('ON_AGENDA', 'UNDER_REVISION')""", UUID.class)
                .with("subjects", subjects.toArray(UUID[]::new)).list().map(HashSet::new);
    }

    /** The item on which a project's owner has to mend something; {@code null} without one. */
    Uni<SessionItem> underRevision(UUID project) {
        return find("projectId = ?1 and state = ?2", project, ItemState.UNDER_REVISION).firstResult();
    }
}
