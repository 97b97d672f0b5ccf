package cn.bazhong.projects.oversight;

import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The register of sanctions. */
@ApplicationScoped
class Sanctions implements PanacheRepositoryBase<Sanction, UUID> {

    Uni<Sanction> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }
}
