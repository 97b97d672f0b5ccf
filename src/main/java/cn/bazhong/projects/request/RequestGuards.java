package cn.bazhong.projects.request;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.project.Lifecycle;
import cn.bazhong.projects.project.Project;
import java.util.ArrayList;
import java.util.List;

/** Why something cannot be asked for on a project now, or not be agreed to. Pure. */
final class RequestGuards {

    private RequestGuards() {
    }

    /** @param earlier requests on the same project */
    static List<Obstacle> request(RequestKind kind, Project project, Situation situation, List<ProjectRequest> earlier) {
        List<Obstacle> obstacles = new ArrayList<>(stage(kind, project, situation));
        if (earlier.stream().anyMatch(one -> one.kind() == kind && one.state() == RequestState.REQUESTED)) {
            obstacles.add(Obstacle.of(kind.article(), "request-under-way", project.code(), kind));
        }
        if (kind.isOnceForAll() && earlier.stream().anyMatch(one -> one.kind() == kind && one.state() == RequestState.AGREED)) {
            obstacles.add(Obstacle.of(kind.article(), "request-agreed-already", project.code(), kind));
        }
        return obstacles;
    }

    /** What it leads to has to be possible from where the project is: what was begun is not cancelled but terminated (A26). */
    static List<Obstacle> stage(RequestKind kind, Project project, Situation situation) {
        if (kind == RequestKind.NON_SHARING) {
            return project.stage().isFinal() ? List.of(Obstacle.of(kind.article(), "non-sharing-not-at", project.stage())) : List.of();
        }
        if (kind.transition() == null) {
            return situation.suspended() ? List.of() : List.of(Obstacle.of(kind.article(), "nothing-suspended", project.code()));
        }
        return Lifecycle.take(project.stage(), project.hold(), project.contentKind(), kind.transition()).refused()
                .map(refusal -> List.of(Obstacle.of(refusal.article(), refusal.detail(), refusal.args().toArray())))
                .orElse(List.of());
    }

    static List<Obstacle> withdrawal(ProjectRequest request) {
        return request.state() == RequestState.REQUESTED ? List.of()
                : List.of(Obstacle.of(request.kind().article(), "request-over", request.state()));
    }
}
