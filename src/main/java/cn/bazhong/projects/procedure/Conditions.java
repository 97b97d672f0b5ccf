package cn.bazhong.projects.procedure;

import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Conditions implements PanacheRepositoryBase<Condition, UUID> {

    Uni<Condition> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    Uni<List<Condition>> of(Collection<UUID> procedures) {
        return find("procedureId in ?1 order by stepId, position", procedures).list();
    }

    Uni<List<Condition>> ofProject(UUID project) {
        return find("projectId = ?1 order by due, id", project).list();
    }
}
