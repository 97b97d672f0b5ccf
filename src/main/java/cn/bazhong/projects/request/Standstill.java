package cn.bazhong.projects.request;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Hold;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Stage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/** What stands still after an incident, the whole project or parts of it, and how it is set going again (A26). */
@ApplicationScoped
class Standstill {
    /** Before and after, no part is carried out that could be suspended. */
    private static final Set<Stage> CARRIED_OUT = EnumSet.range(Stage.IN_EXECUTION, Stage.PRE_ACCEPTED);

    private final Projects projects;
    private final SuspendedParts parts;

    Standstill(Projects projects, SuspendedParts parts) {
        this.projects = projects;
        this.parts = parts;
    }

    Uni<Boolean> of(Project project) {
        return project.hold() == Hold.SUSPENDED_AFTER_INCIDENT ? Uni.createFrom().item(true)
                : CARRIED_OUT.contains(project.stage()) ? parts.any(project.id()) : Uni.createFrom().item(false);
    }

    Uni<Situation> situation(Project project) {
        boolean withheld = Boolean.FALSE.equals(projects.profile(project).sharesData());
        return of(project).map(suspended -> new Situation(suspended, withheld));
    }

    Uni<Void> end(Project project, Actor actor) {
        Uni<Void> whole = project.hold() == Hold.SUSPENDED_AFTER_INCIDENT ? projects.hold(project, Hold.NONE, actor)
                : Uni.createFrom().voidItem();
        return whole.chain(() -> parts.release(project, actor));
    }
}
