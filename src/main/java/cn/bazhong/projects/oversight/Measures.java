package cn.bazhong.projects.oversight;

import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The measures; what is in force of them others may ask. */
@ApplicationScoped
class Measures implements PanacheRepositoryBase<Measure, UUID>, MeasuresInForce {

    /** Of an order, in their order. */
    Uni<List<Measure>> of(UUID rectification) {
        return find("rectificationId = ?1 order by id", rectification).list();
    }

    /** Of the order; 404 for that of another. */
    Uni<Measure> require(Rectification order, UUID id) {
        return find("id = ?1 and rectificationId = ?2", id, order.id()).firstResult().onItem().ifNull().failWith(Problem::notFound);
    }

    Uni<Boolean> suspend(UUID project) {
        return isInForce(project, MeasureKind.SUSPEND);
    }

    @Override
    public Uni<Boolean> deferInvestment(UUID project) {
        return isInForce(project, MeasureKind.DEFER_INVESTMENT);
    }

    private Uni<Boolean> isInForce(UUID project, MeasureKind kind) {
        return count("projectId = ?1 and kind = ?2 and liftedOn is null", project, kind).map(found -> found > 0);
    }
}
