package cn.bazhong.projects.dossier;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DossierVersions implements PanacheRepositoryBase<DossierVersion, UUID> {

    Uni<DossierVersion> of(UUID dossier, int number) {
        return find("dossierId = ?1 and number = ?2", dossier, number).firstResult();
    }

    /** The latest first. */
    Uni<List<DossierVersion>> all(UUID dossier) {
        return list("dossierId = ?1 order by number desc", dossier);
    }
}
