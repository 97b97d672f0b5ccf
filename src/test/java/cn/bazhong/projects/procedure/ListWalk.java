package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The course of an annual list for plain tests of its feature: the real route and the real engine. */
public final class ListWalk {
    private static final Organs CITY = new Organs(Arrays.stream(Role.values())
            .collect(Collectors.toMap(role -> role, role -> "511900-" + role.name())));

    private Course course;

    public ListWalk(boolean partyFirst) {
        course = Engine.start(Routes.of(ProcedureKind.ANNUAL_LIST, RouteFacts.list(partyFirst), CITY));
    }

    /** The open steps; a list has one at a time until it is through. */
    public List<StepKind> open() {
        return course.steps().stream().filter(step -> step.state() == StepState.OPEN).map(step -> step.slot().kind()).toList();
    }

    /** Role and department the open step waits for. */
    public Map.Entry<Role, String> seat() {
        return course.steps().stream().filter(step -> step.state() == StepState.OPEN)
                .map(step -> Map.entry(step.slot().role(), step.slot().department())).findFirst().orElseThrow();
    }

    public boolean allows(Outcome outcome) {
        return Engine.allows(course, open().get(0).key(), outcome);
    }

    public void conclude(Outcome outcome, String digest) {
        course = Engine.decide(course, open().get(0).key(), outcome, digest);
    }

    public boolean isThrough() {
        return course.state() == ProcedureState.PASSED;
    }

    public boolean isRunning() {
        return course.state() == ProcedureState.RUNNING;
    }
}
