package cn.bazhong.projects.procedure;

import java.util.List;
import java.util.Optional;

/**
 * A procedure as the engine sees it: its state, and the standing step of every slot of the route, in route order.
 *
 * @param round counts the returns; a step that is done again is done in a later round, the earlier one is kept
 */
record Course(ProcedureState state, int round, List<CourseStep> steps) {

    Course {
        steps = List.copyOf(steps);
    }

    Optional<CourseStep> step(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }

    Route route() {
        return new Route(steps.stream().map(CourseStep::slot).toList());
    }
}
