package cn.bazhong.projects.oversight;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.project.Hold;
import cn.bazhong.projects.project.Lifecycle;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.regulation.Article;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Why a measure cannot be decided or lifted now. Pure; the same answers feed the buttons and guard the calls. */
final class MeasureGuards {

    private MeasureGuards() {
    }

    /** Any of them. */
    static List<Obstacle> decide(Project project, Rectification order, List<Measure> decided, LocalDate today) {
        if (!order.isOverdue(today) && !order.isFailed()) {
            return refused("rectification-in-time", order.state());
        }
        boolean open = Arrays.stream(MeasureKind.values()).anyMatch(kind -> decide(kind, project, order, decided, today).isEmpty());
        return open ? List.of() : decide(MeasureKind.TERMINATE, project, order, decided, today);
    }

    /** Only for what is overdue or was not enough, and harder than what stands already. */
    static List<Obstacle> decide(MeasureKind kind, Project project, Rectification order, List<Measure> decided, LocalDate today) {
        if (!order.isOverdue(today) && !order.isFailed()) {
            return refused("rectification-in-time", order.state());
        }
        if (project.stage().isFinal()) {
            return RectificationGuards.oversee(project);
        }
        if (kind == MeasureKind.TERMINATE) {
            return Lifecycle.take(project.stage(), project.hold(), project.contentKind(), Transition.TERMINATE_BY_ORDER).refused()
                    .map(refusal -> List.of(Obstacle.of(refusal.article(), refusal.detail(), refusal.args().toArray())))
                    .orElseGet(() -> harder(kind, decided));
        }
        List<Obstacle> softer = harder(kind, decided);
        return softer.isEmpty() && kind == MeasureKind.SUSPEND ? suspend(project) : softer;
    }

    private static List<Obstacle> harder(MeasureKind kind, List<Measure> decided) {
        return inForce(decided).filter(one -> !kind.isHarderThan(one.kind())).findFirst()
                .map(one -> refused("measure-not-harder", kind, one.kind()))
                .orElse(List.of());
    }

    /** Several orders may each have it suspended; what an incident suspended is lifted there (A26). */
    private static List<Obstacle> suspend(Project project) {
        if (project.hold() == Hold.SUSPENDED_AFTER_INCIDENT) {
            return List.of(Obstacle.of(Article.A26, "suspended-otherwise", project.hold()));
        }
        return Hold.SUSPENDED_BY_OVERSIGHT.mayBePlacedAt(project.stage()) ? List.of() : refused("hold-not-at", project.stage());
    }

    static List<Obstacle> lift(Measure measure, Rectification order) {
        if (!measure.isInForce()) {
            return refused("measure-lifted");
        }
        return measure.kind().lastsUntilVerified() && !order.state().isOver() ? refused("rectification-not-verified", order.state())
                : List.of();
    }

    /** What stands of an order cannot be taken from under it. */
    static List<Obstacle> revoke(List<Measure> decided) {
        return inForce(decided).findFirst().map(one -> refused("measure-in-force", one.kind())).orElse(List.of());
    }

    private static Stream<Measure> inForce(List<Measure> decided) {
        return decided.stream().filter(Measure::isInForce);
    }

    private static List<Obstacle> refused(String detail, Object... args) {
        return List.of(Obstacle.of(Article.A43, detail, args));
    }
}
