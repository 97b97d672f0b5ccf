package cn.bazhong.projects.termination;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.Projects;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The terminations. Each is read by whoever may read its project, a draft by its owner alone. */
@ApplicationScoped
class Terminations implements PanacheRepositoryBase<Termination, UUID> {
    private final Projects projects;
    private final StoredJson json;

    Terminations(Projects projects, StoredJson json) {
        this.projects = projects;
        this.json = json;
    }

    Uni<Termination> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** As {@link #require}, and nobody else changes it until the end of the transaction. */
    Uni<Termination> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The one asked for if the actor may see it; what one may not see answers 404. */
    Uni<Termination> requireVisible(UUID id, Actor actor) {
        return require(id).call(found -> projects.requireVisible(found.projectId(), actor)).invoke(found -> hideDraft(found, actor));
    }

    private static void hideDraft(Termination found, Actor actor) {
        if (found.submittedAt() == null && !actor.isOf(found.ownerDepartment())) {
            throw Problem.notFound();
        }
    }

    /** Of a project, latest first. */
    Uni<List<Termination>> ofProject(UUID project) {
        return list("projectId = ?1 order by createdAt desc, id desc", project);
    }

    Uni<List<Termination>> underWay(Collection<UUID> projects) {
        return list("projectId in ?1 and state in (DRAFT, SUBMITTED, RETURNED) order by id", projects);
    }

    TerminationContent content(Termination termination) {
        return json.read(termination.contentJson(), TerminationContent.class);
    }

    /** {@code null} before, and of what is ordered. */
    HandedIn handedIn(Termination termination) {
        return termination.handedInJson() == null ? null : json.read(termination.handedInJson(), HandedIn.class);
    }
}
