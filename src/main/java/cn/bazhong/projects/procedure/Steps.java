package cn.bazhong.projects.procedure;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.Stage;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Steps implements PanacheRepositoryBase<Step, UUID> {
    private static final Set<Stage> OVER = Arrays.stream(Stage.values()).filter(Stage::isFinal)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));

    Uni<Step> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The step of the latest round of every slot, in route order. */
    Uni<List<Step>> standing(UUID procedure) {
        return find("procedureId = ?1 and superseded = false order by position", procedure).list();
    }

    /** The standing steps of every procedure of a project; none of one that is over. */
    Uni<List<StepDesk.OpenMatter>> standingOfProject(UUID project) {
        return getSession().chain(session -> session.createQuery("""
                select s, p from Step s join Procedure p on p.id = s.procedureId
                join Project j on j.id = p.projectId
                where j.id = :project and j.stage not in :over and s.superseded = false""", Object[].class)
                .setParameter("project", project).setParameter("over", OVER).getResultList())
                .map(rows -> rows.stream().map(row -> new StepDesk.OpenMatter((Procedure) row[1], (Step) row[0])).toList());
    }

    /** The standing steps of whatever runs on projects or is with its applicant. */
    Uni<List<StepDesk.OpenMatter>> underWay(Collection<UUID> projects) {
        return getSession().chain(session -> session.createQuery("""
                select s, p from Step s join Procedure p on p.id = s.procedureId
                where p.projectId in :projects and p.state in (RUNNING, RETURNED) and s.superseded = false
                order by p.id, s.position""", Object[].class).setParameter("projects", projects).getResultList())
                .map(rows -> rows.stream().map(row -> new StepDesk.OpenMatter((Procedure) row[1], (Step) row[0])).toList());
    }

    /** Every step of every round, in route order and then by round. */
    Uni<List<Step>> all(Collection<UUID> procedures) {
        return find("procedureId in ?1 order by position, round", procedures).list();
    }
}
