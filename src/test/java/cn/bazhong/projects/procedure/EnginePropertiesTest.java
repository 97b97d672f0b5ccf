package cn.bazhong.projects.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is done on a course, in whatever order: it keeps to its route, never hangs, and passes only when all have. */
class EnginePropertiesTest {
    private static final Organs CITY = new Organs(Arrays.stream(Role.values())
            .collect(Collectors.toMap(role -> role, role -> "511900-" + role.name())));

    enum Act { DECIDE, RESUBMIT, REVIEW_AGAIN, WITHDRAW, EXPIRE }

    /** Something tried on a course; which step, what it says and what stands then matter to a decision only. */
    record Try(Act act, int step, Outcome outcome, String basis, boolean yes, Set<StepKind> concerned) {
        Course on(Course course) {
            UnaryOperator<Course> deed = switch (act) {
                case DECIDE -> before -> Engine.decide(before, key(before), outcome, basis);
                case RESUBMIT -> before -> Engine.resubmit(before, rerouted(before, yes), concerned);
                case REVIEW_AGAIN -> before -> Engine.takeUpAgain(before, StepKind.COMPREHENSIVE_REVIEW);
                case WITHDRAW -> Engine::withdraw;
                case EXPIRE -> Engine::expire;
            };
            if (isAllowed(course)) {
                return deed.apply(course);
            }
            assertThrows(IllegalStateException.class, () -> deed.apply(course));
            return course;
        }

        private boolean isAllowed(Course course) {
            return switch (act) {
                case DECIDE -> Engine.allows(course, key(course), outcome);
                case RESUBMIT, EXPIRE -> course.state() == ProcedureState.RETURNED;
                case REVIEW_AGAIN -> Engine.mayTakeUpAgain(course, StepKind.COMPREHENSIVE_REVIEW);
                case WITHDRAW -> !course.state().isOver();
            };
        }

        private String key(Course course) {
            return course.steps().get(step % course.steps().size()).key();
        }
    }

    @Property
    void whateverHappensTheCourseKeepsToItsRoute(@ForAll("routes") Route route, @ForAll("tries") List<Try> tries) {
        Course course = Engine.start(route);
        for (Try one : tries) {
            Course next = one.on(course);
            assertTrue(next.round() >= course.round());
            assertFalse(course.state().isOver() && next != course, "what is over stays as it is");
            course = next;
            keepsToItsRoute(course);
        }
    }

    private static void keepsToItsRoute(Course course) {
        Set<String> passed = course.steps().stream().filter(CourseStep::letsPass).map(CourseStep::key).collect(Collectors.toSet());
        List<CourseStep> open = course.steps().stream().filter(step -> step.state() == StepState.OPEN).toList();
        assertTrue(open.stream().allMatch(step -> passed.containsAll(step.slot().after())), "nobody is asked too early");
        assertEquals(course.state() == ProcedureState.RUNNING, !open.isEmpty(), "it never hangs: " + course);
        assertEquals(course.state() == ProcedureState.PASSED, passed.size() == course.steps().size(),
                "it is passed when every step is, and only then: " + course);
    }

    @Property
    void agreementOfAllOpenStepsAlwaysLeadsToTheEnd(@ForAll("routes") Route route, @ForAll("tries") List<Try> tries) {
        Course course = Engine.start(route);
        for (Try one : tries) {
            course = one.on(course);
        }
        for (int steps = 0; !course.state().isOver() && steps < 30; steps++) {
            course = course.state() == ProcedureState.RETURNED ? Engine.resubmit(course, course.route(), Set.of())
                    : Engine.decide(course, open(course), Outcome.AGREED, "as agreed");
        }
        assertTrue(course.state().isOver(), course.toString());
    }

    private static String open(Course course) {
        return course.steps().stream().filter(step -> step.state() == StepState.OPEN).findFirst().orElseThrow().key();
    }

    @Property
    void onlyAnOpenStepIsConcludedAndOnlyAsItsKindKnows(@ForAll("routes") Route route, @ForAll("tries") List<Try> tries,
            @ForAll Outcome outcome) {
        Course course = Engine.start(route);
        for (Try one : tries) {
            course = one.on(course);
        }
        for (CourseStep step : course.steps()) {
            boolean allowed = Engine.allows(course, step.key(), outcome);
            boolean waits = step.state() == StepState.OPEN
                    || step.outcome() == Outcome.NOT_GIVEN && outcome != Outcome.NOT_GIVEN;
            boolean known = step.slot().kind().outcomes().contains(outcome)
                    || outcome == Outcome.NOT_GIVEN && step.slot().kind().isOpinion();
            assertTrue(!allowed || course.state() == ProcedureState.RUNNING && waits && known, step + " " + outcome);
        }
    }

    @Property
    void whoIsNotContentIsHeardOutAndLooksAgainAlone(@ForAll("verdicts") List<Outcome> verdicts) {
        Course course = Engine.start(Routes.of(ProcedureKind.COMPLETION_ACCEPTANCE, RouteFacts.jointOpinion("511900-JYJ", null,
                Set.of(Role.FINANCE, Role.PUBLIC_SECURITY)), CITY));
        for (int i = 0; i < verdicts.size(); i++) {
            assertEquals(ProcedureState.RUNNING, course.state(), "everybody signs first");
            course = Engine.decide(course, course.steps().get(i).key(), verdicts.get(i), "signed");
        }
        boolean content = verdicts.stream().allMatch(Outcome.AGREED::equals);
        assertEquals(content ? ProcedureState.PASSED : ProcedureState.RETURNED, course.state());
        if (!content) {
            Course again = Engine.resubmit(course, course.route(), Set.of());
            assertEquals(verdicts.stream().filter(one -> one != Outcome.AGREED).count(),
                    again.steps().stream().filter(step -> step.state() == StepState.OPEN).count());
            assertEquals(ProcedureState.REJECTED, Engine.expire(course).state());
        }
    }

    @Provide
    Arbitrary<List<Outcome>> verdicts() {
        return Arbitraries.of(Outcome.AGREED, Outcome.AGREED_AFTER_REVISION, Outcome.DISAGREED).list().ofSize(4);
    }

    /** What was handed in again may cost more or less: the government comes in or drops out, approval becomes filing. */
    private static Route rerouted(Course course, boolean yes) {
        return course.route().ofKind(StepKind.TECHNICAL_REVIEW).isEmpty() ? course.route() : dossier(yes);
    }

    private static Route dossier(boolean yes) {
        return Routes.of(ProcedureKind.PRELIMINARY_DESIGN,
                RouteFacts.dossier("511900-JYJ", yes ? "511900-JYJ" : null, yes, !yes), CITY);
    }

    @Property
    void whatNobodyIsConcernedByIsNotJudgedAgain(@ForAll("tries") List<Try> tries, @ForAll("concerned") Set<StepKind> concerned) {
        Course course = Engine.start(dossier(true));
        for (Try one : tries) {
            course = one.on(course);
        }
        if (course.state() == ProcedureState.RETURNED) {
            Course before = course;
            Course after = Engine.resubmit(before, before.route(), concerned);
            after.steps().stream().filter(step -> step.slot().kind().isOpinion()).forEach(step -> assertEquals(
                    concerned.contains(step.slot().kind()), step.round() == after.round(), step.toString()));
        }
    }

    @Provide
    Arbitrary<Set<StepKind>> concerned() {
        return Arbitraries.of(StepKind.class).set().ofMaxSize(3);
    }

    @Provide
    Arbitrary<Route> routes() {
        return Arbitraries.of(Routes.of(ProcedureKind.APPLICATION, RouteFacts.matterOf("511900-JYJ"), CITY),
                Routes.of(ProcedureKind.ANNUAL_LIST, RouteFacts.list(true), CITY),
                Routes.of(ProcedureKind.ANNUAL_LIST, RouteFacts.list(false), CITY), dossier(true), dossier(false),
                Routes.of(ProcedureKind.COMPLETION_ACCEPTANCE, RouteFacts.jointOpinion("511900-JYJ", "511900-MZJ",
                        Set.of(Role.FINANCE, Role.INDUSTRY_AUTHORITY)), CITY));
    }

    @Provide
    Arbitrary<List<Try>> tries() {
        Arbitrary<Act> acts = Arbitraries.frequency(Tuple.of(20, Act.DECIDE), Tuple.of(4, Act.RESUBMIT),
                Tuple.of(1, Act.WITHDRAW), Tuple.of(1, Act.EXPIRE));
        return Combinators.combine(acts, Arbitraries.integers().between(0, 9), Arbitraries.of(Outcome.AGREED, Outcome.AMENDED,
                Outcome.AGREED_AFTER_REVISION, Outcome.RETURNED, Outcome.DISAGREED, Outcome.DEFERRED), Arbitraries.of("one", "other"), Arbitraries.of(true, false),
                concerned()).as(Try::new)
                .list().ofMaxSize(40);
    }
}
