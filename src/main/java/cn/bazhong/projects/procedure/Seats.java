package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.regulation.Article;
import java.util.List;

/** Who may act on a step. Pure. */
public final class Seats {

    private Seats() {
    }

    /** Why the actor may not act on the step: not the organ it waits for, or a matter of their own department (A5). */
    public static List<Obstacle> obstacles(Step step, String ownerDepartment, Actor actor) {
        if (!isSeated(step, actor)) {
            return List.of(Obstacle.of(step.kind().article(), "not-your-step"));
        }
        if (step.kind().isInSession()) {
            return List.of(Obstacle.of(step.kind().article(), "only-in-session"));
        }
        if (step.kind().isClosedToOwner() && !step.isOwnProject() && actor.isOf(ownerDepartment)) {
            return List.of(Obstacle.of(Article.A5, "own-matter"));
        }
        return List.of();
    }

    /** A system gives opinions where its department lets it (A20), and concludes nothing else. */
    static boolean isSeated(Step step, Actor actor) {
        return actor.isOf(step.department()) && (step.kind().isOpinion() ? actor.givesOpinionsAs(step.role())
                : actor.is(step.role()) && !actor.isMachine());
    }
}
