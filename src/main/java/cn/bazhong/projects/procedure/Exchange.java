package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.regulation.Article;
import java.time.LocalDate;
import java.util.List;

/** Why what goes to and fro between organ and owner may not now. Pure. */
final class Exchange {

    private Exchange() {
    }

    static boolean isOwner(StepDesk.OpenMatter found, Actor actor) {
        return actor.is(Role.PROJECT_OWNER) && actor.isOf(found.procedure().ownerDepartment());
    }

    /** @param organs of the jurisdiction whose matter it is */
    static boolean mayUrge(StepDesk.OpenMatter found, Organs organs, Actor actor) {
        return isOwner(found, actor) || actor.is(Role.LEADING_GROUP_OFFICE)
                && organs.holder(Role.LEADING_GROUP_OFFICE).filter(actor::isOf).isPresent();
    }

    static List<Obstacle> requestObstacles(StepDesk.OpenMatter found, Actor actor) {
        Step step = found.step();
        List<Obstacle> seat = Seats.obstacles(step, found.procedure().ownerDepartment(), actor);
        if (!seat.isEmpty()) {
            return seat;
        }
        if (!step.isOpen() || found.procedure().state() != ProcedureState.RUNNING) {
            return List.of(obstacle(step, "step-not-open"));
        }
        if (!step.kind().mayWaitForMaterial()) {
            return List.of(obstacle(step, "no-material-here"));
        }
        return step.isPaused() ? List.of(obstacle(step, "material-awaited")) : List.of();
    }

    static List<Obstacle> supplyObstacles(StepDesk.OpenMatter found, Actor actor) {
        if (!isOwner(found, actor)) {
            return List.of(obstacle(found.step(), "not-your-matter"));
        }
        return found.step().isPaused() ? List.of() : List.of(obstacle(found.step(), "no-material-awaited"));
    }

    /** An answer may be mended until the committee has reviewed the matter (A20). */
    static List<Obstacle> answerObstacles(StepDesk.OpenMatter found, Overdue standing, Actor actor) {
        Step step = found.step();
        if (!isOwner(found, actor)) {
            return List.of(obstacle(step, "not-your-matter"));
        }
        boolean said = step.kind().isOpinion() && step.state() == StepState.DONE && !step.isSuperseded() && !step.isNotGiven();
        if (!said) {
            return List.of(Obstacle.of(Article.A20, "no-opinion-to-answer"));
        }
        if (step.answer() != null && standing.isReviewed()) {
            return List.of(Obstacle.of(Article.A20, "answer-reviewed"));
        }
        return found.procedure().state().isOver() ? List.of(Obstacle.of(Article.A20, "matter-over")) : List.of();
    }

    static List<Obstacle> urgeObstacles(StepDesk.OpenMatter found, LocalDate today, Organs organs, Actor actor) {
        Step step = found.step();
        if (!mayUrge(found, organs, actor)) {
            return List.of(obstacle(step, "not-yours-to-urge"));
        }
        if (!step.isOpen() || step.isPaused()) {
            return List.of(obstacle(step, step.isPaused() ? "material-awaited" : "step-not-open"));
        }
        if (step.isSuspended()) {
            return List.of(obstacle(step, "clock-suspended"));
        }
        return today.equals(step.urgedOn()) ? List.of(obstacle(step, "urged-today")) : List.of();
    }

    private static Obstacle obstacle(Step step, String detail) {
        return Obstacle.of(step.kind().article(), detail);
    }
}
