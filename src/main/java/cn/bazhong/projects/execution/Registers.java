package cn.bazhong.projects.execution;

import cn.bazhong.projects.project.Project;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads the registers of a project whole: there are few entries, and every rule looks at several of them. */
@ApplicationScoped
class Registers {

    Uni<Register> of(UUID project) {
        return Uni.combine().all().unis(all(Lot.class, "number", project), all(Contract.class, "signedOn, id", project),
                        all(Payment.class, "paidOn, id", project), all(Milestone.class, "number", project),
                        all(ProgressReport.class, "month", project))
                .usingConcurrencyOf(1).with(Register::new);
    }

    /** {@code null} before anything was entered. */
    Uni<Execution> execution(UUID project) {
        return Panache.getSession().chain(session -> session.find(Execution.class, project));
    }

    /** The caller holds the lock of the project. */
    Uni<Execution> executionToChange(Project project) {
        return execution(project.id()).chain(found -> found != null ? Uni.createFrom().item(found) : keep(new Execution(project)));
    }

    Uni<List<Lot>> lots(UUID project) {
        return all(Lot.class, "number", project);
    }

    <T> Uni<T> keep(T entry) {
        return Panache.getSession().chain(session -> session.persist(entry)).replaceWith(entry);
    }

    Uni<Void> keepAll(List<?> entries) {
        return Panache.getSession().chain(session -> session.persistAll(entries.toArray()));
    }

    Uni<Void> drop(List<?> entries) {
        return Panache.getSession().chain(session -> session.removeAll(entries.toArray())).chain(Registers::flush);
    }

    static Uni<Void> flush() {
        return Panache.getSession().chain(session -> session.flush());
    }

    private static <T> Uni<List<T>> all(Class<T> entry, String order, UUID project) {
        return Panache.getSession().chain(session -> session.createQuery(
                "from " + entry.getSimpleName() + " e where e.projectId = :project order by " + order, entry)
                .setParameter("project", project).getResultList());
    }
}
