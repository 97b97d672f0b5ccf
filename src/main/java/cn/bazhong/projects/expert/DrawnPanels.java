package cn.bazhong.projects.expert;

import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The draws, latest first. */
@ApplicationScoped
class DrawnPanels implements PanacheRepositoryBase<DrawnPanel, UUID> {

    Uni<DrawnPanel> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    Uni<List<DrawnPanel>> before(String jurisdiction, Instant at, UUID id, int limit) {
        return find("jurisdiction = ?1 and drawnAt <= ?2 and (drawnAt < ?2 or id < ?3) order by drawnAt desc, id desc",
                jurisdiction, at, id).range(0, limit).list();
    }
}
