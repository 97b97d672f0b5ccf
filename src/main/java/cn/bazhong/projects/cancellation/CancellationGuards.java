package cn.bazhong.projects.cancellation;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.project.Lifecycle;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.regulation.Article;
import java.util.ArrayList;
import java.util.List;

/** Why a project may not be cancelled now. Pure. */
final class CancellationGuards {

    private CancellationGuards() {
    }

    /** @param earlier requests for the same project */
    static List<Obstacle> request(Project project, List<Cancellation> earlier) {
        List<Obstacle> obstacles = new ArrayList<>(stage(project));
        if (earlier.stream().anyMatch(one -> one.state() == CancellationState.REQUESTED)) {
            obstacles.add(Obstacle.of(Article.A15, "cancellation-under-way", project.code()));
        }
        if (earlier.stream().anyMatch(one -> one.state() == CancellationState.AGREED)) {
            obstacles.add(Obstacle.of(Article.A15, "cancellation-agreed-already", project.code()));
        }
        return obstacles;
    }

    /** Only what was not begun is cancelled; what was begun is terminated (A26). */
    static List<Obstacle> stage(Project project) {
        return Lifecycle.take(project.stage(), project.hold(), project.contentKind(), Transition.CANCEL).refused()
                .map(refusal -> List.of(Obstacle.of(refusal.article(), refusal.detail(), refusal.args().toArray())))
                .orElse(List.of());
    }

    static List<Obstacle> withdrawal(Cancellation cancellation) {
        return cancellation.state() == CancellationState.REQUESTED ? List.of()
                : List.of(Obstacle.of(Article.A15, "cancellation-over", cancellation.state()));
    }
}
