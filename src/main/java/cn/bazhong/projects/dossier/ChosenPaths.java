package cn.bazhong.projects.dossier;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The ways chosen, one a project. */
@ApplicationScoped
class ChosenPaths implements PanacheRepositoryBase<ChosenPath, UUID> {
}
