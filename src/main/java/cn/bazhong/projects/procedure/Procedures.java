package cn.bazhong.projects.procedure;

import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

@ApplicationScoped
public class Procedures implements PanacheRepositoryBase<Procedure, UUID> {

    public Uni<Procedure> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** As {@link #require}; of several steps concluded at the same moment each sees what the one before it made of the course. */
    Uni<Procedure> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The procedure of that kind on a subject; {@code null} when there is none. */
    public Uni<Procedure> on(ProcedureKind kind, UUID subject) {
        return find("kind = ?1 and subjectId = ?2", kind, subject).firstResult();
    }

    /** The step that waits on a subject whose route has one at a time; {@code null} when none does. */
    public Uni<Step> openStep(ProcedureKind kind, UUID subject) {
        return waiting(kind, subject).map(steps -> {
            if (steps.size() > 1) {
                throw new IllegalStateException(kind + " waits for " + steps.size() + " steps");
            }
            return steps.isEmpty() ? null : steps.get(0);
        });
    }

    /** Every step that waits on a subject, in route order. */
    public Uni<List<Step>> waiting(ProcedureKind kind, UUID subject) {
        return getSession().chain(session -> session.createQuery("""
                select s from Step s join Procedure p on p.id = s.procedureId
                where p.kind = :kind and p.subjectId = :subject and s.state = OPEN order by s.position""", Step.class)
                .setParameter("kind", kind).setParameter("subject", subject).getResultList());
    }

    /** Every step that waits on any of several subjects, by subject and in route order. */
    public Uni<Map<UUID, List<Step>>> waiting(Collection<UUID> subjects) {
        return subjects.isEmpty() ? Uni.createFrom().item(Map.of()) : getSession().chain(session -> session.createQuery("""
                select s, p.subjectId from Step s join Procedure p on p.id = s.procedureId
                where p.subjectId in :subjects and s.state = OPEN order by s.position""", Object[].class)
                .setParameter("subjects", subjects).getResultList())
                .map(rows -> rows.stream().collect(Collectors.groupingBy(row -> (UUID) row[1],
                        Collectors.mapping(row -> (Step) row[0], Collectors.toList()))));
    }

    /** Whether a step of that kind has been passed in it, as it stands. */
    public Uni<Boolean> hasPassed(UUID procedure, StepKind kind) {
        return getSession().chain(session -> session.createQuery("""
                select count(s) > 0 from Step s where s.procedureId = :procedure and s.kind = :kind and s.state = DONE
                    and s.superseded = false""", Boolean.class)
                .setParameter("procedure", procedure).setParameter("kind", kind).getSingleResult());
    }

    /** How many opinions the owner still has to answer before the committee sees the matter (A20). */
    public Uni<Long> unanswered(UUID procedure) {
        return count(procedure, Step::awaitsAnswer);
    }

    /** How many opinions came after the committee's review and have not been ruled on (A20). */
    public Uni<Long> unruled(UUID procedure) {
        return count(procedure, Step::awaitsRuling);
    }

    private Uni<Long> count(UUID procedure, Predicate<Step> which) {
        return getSession().chain(session -> session.createQuery("""
                select s from Step s where s.procedureId = :procedure and s.state = DONE and s.superseded = false""", Step.class)
                .setParameter("procedure", procedure).getResultList())
                .map(steps -> steps.stream().filter(which).count());
    }

    /**
     * Opinions that other procedures of a project were given and that count again, because what they judged has not changed:
     * agreement only, the latest of each kind (A20).
     *
     * @param judgedNow digest of what each kind of step would judge now
     */
    public Uni<List<Step>> alike(UUID project, Map<StepKind, String> judgedNow) {
        return getSession().chain(session -> session.createQuery("""
                select s from Step s join Procedure p on p.id = s.procedureId
                where p.projectId = :project and s.kind in :kinds and s.state = DONE and s.superseded = false
                    and s.concluded.outcome = AGREED order by s.concluded.at, s.id""", Step.class)
                .setParameter("project", project).setParameter("kinds", judgedNow.keySet()).getResultList())
                .map(steps -> List.copyOf(steps.stream().filter(step -> judgedNow.get(step.kind()).equals(step.concluded().basis()))
                        .collect(Collectors.toMap(Step::kind, Function.identity(), (first, later) -> later)).values()));
    }

    /** The standing opinions of many subjects, by subject and in route order (A20). */
    public Uni<Map<UUID, List<Step>>> opinions(Collection<UUID> subjects) {
        return getSession().chain(session -> session.createQuery("""
                select s, p.subjectId from Step s join Procedure p on p.id = s.procedureId
                where p.subjectId in :subjects and s.kind in :kinds and s.superseded = false order by s.position""", Object[].class)
                .setParameter("subjects", subjects).setParameter("kinds", StepKind.OPINIONS).getResultList())
                .map(rows -> rows.stream().collect(Collectors.groupingBy(row -> (UUID) row[1],
                        Collectors.mapping(row -> (Step) row[0], Collectors.toList()))));
    }

    public Uni<List<Procedure>> ofProject(UUID project) {
        return find("projectId = ?1 order by startedAt, id", project).list();
    }
}
