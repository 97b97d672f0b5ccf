package cn.bazhong.projects.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Moves a procedure along its route. Pure: a course and an act give the next course; whoever stores it compares the two.
 * It knows the effects of an outcome and nothing of lists or dossiers.
 */
final class Engine {

    private Engine() {
    }

    static Course start(Route route) {
        return start(route, Map.of());
    }

    /** @param settled what need not be concluded again because it was on the same contents, by key of the slot */
    static Course start(Route route, Map<String, CourseStep> settled) {
        List<CourseStep> steps = route.slots().stream().map(slot -> settled.containsKey(slot.key())
                ? settled.get(slot.key()).at(slot) : CourseStep.waiting(slot, 1)).toList();
        return openReady(new Course(ProcedureState.RUNNING, 1, steps));
    }

    /** Whether the step may be concluded that way now. */
    static boolean allows(Course course, String key, Outcome outcome) {
        return course.state() == ProcedureState.RUNNING
                && course.step(key).filter(step -> step.takes(outcome))
                        .flatMap(step -> step.slot().kind().verdict(outcome))
                        .filter(verdict -> canReturn(course, key, verdict)).isPresent();
    }

    /**
     * Concludes an open step.
     *
     * @param basis digest of what stands after the conclusion, by which a later round tells what has to be judged again
     */
    static Course decide(Course course, String key, Outcome outcome, String basis) {
        if (!allows(course, key, outcome)) {
            throw new IllegalStateException("Step " + key + " cannot be concluded with " + outcome);
        }
        Course decided = replace(course, Set.of(key), step -> step.done(outcome, basis));
        Verdict verdict = decided.step(key).orElseThrow().verdict();
        return switch (verdict.effect()) {
            case PASS, NOTE -> together(advance(decided, basis));
            case RETURN_TOGETHER -> together(decided);
            case REJECT -> close(decided, ProcedureState.REJECTED);
            case RETURN -> verdict.returnsTo() == null ? giveBack(decided) : reopen(decided, verdict.returnsTo());
        };
    }

    /**
     * The applicant has mended the matter: whoever returned it judges again, whoever is concerned by what was changed, and
     * everything behind them. What others concluded stands.
     *
     * @param route     the route as the facts have it now: steps may have come in or dropped out
     * @param concerned the kinds of steps that judge what was changed
     */
    static Course resubmit(Course course, Route route, Set<StepKind> concerned) {
        require(course.state() == ProcedureState.RETURNED);
        int round = course.round() + 1;
        Course next = new Course(ProcedureState.RUNNING, round, replan(course, route, round));
        List<String> judging = next.steps().stream()
                .filter(step -> step.state() == StepState.DONE && !step.letsPass() || concerned.contains(step.slot().kind()))
                .map(CourseStep::key).toList();
        for (String key : judging) {
            next = again(next, key);
        }
        return complete(openReady(next));
    }

    /** What is done stays as it was; what still waits follows the new route. */
    private static List<CourseStep> replan(Course course, Route route, int round) {
        return route.slots().stream().map(slot -> course.step(slot.key())
                .map(step -> step.state() == StepState.DONE ? step.at(slot) : CourseStep.waiting(slot, round))
                .orElseGet(() -> CourseStep.waiting(slot, round))).toList();
    }

    /** What was done is done again, and everything behind it follows anew. */
    static Course takeUpAgain(Course course, StepKind kind) {
        require(mayTakeUpAgain(course, kind));
        return reopen(course, kind);
    }

    static boolean mayTakeUpAgain(Course course, StepKind kind) {
        return course.state() == ProcedureState.RUNNING && course.steps().stream()
                .anyMatch(step -> step.slot().kind() == kind && step.state() == StepState.DONE);
    }

    /** An organ takes back what let the matter pass: it concludes anew, and what was opened by it waits again. */
    static Course takeBack(Course course, String key) {
        require(mayTakeBack(course, key));
        return openReady(again(new Course(ProcedureState.RUNNING, course.round() + 1, course.steps()), key));
    }

    /** Until one of those behind it has acted. */
    static boolean mayTakeBack(Course course, String key) {
        Set<String> behind = course.route().behind(key);
        return course.state() == ProcedureState.RUNNING
                && course.step(key).filter(step -> step.state() == StepState.DONE && step.letsPass()).isPresent()
                && course.steps().stream().noneMatch(step -> behind.contains(step.key()) && step.state() == StepState.DONE);
    }

    /** The applicant takes the matter back for good. */
    static Course withdraw(Course course) {
        require(!course.state().isOver());
        return close(course, ProcedureState.WITHDRAWN);
    }

    /** The project came to its end, and what was still under way on it with it. */
    static Course end(Course course) {
        require(!course.state().isOver());
        return close(course, ProcedureState.WITHDRAWN);
    }

    /** The applicant had it to mend and did not in time, or was heard in vain: it ends without being passed. */
    static Course expire(Course course) {
        require(course.state() == ProcedureState.RETURNED);
        return close(course, ProcedureState.REJECTED);
    }

    /** What some of those asked side by side found wanting goes back when all of them have spoken (A29). */
    private static Course together(Course course) {
        boolean awaited = course.steps().stream().anyMatch(step -> step.state() == StepState.OPEN);
        boolean wanting = course.steps().stream().anyMatch(step -> step.state() == StepState.DONE
                && step.verdict().effect() == Effect.RETURN_TOGETHER);
        return course.state() == ProcedureState.RUNNING && !awaited && wanting ? giveBack(course) : course;
    }

    private static Course giveBack(Course course) {
        return new Course(ProcedureState.RETURNED, course.round(), course.steps());
    }

    /** Only to a step that the returning one comes after: an organ cannot amend towards one that has not decided. */
    private static boolean canReturn(Course course, String key, Verdict verdict) {
        return verdict.returnsTo() == null || course.route().ofKind(verdict.returnsTo())
                .filter(target -> course.route().behind(target.key()).contains(key)).isPresent();
    }

    private static Course reopen(Course course, StepKind target) {
        String key = course.route().ofKind(target).orElseThrow().key();
        return openReady(again(new Course(ProcedureState.RUNNING, course.round() + 1, course.steps()), key));
    }

    /** A fresh round for a slot and all behind it. What may be settled by concurrence keeps its conclusion to compare with. */
    private static Course again(Course course, String key) {
        Set<String> behind = course.route().behind(key);
        return replace(course, slotsFrom(key, behind), step -> awaitsConcurrence(step, key) ? step
                : CourseStep.waiting(step.slot(), course.round()));
    }

    private static Set<String> slotsFrom(String key, Set<String> behind) {
        Set<String> all = new HashSet<>(behind);
        all.add(key);
        return all;
    }

    private static boolean awaitsConcurrence(CourseStep step, String reopened) {
        return step.state() == StepState.DONE && !step.key().equals(reopened) && step.verdict().settledByConcurrence();
    }

    /** Opens what may open; an amendment that was met exactly counts as passed, one that was not is judged again. */
    private static Course advance(Course course, String basis) {
        return complete(openReady(settle(course, basis)));
    }

    private static Course complete(Course course) {
        boolean complete = course.steps().stream().allMatch(step -> step.letsPass() || step.state() == StepState.SKIPPED);
        return complete ? new Course(ProcedureState.PASSED, course.round(), course.steps()) : course;
    }

    private static Course settle(Course course, String basis) {
        Set<String> passed = passed(course);
        UnaryOperator<CourseStep> compare = step -> step.basis().equals(basis)
                ? new CourseStep(step.slot(), course.round(), StepState.DONE, Outcome.AGREED, basis)
                : CourseStep.waiting(step.slot(), course.round());
        Set<String> amended = course.steps().stream()
                .filter(step -> step.state() == StepState.DONE && step.verdict().settledByConcurrence())
                .filter(step -> passed.containsAll(step.slot().after()))
                .map(CourseStep::key).collect(Collectors.toSet());
        return replace(course, amended, compare);
    }

    private static Course openReady(Course course) {
        Set<String> passed = passed(course);
        Set<String> ready = course.steps().stream()
                .filter(step -> step.state() == StepState.WAITING && passed.containsAll(step.slot().after()))
                .map(CourseStep::key).collect(Collectors.toSet());
        return replace(course, ready, CourseStep::open);
    }

    private static Set<String> passed(Course course) {
        return course.steps().stream().filter(CourseStep::letsPass).map(CourseStep::key)
                .collect(Collectors.toSet());
    }

    private static Course close(Course course, ProcedureState state) {
        List<CourseStep> steps = course.steps().stream()
                .map(step -> step.state() == StepState.DONE ? step : step.skipped()).toList();
        return new Course(state, course.round(), steps);
    }

    private static Course replace(Course course, Set<String> keys, UnaryOperator<CourseStep> change) {
        List<CourseStep> steps = course.steps().stream()
                .map(step -> keys.contains(step.key()) ? change.apply(step) : step).toList();
        return new Course(course.state(), course.round(), steps);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("The procedure is not in a state for this");
        }
    }
}
