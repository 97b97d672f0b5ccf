package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import java.util.List;

/** Who may draft, sign and give back, and when. Pure. */
final class DraftGuards {

    private DraftGuards() {
    }

    /** Whether others have to sign what somebody concludes. */
    static boolean isToBeSigned(Step step, SigningLevels levels, Actor actor) {
        return Seats.isSeated(step, actor) && !levels.mayConclude(actor.standsFor());
    }

    /** @param draft what was drafted before; {@code null} where nothing was */
    static List<Obstacle> drafting(StepDesk.OpenMatter found, SigningLevels levels, Draft draft, Actor actor) {
        Step step = found.step();
        List<Obstacle> seat = Seats.obstacles(step, found.procedure().ownerDepartment(), actor);
        if (!seat.isEmpty()) {
            return seat;
        }
        if (!found.isOpen()) {
            return List.of(obstacle(step, "step-not-open"));
        }
        return SigningGuards.drafting(step.kind().article(), levels, sheet(draft), actor);
    }

    static List<Obstacle> signing(StepDesk.OpenMatter found, SigningLevels levels, Draft draft, Actor actor) {
        Step step = found.step();
        List<Obstacle> seat = Seats.obstacles(step, found.procedure().ownerDepartment(), actor);
        if (!seat.isEmpty()) {
            return seat;
        }
        return found.isOpen() ? SigningGuards.signing(step.kind().article(), levels, sheet(draft), actor)
                : List.of(obstacle(step, "nothing-to-sign"));
    }

    private static SigningSheet sheet(Draft draft) {
        return draft == null ? null : draft.sheet();
    }

    private static Obstacle obstacle(Step step, String detail) {
        return Obstacle.of(step.kind().article(), detail);
    }
}
