package cn.bazhong.projects.oversight;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The checks of all projects. */
@ApplicationScoped
class Checks implements PanacheRepositoryBase<Check, UUID> {

    /** Those entered last first, one more than is asked for. */
    Uni<List<Check>> ofProject(UUID project, UUID before, int limit) {
        return find("projectId = ?1 and id < ?2 order by id desc", project, before).page(0, limit + 1).list();
    }

    Uni<Boolean> isOfProject(UUID check, UUID project) {
        return count("id = ?1 and projectId = ?2", check, project).map(found -> found > 0);
    }
}
