package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.regulation.Article;
import java.util.List;

/**
 * Why a conclusion may not be taken back (now). Only opinions are: they have no effect before the committee reviews the matter.
 * Whoever approves or decides has given notice to others, and mends that by a procedure of its own. Pure.
 */
final class TakingBack {

    private TakingBack() {
    }

    /**
     * @param standing   the steps that stand in the procedure
     * @param conditions what the conclusion was made to depend on
     */
    static List<Obstacle> obstacles(StepDesk.OpenMatter found, List<Step> standing, List<Condition> conditions, Actor actor) {
        Step step = found.step();
        List<Obstacle> seat = Seats.obstacles(step, found.procedure().ownerDepartment(), actor);
        if (!seat.isEmpty()) {
            return seat;
        }
        if (!step.kind().isOpinion()) {
            return obstacle(step, "not-taken-back");
        }
        if (step.state() != StepState.DONE || step.isSuperseded() || step.isNotGiven() || step.carriedFrom() != null || step.isLate()) {
            return obstacle(step, "nothing-to-take-back");
        }
        if (step.answer() != null || conditions.stream().anyMatch(TakingBack::isReported)) {
            return List.of(Obstacle.of(Article.A20, "owner-has-acted"));
        }
        return Engine.mayTakeBack(Proceedings.course(found.procedure(), standing), step.slotKey()) ? List.of()
                : List.of(Obstacle.of(Article.A20, "next-step-acted-on"));
    }

    private static boolean isReported(Condition condition) {
        return condition.state() == ConditionState.REPORTED || condition.state() == ConditionState.MET;
    }

    private static List<Obstacle> obstacle(Step step, String detail) {
        return List.of(Obstacle.of(step.kind().article(), detail));
    }
}
