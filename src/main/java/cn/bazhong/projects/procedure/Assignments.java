package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Person;
import cn.bazhong.projects.problem.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who may give matters to whom inside a department. Duties attach to posts: what is given may be given on. Pure. */
final class Assignments {

    private Assignments() {
    }

    /** Why the actor may not give the step to anybody. */
    static List<Obstacle> obstacles(Step step, String ownerDepartment, Actor actor) {
        List<Obstacle> obstacles = new ArrayList<>(Seats.obstacles(step, ownerDepartment, actor));
        if (!step.isOpen()) {
            obstacles.add(Obstacle.of(step.kind().article(), "step-not-open"));
        }
        return obstacles;
    }

    /** Whether the person sits where the step waits. */
    static boolean fits(Step step, Person person) {
        return person.isOf(step.department()) && person.holds(step.role());
    }

    /**
     * Why the actor may not hand over what that person has: it is for them, a colleague in the same role, or the administrator.
     *
     * @param jurisdiction of the person's department
     */
    static Optional<Obstacle> handoverObstacle(Person from, String jurisdiction, Actor actor) {
        boolean colleague = actor.isOf(from.department()) && actor.roles().stream().anyMatch(from::holds);
        boolean may = actor.id().equals(from.id()) || colleague || actor.administers(jurisdiction);
        return may ? Optional.empty() : Optional.of(Obstacle.of(null, "not-your-handover"));
    }
}
