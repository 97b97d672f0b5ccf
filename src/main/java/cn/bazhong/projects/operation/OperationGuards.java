package cn.bazhong.projects.operation;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.restriction.Restriction;
import java.util.List;
import java.util.stream.Stream;

/** Why something cannot be entered on operation now. Pure. */
final class OperationGuards {
    private OperationGuards() {
    }

    /** Who runs it may be said as soon as it runs on trial. */
    static List<Obstacle> operator(Project project) {
        return OmBudgetGuards.begin(project);
    }

    static List<Obstacle> running(Project project) {
        return OmBudgetGuards.ACCEPTED.contains(project.stage()) ? List.of()
                : List.of(Obstacle.of(Article.A45, "operation-not-at", project.stage()));
    }

    static List<Obstacle> shutDown(ReplacedSystem system) {
        return system.isRunning() ? List.of() : List.of(Obstacle.of(Article.A8, "system-shut-down", system.shutOn()));
    }

    /** Nothing is signed while no money may be arranged for that year (A30, A32, A47). */
    static List<Obstacle> sign(Project project, List<Restriction> restrictions) {
        List<Obstacle> running = OmBudgetGuards.ACCEPTED.contains(project.stage()) ? List.of()
                : List.of(Obstacle.of(Article.A35, "om-not-at", project.stage()));
        return Stream.concat(running.stream(), restrictions.stream().map(one -> Obstacle.of(one.article(), "om-restricted", one.kind(), one.from(),
                one.until() == null ? "…" : one.until()))).toList();
    }

    static List<Obstacle> reverse(OmPayment payment) {
        return payment.counts() ? List.of() : List.of(Obstacle.of(Article.A34, "payment-reversed"));
    }
}
