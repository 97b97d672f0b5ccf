package cn.bazhong.projects.expert;

import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The register. A county draws on its own experts and on the city's (A49). */
@ApplicationScoped
class Experts implements PanacheRepositoryBase<Expert, UUID> {

    Uni<Expert> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** By name, the next {@code limit + 1} after a position. */
    Uni<List<Expert>> after(String jurisdiction, String name, UUID id, int limit) {
        return find("jurisdiction in (?1, ?2) and name >= ?3 and (name > ?3 or id > ?4) order by name, id", jurisdiction,
                Department.CITY, name, id).range(0, limit).list();
    }

    Uni<List<Expert>> register(String jurisdiction) {
        return find("jurisdiction in (?1, ?2) order by id", jurisdiction, Department.CITY).list();
    }
}
