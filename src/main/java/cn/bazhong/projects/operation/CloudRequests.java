package cn.bazhong.projects.operation;

import cn.bazhong.projects.database.Rows;
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

/** The requests for cloud, and what a project has. Each is read by whoever may read its project. */
@ApplicationScoped
class CloudRequests implements PanacheRepositoryBase<CloudRequest, UUID> {
    private final Projects projects;
    private final StoredJson json;

    CloudRequests(Projects projects, StoredJson json) {
        this.projects = projects;
        this.json = json;
    }

    Uni<CloudRequest> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    Uni<CloudRequest> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The request if the actor may see it; what one may not see answers 404. */
    Uni<CloudRequest> requireVisible(UUID id, Actor actor) {
        return require(id).call(found -> projects.requireVisible(found.projectId(), actor));
    }

    Uni<List<CloudRequest>> open(Collection<UUID> projects) {
        return list("projectId in ?1 and state in (SUBMITTED, RETURNED)", projects);
    }

    /** What was granted to a project and not given back. */
    Uni<CloudQuantity> standing(UUID project) {
        return Rows.of("""
                select coalesce(sum(vcpu), 0)::int, coalesce(sum(memory_gb), 0)::int, coalesce(sum(storage_gb), 0)::int from (
                    select vcpu, memory_gb, storage_gb from cloud_request where project_id = :project and state = 'GRANTED'
                    union all select -vcpu, -memory_gb, -storage_gb from cloud_release where project_id = :project) q""", Object[].class)
                .with("project", project).one().map(row -> new CloudQuantity((Integer) row[0], (Integer) row[1], (Integer) row[2]));
    }

    CloudContent content(CloudRequest request) {
        return json.read(request.contentJson(), CloudContent.class);
    }

    /** What would be granted as it stands. */
    CloudQuantity offered(CloudRequest request) {
        return request.offeredJson() == null ? content(request).quantity() : json.read(request.offeredJson(), CloudQuantity.class);
    }
}
