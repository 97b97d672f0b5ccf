package cn.bazhong.projects.termination;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.oversight.OrderedTerminations;
import cn.bazhong.projects.project.Project;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where whoever oversees a project has it terminated (A43): that needs no force majeure, but an order that was not met. */
@ApplicationScoped
class TerminationsByOrder implements OrderedTerminations {
    private final TerminationDesk desk;

    TerminationsByOrder(TerminationDesk desk) {
        this.desk = desk;
    }

    /** Where one runs already, nothing happens. */
    @Override
    public Uni<Void> begin(Project project, UUID order, String reason, Actor actor) {
        return desk.order(project, order, reason, actor);
    }
}
