package cn.bazhong.projects.procedure;

import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PaperRegistrations implements PanacheRepositoryBase<PaperRegistration, UUID> {

    Uni<PaperRegistration> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    Uni<Boolean> isPending(UUID step) {
        return count("stepId = ?1 and state = ?2", step, PaperRegistration.State.PENDING).map(count -> count > 0);
    }
}
