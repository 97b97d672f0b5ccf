package cn.bazhong.projects.request;

import cn.bazhong.projects.annuallist.AgreedCancellations;
import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The requests; an agreed cancellation waits here for the next adjustment of the list. */
@ApplicationScoped
class ProjectRequests implements PanacheRepositoryBase<ProjectRequest, UUID>, AgreedCancellations {

    Uni<ProjectRequest> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** Of a project, latest first. */
    Uni<List<ProjectRequest>> ofProject(UUID project) {
        return find("projectId = ?1 order by requestedAt desc, id desc", project).list();
    }

    /** What is excepted from the list has nothing to be taken off it. */
    @Override
    public Uni<List<Agreed>> agreed(String jurisdiction) {
        return find("""
                jurisdiction = ?1 and kind = ?2 and state = ?3
                and projectId not in (select p.id from Project p where p.excepted) order by requestedAt, id""",
                jurisdiction, RequestKind.CANCELLATION, RequestState.AGREED).list()
                .map(found -> found.stream().map(one -> new Agreed(one.projectId(), one.reason())).toList());
    }
}
