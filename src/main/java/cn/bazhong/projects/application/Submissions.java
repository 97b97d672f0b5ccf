package cn.bazhong.projects.application;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was handed in, each time. */
@ApplicationScoped
class Submissions implements PanacheRepositoryBase<Submission, UUID> {

    Uni<List<Submission>> of(Application application) {
        return find("applicationId = ?1 order by round", application.id()).list();
    }
}
