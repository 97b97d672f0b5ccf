package cn.bazhong.projects.operation;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.restriction.Restriction;
import java.util.List;
import java.util.stream.Stream;

/** Why something cannot be done on cloud now. Pure. */
final class CloudGuards {
    private CloudGuards() {
    }

    static List<Obstacle> request(Project project, CloudPurpose purpose) {
        return purpose.fits(project.stage()) ? List.of() : List.of(Obstacle.of(Article.A30, "cloud-not-at", purpose, project.stage()));
    }

    /** For whatever purpose. */
    static List<Obstacle> request(Project project) {
        return Stream.of(CloudPurpose.values()).anyMatch(purpose -> purpose.fits(project.stage())) ? List.of()
                : List.of(Obstacle.of(Article.A30, "cloud-not-at-all", project.stage()));
    }

    static List<Obstacle> resubmit(CloudRequest request) {
        return request.state() == CloudRequestState.RETURNED ? List.of() : already(request);
    }

    static List<Obstacle> withdraw(CloudRequest request) {
        return request.state().isOpen() ? List.of() : already(request);
    }

    static List<Obstacle> grant(CloudRequest request, Project project, List<Restriction> restrictions) {
        return request.state() == CloudRequestState.SUBMITTED ? agree(request, project, restrictions) : already(request);
    }

    /** Nothing for operation before acceptance (A30), and nothing while something stops it. */
    static List<Obstacle> agree(CloudRequest request, Project project, List<Restriction> restrictions) {
        boolean early = request.purpose() == CloudPurpose.OPERATION && !OmBudgetGuards.ACCEPTED.contains(project.stage());
        return Stream.concat(early ? Stream.of(Obstacle.of(Article.A30, "cloud-not-accepted", project.stage())) : Stream.empty(),
                restrictions.stream().map(one -> Obstacle.of(one.article(), "cloud-restricted", one.kind(), one.from(),
                        one.until() == null ? "…" : one.until()))).toList();
    }

    static List<Obstacle> release(CloudQuantity standing) {
        return standing.isNothing() ? List.of(Obstacle.of(Article.A30, "cloud-nothing-granted")) : List.of();
    }

    private static List<Obstacle> already(CloudRequest request) {
        return List.of(Obstacle.of(Article.A30, "cloud-already", request.state()));
    }
}
