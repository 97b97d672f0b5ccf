package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.regulation.Finding;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The lines of all lists. */
@ApplicationScoped
public class ListLines implements PanacheRepositoryBase<ListLine, UUID> {

    public Uni<ListLine> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** Every line of a list, by project code. */
    public Uni<List<ListLine>> ofList(UUID list) {
        return find("listId = ?1 order by projectCode, id", list).list();
    }

    /** Enters an accepted application as a line, and records it. In the caller's transaction. */
    public Uni<ListLine> enter(AnnualList list, UUID application, Project project, ProjectProfile accepted,
            List<Finding> findings, Actor actor) {
        return Uni.createFrom().failure(new UnsupportedOperationException("enter"));
    }

    /** Takes the line of an application away that its owner withdraws; refused once the list has left composition (A15). */
    public Uni<Void> remove(UUID application, Actor actor) {
        return Uni.createFrom().failure(new UnsupportedOperationException("remove"));
    }
}
