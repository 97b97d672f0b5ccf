package cn.bazhong.projects.review;

import cn.bazhong.projects.database.Rows;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SessionMembers implements PanacheRepositoryBase<SessionMember, UUID> {
    private static final int MOST_KNOWN = 500;

    /** In the order of precedence. */
    Uni<List<SessionMember>> ofSession(UUID session) {
        return find("sessionId = ?1 order by position, id", session).list();
    }

    /** People who were called before, each as they were called last; the latest first. */
    Uni<List<Object[]>> known(String jurisdiction) {
        return Rows.of("""
                select name, user_id, department, capacity from (
                    select distinct on (m.name, m.department) m.name, m.user_id, m.department, m.capacity, s.scheduled_on
                    from review_member m join review_session s on s.id = m.session_id where s.jurisdiction = :jurisdiction
                    order by m.name, m.department, s.scheduled_on desc) known
                order by scheduled_on desc, name limit :most""", Object[].class)
                .with("jurisdiction", jurisdiction).with("most", MOST_KNOWN).list();
    }
}
