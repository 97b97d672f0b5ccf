package cn.bazhong.projects.procedure;

import cn.bazhong.projects.record.Subject;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class OpenObligations implements PanacheRepositoryBase<Obligation, UUID> {

    Uni<List<Obligation>> on(ObligationKind kind, Subject subject) {
        return find("kind = ?1 and subjectId = ?2 and state = OPEN", kind, subject.id()).list();
    }
}
