package cn.bazhong.projects.change;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.Projects;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The change requests. A draft is seen by its owner alone. */
@ApplicationScoped
class ChangeRequests implements PanacheRepositoryBase<ChangeRequest, UUID> {
    private final Projects projects;
    private final StoredJson json;

    ChangeRequests(Projects projects, StoredJson json) {
        this.projects = projects;
        this.json = json;
    }

    Uni<ChangeRequest> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    Uni<ChangeRequest> requireVisible(UUID id, Actor actor) {
        return require(id).call(found -> projects.requireVisible(found.projectId(), actor)).invoke(found -> {
            if (found.submittedAt() == null && !actor.isOf(found.ownerDepartment())) {
                throw Problem.notFound();
            }
        });
    }

    /** In the order they were begun. */
    Uni<List<ChangeRequest>> ofProject(UUID project) {
        return list("projectId = ?1 order by number", project);
    }

    /** Of these projects, what is not decided. */
    Uni<List<ChangeRequest>> underWay(Collection<UUID> projects) {
        return list("projectId in ?1 and state in (DRAFT, SUBMITTED, RETURNED) order by projectId, number", projects);
    }

    ChangeContent content(ChangeRequest request) {
        return json.read(request.contentJson(), ChangeContent.class);
    }
}
