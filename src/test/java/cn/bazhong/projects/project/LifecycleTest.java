package cn.bazhong.projects.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.project.ProjectProfile.ContentKind;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.text.Texts;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleTest {

    /** The whole life written a second time, stage by stage, so that a slip in the table shows. */
    private static final Map<Stage, String> WAYS_OUT = Map.ofEntries(
            Map.entry(Stage.PROPOSED, "ADD_TO_LIST>LISTED EXCEPT_FROM_LIST>IN_APPROVAL LEAVE_OFF_LIST>NOT_LISTED "
                    + "LIST>LISTED WITHDRAW>WITHDRAWN"),
            Map.entry(Stage.NOT_LISTED, "ADD_TO_LIST>LISTED APPLY_AGAIN>PROPOSED EXCEPT_FROM_LIST>IN_APPROVAL"),
            Map.entry(Stage.LISTED, "CANCEL>CANCELLED LAPSE>LAPSED OPEN_APPROVAL>IN_APPROVAL"),
            Map.entry(Stage.IN_APPROVAL, "APPROVE>APPROVED CANCEL>CANCELLED LAPSE>LAPSED REJECT>REJECTED"),
            Map.entry(Stage.APPROVED, "CANCEL>CANCELLED LAPSE>LAPSED START_EXECUTION>IN_EXECUTION "
                    + "TERMINATE_BY_ORDER>TERMINATED"),
            Map.entry(Stage.IN_EXECUTION, "START_TRIAL>TRIAL_OPERATION TERMINATE>TERMINATED "
                    + "TERMINATE_BY_ORDER>TERMINATED"),
            Map.entry(Stage.TRIAL_OPERATION, "ACCEPT_UPSTREAM>ACCEPTED PRE_ACCEPT>PRE_ACCEPTED TERMINATE>TERMINATED "
                    + "TERMINATE_BY_ORDER>TERMINATED"),
            Map.entry(Stage.PRE_ACCEPTED, "ACCEPT>ACCEPTED ACCEPT_UPSTREAM>ACCEPTED TERMINATE_BY_ORDER>TERMINATED"),
            Map.entry(Stage.ACCEPTED, "PUT_INTO_OPERATION>IN_OPERATION"),
            Map.entry(Stage.IN_OPERATION, "DECOMMISSION>DECOMMISSIONED"));

    static Stream<Arguments> everyStageAndTransition() {
        return Arrays.stream(Stage.values()).flatMap(stage -> Arrays.stream(Transition.values())
                .map(transition -> Arguments.of(stage, transition)));
    }

    @ParameterizedTest
    @MethodSource("everyStageAndTransition")
    void movesExactlyWhereTheWrittenLifeSays(Stage stage, Transition transition) {
        String way = transition + ">" + transition.to();
        boolean written = List.of(WAYS_OUT.getOrDefault(stage, "").split(" ")).contains(way);

        Lifecycle.Answer answer = Lifecycle.take(stage, Hold.NONE, transition);

        assertEquals(written, answer.isAllowed());
        assertEquals(written ? transition.to() : null, answer.stage());
        assertEquals(written, answer.refused().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void opensWhatTheWrittenLifeSays(Stage stage) {
        Set<String> open = Lifecycle.open(stage, Hold.NONE, ContentKind.CONSTRUCTION).stream()
                .map(transition -> transition + ">" + transition.to()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(WAYS_OUT.getOrDefault(stage, ""), String.join(" ", open));
    }

    @ParameterizedTest
    @MethodSource("everyStageAndTransition")
    void everyRefusalNamesAnArticleAndReadsInBothLanguages(Stage stage, Transition transition) {
        Arrays.stream(Hold.values()).map(hold -> Lifecycle.take(stage, hold, transition))
                .flatMap(answer -> answer.refused().stream()).forEach(refusal -> {
                    assertNotNull(refusal.article());
                    assertFalse(Texts.of(Texts.CHINESE, "problem.detail." + refusal.detail(),
                            refusal.args().toArray()).contains("{"));
                    assertFalse(Texts.of(Texts.ENGLISH, "problem.detail." + refusal.detail(),
                            refusal.args().toArray()).contains("_"));
                });
    }

    @Test
    void a26_suspensionStopsEveryStepForward() {
        assertRefused("lifecycle-suspended", Article.A26,
                Lifecycle.take(Stage.APPROVED, Hold.SUSPENDED_AFTER_INCIDENT, Transition.START_EXECUTION));
        assertRefused("lifecycle-suspended", Article.A43,
                Lifecycle.take(Stage.PRE_ACCEPTED, Hold.SUSPENDED_BY_OVERSIGHT, Transition.ACCEPT));
        assertEquals(List.of(Transition.TERMINATE, Transition.TERMINATE_BY_ORDER),
                Lifecycle.open(Stage.IN_EXECUTION, Hold.SUSPENDED_BY_OVERSIGHT, ContentKind.CONSTRUCTION));
    }

    @Test
    void a26_suspendedProjectMayStillBeTerminated() {
        assertEquals(Stage.TERMINATED,
                Lifecycle.take(Stage.IN_EXECUTION, Hold.SUSPENDED_AFTER_INCIDENT, Transition.TERMINATE).stage());
    }

    @ParameterizedTest
    @EnumSource(value = ContentKind.class, names = {"DESIGN", "OPERATION_SERVICE"})
    void a2_mereServiceIsAcceptedWithoutTrial(ContentKind content) {
        assertEquals(Stage.ACCEPTED,
                Lifecycle.take(Stage.IN_EXECUTION, Hold.NONE, content, Transition.ACCEPT_SERVICE).stage());
        assertRefused("lifecycle-not-for-this-content", Article.A2,
                Lifecycle.take(Stage.IN_EXECUTION, Hold.NONE, content, Transition.START_TRIAL));
    }

    @Test
    void a2_designIsNeverPutIntoOperation() {
        assertEquals(List.of(), Lifecycle.open(Stage.ACCEPTED, Hold.NONE, ContentKind.DESIGN));
    }

    @Test
    void a15_listingIsRefusedTwice() {
        assertRefused("lifecycle-not-from-here", Article.A15,
                Lifecycle.take(Stage.LISTED, Hold.NONE, Transition.LIST));
    }

    @Test
    void terminatedProjectAnswersThatItIsClosed() {
        Lifecycle.Answer answer = Lifecycle.take(Stage.TERMINATED, Hold.NONE, Transition.TERMINATE);
        assertRefused("lifecycle-ended", Article.A26, answer);
        assertNull(answer.stage());
        assertEquals("项目“已终止”，已经办结，不能再“依申请终止”。",
                Texts.of(Locale.SIMPLIFIED_CHINESE, "problem.detail.lifecycle-ended", answer.refusal().args().toArray()));
    }

    @Test
    void a26_onlyWhatIsBeingCarriedOutCanBeSuspended() {
        Set<Stage> suspendable = Arrays.stream(Stage.values()).filter(Hold.SUSPENDED_AFTER_INCIDENT::mayBePlacedAt)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
        assertEquals(EnumSet.of(Stage.APPROVED, Stage.IN_EXECUTION, Stage.TRIAL_OPERATION, Stage.PRE_ACCEPTED),
                suspendable);
        assertTrue(Arrays.stream(Stage.values()).allMatch(Hold.NONE::mayBePlacedAt));
    }

    @Test
    void everyStageTransitionAndHoldHasItsTexts() {
        Arrays.stream(Stage.values()).forEach(stage -> assertTrue(Texts.has("stage." + stage), stage.name()));
        Arrays.stream(Transition.values()).forEach(one -> assertTrue(Texts.has("transition." + one), one.name()));
        Arrays.stream(Hold.values()).forEach(hold -> assertTrue(Texts.has("hold." + hold), hold.name()));
    }

    private static void assertRefused(String detail, Article article, Lifecycle.Answer answer) {
        assertFalse(answer.isAllowed());
        assertEquals(detail, answer.refusal().detail());
        assertEquals(article, answer.refusal().article());
    }
}
