package cn.bazhong.projects.review;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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

    /** Lines of a list that are before a session which has not decided on them yet. */
    Uni<Set<UUID>> pending(UUID list) {
        return Panache.getSession().chain(open -> open.createQuery("""
                select i.lineId from SessionItem i join ReviewSession s on s.id = i.sessionId
                where s.listId = :list and i.state in (ON_AGENDA, UNDER_REVISION)""", UUID.class)
                .setParameter("list", list).getResultList()).map(HashSet::new);
    }

    /** The item on which a project's owner has to mend something; {@code null} without one. */
    Uni<SessionItem> underRevision(UUID project) {
        return find("projectId = ?1 and state = ?2", project, ItemState.UNDER_REVISION).firstResult();
    }
}
