package cn.bazhong.projects.operation;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Reads all that is entered on the operation of a project, and keeps what is new of it. */
@ApplicationScoped
class OperationFiles {
    private final Projects projects;

    OperationFiles(Projects projects) {
        this.projects = projects;
    }

    /** 404 for a project one may not see. */
    Uni<OperationFile> visible(UUID project, Actor reader) {
        return projects.requireVisible(project, reader).chain(this::of);
    }

    /** As it stands, and nobody else changes it until the end of the transaction. */
    Uni<OperationFile> locked(UUID project) {
        return projects.findById(project, LockModeType.PESSIMISTIC_WRITE).chain(this::of);
    }

    Uni<OperationFile> of(Project project) {
        UUID id = project.id();
        return operation(id).chain(entered -> Uni.combine().all().unis(all(ReplacedSystem.class, "number", id),
                        all(Assessment.class, "assessedOn, id", id), all(CloudRelease.class, "on, id", id),
                        all(OmContract.class, "year, signedOn, id", id), all(OmPayment.class, "paidOn, id", id)).usingConcurrencyOf(1)
                .with((systems, assessments, releases, contracts, payments) -> new OperationFile(project, entered, systems, assessments,
                        releases, contracts, payments)));
    }

    /** {@code null} before anything was entered. */
    Uni<OperationRecord> operation(UUID project) {
        return Panache.getSession().chain(session -> session.find(OperationRecord.class, project));
    }

    /** The next version; the caller holds the lock of the project. */
    Uni<OperationRecord> touch(Project project) {
        return operation(project.id()).chain(found -> found != null ? Uni.createFrom().item(found) : keep(new OperationRecord(project)))
                .invoke(OperationRecord::touch);
    }

    <T> Uni<T> keep(T entry) {
        return Panache.getSession().chain(session -> session.persist(entry)).replaceWith(entry);
    }

    Uni<Void> keepAll(List<?> entries) {
        return entries.isEmpty() ? Uni.createFrom().voidItem()
                : Panache.getSession().chain(session -> session.persistAll(entries.toArray()));
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
