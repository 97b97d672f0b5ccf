package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import java.util.List;

/** Who may draft, sign and give back, and when. Pure. */
final class DraftGuards {

    private DraftGuards() {
    }

    /** Why somebody may not conclude by themselves what others have to sign. */
    static List<Obstacle> concluding(Step step, SigningLevels levels, Actor actor) {
        return levels.isEmpty() || !Seats.isSeated(step, actor) || levels.mayConclude(actor.standsFor()) ? List.of()
                : List.of(obstacle(step, "to-be-signed"));
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
        if (levels.isEmpty() || levels.mayConclude(actor.standsFor())) {
            return List.of(obstacle(step, "nobody-has-to-sign"));
        }
        boolean underWay = draft != null && draft.state() == Draft.State.SIGNING && !draft.draftedBy().equals(actor.id());
        return underWay ? List.of(obstacle(step, "draft-under-way")) : List.of();
    }

    static List<Obstacle> signing(StepDesk.OpenMatter found, SigningLevels levels, Draft draft, Actor actor) {
        Step step = found.step();
        List<Obstacle> seat = Seats.obstacles(step, found.procedure().ownerDepartment(), actor);
        if (!seat.isEmpty()) {
            return seat;
        }
        if (!found.isOpen() || draft == null || draft.state() != Draft.State.SIGNING) {
            return List.of(obstacle(step, "nothing-to-sign"));
        }
        return levels.signs(draft.level(), actor.standsFor()) ? List.of() : List.of(obstacle(step, "not-your-signature"));
    }

    private static Obstacle obstacle(Step step, String detail) {
        return Obstacle.of(step.kind().article(), detail);
    }
}
