package cn.bazhong.projects.incident;

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

/** The incidents. Each is read by whoever may read its project. */
@ApplicationScoped
class Incidents implements PanacheRepositoryBase<Incident, UUID> {
    private final Projects projects;
    private final StoredJson json;

    Incidents(Projects projects, StoredJson json) {
        this.projects = projects;
        this.json = json;
    }

    Uni<Incident> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** As {@link #require}, and nobody else changes it until the end of the transaction. */
    Uni<Incident> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The incident if the actor may see it; what one may not see answers 404. */
    Uni<Incident> requireVisible(UUID id, Actor actor) {
        return require(id).call(found -> projects.requireVisible(found.projectId(), actor));
    }

    /** Of a project, latest first. */
    Uni<List<Incident>> ofProject(UUID project) {
        return list("projectId = ?1 order by reportedAt desc, id desc", project);
    }

    /** For which something of the project is suspended. */
    Uni<List<Incident>> suspending(UUID project) {
        return list("projectId = ?1 and state = SUSPENDED order by id", project);
    }

    /** Those of projects that something may still come of. */
    Uni<List<Incident>> open(Collection<UUID> projects) {
        return list("projectId in ?1 and state in (REPORTED, TO_RECTIFY, SUSPENDED) order by id", projects);
    }

    Reported reported(Incident incident) {
        return json.read(incident.reportJson(), Reported.class);
    }
}
