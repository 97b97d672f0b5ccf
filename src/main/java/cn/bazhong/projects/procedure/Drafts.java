package cn.bazhong.projects.procedure;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Drafts implements PanacheRepositoryBase<Draft, UUID> {

    /** The one draft of a step; {@code null} where none was written. */
    Uni<Draft> of(UUID step) {
        return find("stepId", step).firstResult();
    }
}
