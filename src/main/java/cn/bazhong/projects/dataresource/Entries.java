package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The information resources of all projects. */
@ApplicationScoped
class Entries implements PanacheRepositoryBase<Entry, UUID> {

    /** The resource if the actor may read it; what one may not see answers 404. */
    Uni<Entry> requireVisible(UUID id, Actor actor) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound).invoke(entry -> {
            if (!EntrySight.mayRead(actor, entry)) {
                throw Problem.notFound();
            }
        });
    }

    Uni<Entry> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    /** Of a project, those included that are gone. */
    Uni<Long> kept(UUID project) {
        return count("projectId = ?1", project);
    }

    /** The next number within a project, whose lock the caller holds. */
    Uni<Integer> nextNumber(UUID project) {
        return Rows.of("select cast(coalesce(max(number), 0) + 1 as int) from catalogue_entry where project_id = :project", Integer.class)
                .with("project", project).one();
    }

    /** Names of other departments that have registered a resource of that name; nobody learns of sensitive ones this way (A32). */
    Uni<List<String>> elsewhere(String resource, String owner) {
        return Rows.of("""
                select distinct d.name from catalogue_entry e join department d on d.code = e.owner_department
                where lower(e.resource) = lower(:resource) and e.owner_department <> :owner and e.registered_on is not null
                    and not e.sensitive and e.state <> 'REMOVED' order by d.name limit 10""", String.class)
                .with("resource", resource.strip()).with("owner", owner).list();
    }

    /** How many of a project wait to be registered. */
    Uni<Long> submitted(UUID project) {
        return count("projectId = ?1 and state = SUBMITTED", project);
    }
}
