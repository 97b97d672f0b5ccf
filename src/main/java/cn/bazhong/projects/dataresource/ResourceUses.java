package cn.bazhong.projects.dataresource;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The feedback on resources, the latest first. */
@ApplicationScoped
class ResourceUses implements PanacheRepositoryBase<ResourceUse, UUID> {

    Uni<List<ResourceUse>> of(UUID entry, UUID before, int limit) {
        return find("entryId = ?1 and id < ?2 order by id desc", entry, before).range(0, limit - 1).list();
    }

    Uni<List<ResourceUse>> of(UUID entry, String department, UUID before, int limit) {
        return find("entryId = ?1 and department = ?2 and id < ?3 order by id desc", entry, department, before).range(0, limit - 1).list();
    }
}
