package cn.bazhong.projects.cancellation;

import cn.bazhong.projects.annuallist.AgreedCancellations;
import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The requests for cancellation; what was agreed to waits here for the next adjustment of the list. */
@ApplicationScoped
class Cancellations implements PanacheRepositoryBase<Cancellation, UUID>, AgreedCancellations {

    Uni<Cancellation> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** Of a project, latest first. */
    Uni<List<Cancellation>> ofProject(UUID project) {
        return find("projectId = ?1 order by requestedAt desc, id desc", project).list();
    }

    @Override
    public Uni<List<Agreed>> agreed(String jurisdiction) {
        return find("jurisdiction = ?1 and state = ?2 order by requestedAt, id", jurisdiction, CancellationState.AGREED).list()
                .map(found -> found.stream().map(one -> new Agreed(one.projectId(), one.reason())).toList());
    }
}
