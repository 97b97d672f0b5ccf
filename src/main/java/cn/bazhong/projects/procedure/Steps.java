package cn.bazhong.projects.procedure;

import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Steps implements PanacheRepositoryBase<Step, UUID> {

    Uni<Step> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The step of the latest round of every slot, in route order. */
    Uni<List<Step>> standing(UUID procedure) {
        return find("procedureId = ?1 and superseded = false order by position", procedure).list();
    }

    /** The standing steps of every procedure of a project. */
    Uni<List<StepDesk.OpenMatter>> standingOfProject(UUID project) {
        return getSession().chain(session -> session.createQuery("""
                select s, p from Step s join Procedure p on p.id = s.procedureId
                where p.projectId = :project and s.superseded = false""", Object[].class)
                .setParameter("project", project).getResultList())
                .map(rows -> rows.stream().map(row -> new StepDesk.OpenMatter((Procedure) row[1], (Step) row[0])).toList());
    }

    /** Every step of every round, in route order and then by round. */
    Uni<List<Step>> all(Collection<UUID> procedures) {
        return find("procedureId in ?1 order by position, round", procedures).list();
    }
}
