package cn.bazhong.projects.oversight;

import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The orders with their rounds. */
@ApplicationScoped
class Rectifications implements PanacheRepositoryBase<Rectification, UUID> {

    Uni<Rectification> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    Uni<Rectification> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** That are not over, of a project. */
    Uni<List<Rectification>> openOfProject(UUID project) {
        return find("projectId = ?1 and closedAt is null order by id", project).list();
    }

    /** That are not over, of these projects. */
    Uni<List<Rectification>> openOn(Collection<UUID> projects) {
        return find("projectId in ?1 and closedAt is null order by projectId, id", projects).list();
    }

    /** Whose deadline was reckoned by the calendar, from the first day of a year on. */
    Uni<List<Rectification>> reckonedFrom(LocalDate first) {
        return find("state in ('ORDERED', 'FAILED') and dueExplanation is not null and due >= ?1 order by projectId, id", first).list();
    }

    /** In their order. */
    Uni<List<RectificationRound>> rounds(UUID id) {
        return getSession().chain(session -> session.createQuery(
                "from RectificationRound r where r.rectificationId = :id order by r.number", RectificationRound.class)
                .setParameter("id", id).getResultList());
    }

    Uni<RectificationRound> round(Rectification order) {
        return getSession().chain(session -> session.createQuery(
                "from RectificationRound r where r.rectificationId = :id and r.number = :number", RectificationRound.class)
                .setParameter("id", order.id()).setParameter("number", order.round()).getSingleResult());
    }

    Uni<Void> begin(RectificationRound round) {
        return getSession().chain(session -> session.persist(round));
    }
}
