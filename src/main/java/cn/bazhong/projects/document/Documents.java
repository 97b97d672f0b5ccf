package cn.bazhong.projects.document;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.Projects;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The documents of all projects. Each is read by whoever may read its project. */
@ApplicationScoped
class Documents implements PanacheRepositoryBase<Document, UUID> {
    private static final String LISTED = "select new " + DocumentRow.class.getName() + "(d, v) from Document d "
            + "join DocumentVersion v on v.documentId = d.id and v.number = d.current where d.projectId = :project";
    /** Comes after every time-ordered id. */
    private static final UUID LAST = new UUID(-1L, -1L);

    private final Projects projects;

    Documents(Projects projects) {
        this.projects = projects;
    }

    /** The document if the actor may see it; what one may not see answers 404. */
    Uni<Document> requireVisible(UUID id, Actor actor) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound)
                .call(found -> projects.requireVisible(found.projectId(), actor))
                .invoke(found -> hideUnless(found.isThere() || actor.isOf(found.department())));
    }

    /** The newest first. {@code before} is the last one already read, or {@code null}. */
    Uni<List<DocumentRow>> ofProject(UUID project, DocumentType type, UUID before, int limit) {
        String query = LISTED + (type == null ? "" : " and d.type = :type") + " and d.id < :before order by d.id desc";
        return Panache.getSession().chain(session -> {
            Mutiny.SelectionQuery<DocumentRow> rows = session.createQuery(query, DocumentRow.class)
                    .setParameter("project", project).setParameter("before", before == null ? LAST : before)
                    .setMaxResults(limit);
            return (type == null ? rows : rows.setParameter("type", type)).getResultList();
        });
    }

    /** Some of a project, each with the version that counts. */
    Uni<List<DocumentRow>> current(UUID project, List<UUID> ids) {
        return Panache.getSession().chain(session -> session.createQuery(LISTED + " and d.id in :ids", DocumentRow.class)
                .setParameter("project", project).setParameter("ids", ids).getResultList());
    }

    private static void hideUnless(boolean visible) {
        if (!visible) {
            throw Problem.notFound();
        }
    }
}
