package cn.bazhong.projects.oversight;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.Article;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Why something cannot be done in oversight now. Pure; the same answers feed the buttons and guard the calls. */
final class RectificationGuards {
    /** Approved, being carried out or in operation. */
    private static final Set<Stage> OVERSEEN = EnumSet.of(Stage.APPROVED, Stage.IN_EXECUTION, Stage.TRIAL_OPERATION,
            Stage.PRE_ACCEPTED, Stage.ACCEPTED, Stage.IN_OPERATION);

    private RectificationGuards() {
    }

    static List<Obstacle> oversee(Project project) {
        return OVERSEEN.contains(project.stage()) ? List.of()
                : List.of(Obstacle.of(Article.A43, "oversight-not-at", project.stage()));
    }

    static List<Obstacle> respond(Rectification order) {
        return order.state().awaitsResponse() ? List.of() : isAt(order);
    }

    static List<Obstacle> verify(Rectification order) {
        return order.state() == RectificationState.RESPONDED ? List.of() : isAt(order);
    }

    static List<Obstacle> extend(Rectification order) {
        return respond(order);
    }

    static List<Obstacle> revoke(Rectification order) {
        return order.state().isOver() ? isAt(order) : List.of();
    }

    /** Whether a measure, or another deadline, has to be chosen from that day on. */
    static boolean isToChoose(Rectification order, LocalDate today) {
        return !order.isSettled() && (order.isOverdue(today) || order.isFailed());
    }

    private static List<Obstacle> isAt(Rectification order) {
        return List.of(Obstacle.of(Article.A43, "rectification-at", order.state()));
    }
}
