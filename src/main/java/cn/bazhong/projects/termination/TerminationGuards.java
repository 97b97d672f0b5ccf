package cn.bazhong.projects.termination;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.project.Lifecycle;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.regulation.Article;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Why a deed on a termination is not possible as things stand. Pure. */
final class TerminationGuards {
    private static final Set<Stage> BEFORE_START = EnumSet.range(Stage.PROPOSED, Stage.APPROVED);

    private TerminationGuards() {
    }

    /** What was not begun is cancelled, not terminated (A15). */
    static List<Obstacle> begin(Project project, List<Termination> earlier) {
        if (BEFORE_START.contains(project.stage())) {
            return List.of(Obstacle.of(Article.A15, "terminate-not-begun", project.code()));
        }
        List<Obstacle> stage = stage(project, Transition.TERMINATE);
        if (!stage.isEmpty()) {
            return stage;
        }
        return earlier.stream().anyMatch(one -> !one.isOrdered() && !one.state().isOver())
                ? List.of(Obstacle.of(Article.A26, "termination-under-way", project.code())) : List.of();
    }

    static List<Obstacle> stage(Project project, Transition transition) {
        return Lifecycle.take(project.stage(), project.hold(), project.contentKind(), transition).refused()
                .map(refusal -> List.of(Obstacle.of(refusal.article(), refusal.detail(), refusal.args().toArray()))).orElse(List.of());
    }

    static List<Obstacle> save(Termination termination) {
        return !termination.isOrdered() && termination.state().isEditable() ? List.of() : notAt(termination);
    }

    /** An order is put forward by itself; only what the committee gave back is put forward again. */
    static List<Obstacle> submit(Termination termination, Project project) {
        boolean possible = termination.isOrdered() ? termination.state() == TerminationState.RETURNED
                : termination.state().isEditable();
        return possible ? stage(project, termination.transition()) : notAt(termination);
    }

    /** Until it is decided. An order is not the owner's to take back. */
    static List<Obstacle> withdraw(Termination termination) {
        return !termination.isOrdered() && !termination.state().isOver() ? List.of() : notAt(termination);
    }

    private static List<Obstacle> notAt(Termination termination) {
        return List.of(Obstacle.of(termination.article(), "termination-not-at", termination.state()));
    }
}
