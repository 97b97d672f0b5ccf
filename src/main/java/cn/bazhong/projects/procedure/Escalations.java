package cn.bazhong.projects.procedure;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Role;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;

/** What was escalated, and what is to be. */
@ApplicationScoped
class Escalations implements PanacheRepositoryBase<Escalation, UUID> {
    private static final String[] SETTLED_OTHERWISE = Arrays.stream(StepKind.values()).filter(StepKind::mayBeGoneOnWithout)
            .map(Enum::name).toArray(String[]::new);
    private static final String WAITING = """
            select s.id, s.procedure_id, s.due from step s join procedure p on p.id = s.procedure_id
            where s.state = 'OPEN' and s.due <= :last and (s.due, s.id) > (:due, :id) and p.state = 'RUNNING'
                and p.policy_version = :version and s.kind <> all(:settled) and s.role <> all(:above)
                and not exists (select 1 from step_escalation e where e.step_id = s.id and e.level = :level)
            order by s.due, s.id limit :limit""";

    /** A step that may be due to be escalated, where a round goes on after it. */
    record Candidate(UUID step, UUID procedure, LocalDate due) {
        static final Candidate NONE = new Candidate(new UUID(0, 0), null, LocalDate.EPOCH);

        static Candidate of(Object[] row) {
            return new Candidate((UUID) row[0], (UUID) row[1], (LocalDate) row[2]);
        }
    }

    /**
     * Steps of procedures that run by a version of the policy and have not been put to a level.
     *
     * @param last the latest last day that is overdue for so long
     */
    Uni<List<Candidate>> waiting(UUID version, Escalation.Level level, LocalDate last, Candidate after, int limit) {
        return Rows.of(WAITING, Object[].class).with("version", version).with("level", level.name()).with("last", last)
                .with("settled", SETTLED_OTHERWISE).with("above", names(Escalating.nobodyAbove(level)))
                .with("due", after.due()).with("id", after.step()).with("limit", limit).list()
                .map(rows -> rows.stream().map(Candidate::of).toList());
    }

    /** {@code null} where somebody moves it just now, or another round is at it: a later one looks again. */
    Uni<Procedure> claim(UUID procedure) {
        return getSession().chain(session -> session.createQuery("from Procedure p where p.id = :id", Procedure.class)
                .setParameter("id", procedure).setLockMode(LockMode.UPGRADE_SKIPLOCKED).getSingleResultOrNull());
    }

    Uni<List<Escalation>> of(Step step) {
        return list("stepId = ?1", step.id());
    }

    Uni<List<Escalation>> of(Collection<UUID> procedures) {
        return list("procedureId in ?1 order by at, id", procedures);
    }

    /** With its step and procedure each. */
    Uni<List<Object[]>> standing(Collection<UUID> procedures) {
        return getSession().chain(session -> session.createQuery("""
                select e, s, p from Escalation e join Step s on s.id = e.stepId join Procedure p on p.id = e.procedureId
                where e.procedureId in :procedures""", Object[].class).setParameter("procedures", procedures).getResultList());
    }

    Uni<List<UUID>> proceduresOf(UUID project) {
        return getSession().chain(session -> session.createQuery("""
                select distinct e.procedureId from Escalation e join Procedure p on p.id = e.procedureId
                where p.projectId = :project""", UUID.class).setParameter("project", project).getResultList());
    }

    private static String[] names(Collection<Role> roles) {
        return roles.stream().map(Enum::name).toArray(String[]::new);
    }
}
