package cn.bazhong.projects.dossier;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Confirmations implements PanacheRepositoryBase<Confirmation, UUID> {

    Uni<List<Confirmation>> of(UUID dossier) {
        return list("dossierId = ?1 order by department", dossier);
    }
}
