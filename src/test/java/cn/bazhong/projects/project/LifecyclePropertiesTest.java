package cn.bazhong.projects.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.project.ProjectProfile.ContentKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LifecyclePropertiesTest {

    @Property
    void finalStagesAreNeverLeft(@ForAll Stage stage, @ForAll Hold hold, @ForAll ContentKind content,
            @ForAll Transition transition) {
        if (stage.isFinal()) {
            assertFalse(Lifecycle.take(stage, hold, content, transition).isAllowed());
        }
    }

    @Property
    void anyWalkStaysInTheTableAndEndsWhereItIsFinal(@ForAll List<Transition> deeds, @ForAll ContentKind content) {
        Stage stage = Stage.PROPOSED;
        List<Stage> seen = new ArrayList<>();
        for (Transition deed : deeds) {
            Lifecycle.Answer answer = Lifecycle.take(stage, Hold.NONE, content, deed);
            if (answer.isAllowed()) {
                assertFalse(stage.isFinal());
                assertEquals(deed.to(), answer.stage());
                stage = answer.stage();
                seen.add(stage);
            }
        }
        assertTrue(seen.stream().filter(Stage::isFinal).count() <= 1);
    }

    @Property
    void nothingIsExecutedBeforeItIsApproved(@ForAll List<Transition> deeds) {
        Stage stage = Stage.PROPOSED;
        boolean approved = false;
        for (Transition deed : deeds) {
            Lifecycle.Answer answer = Lifecycle.take(stage, Hold.NONE, deed);
            stage = answer.isAllowed() ? answer.stage() : stage;
            approved = approved || stage == Stage.APPROVED;
            assertTrue(approved || !EnumSet.range(Stage.IN_EXECUTION, Stage.DECOMMISSIONED).contains(stage));
        }
    }

    @Property
    void aHoldNeverOpensAWay(@ForAll Stage stage, @ForAll Hold hold, @ForAll ContentKind content) {
        assertTrue(Lifecycle.open(stage, Hold.NONE, content).containsAll(Lifecycle.open(stage, hold, content)));
    }

    @Example
    void everyStageIsReached() {
        assertEquals(EnumSet.allOf(Stage.class), reachedFrom(Stage.PROPOSED, ContentKind.CONSTRUCTION));
    }

    @Property
    void anEndIsReachedFromEverywhere(@ForAll Stage stage, @ForAll ContentKind content) {
        Set<Stage> reached = reachedFrom(stage, content);
        boolean endOfDesign = content == ContentKind.DESIGN && reached.contains(Stage.ACCEPTED);
        assertTrue(endOfDesign || reached.stream().anyMatch(Stage::isFinal) || isSkipped(stage, content));
    }

    /** Stages that a mere design or service never comes to. */
    private static boolean isSkipped(Stage stage, ContentKind content) {
        return !reachedFrom(Stage.PROPOSED, content).contains(stage);
    }

    private static Set<Stage> reachedFrom(Stage start, ContentKind content) {
        Set<Stage> reached = EnumSet.of(start);
        int before;
        do {
            before = reached.size();
            List.copyOf(reached).forEach(stage -> Arrays.stream(Transition.values())
                    .map(transition -> Lifecycle.take(stage, Hold.NONE, content, transition))
                    .filter(Lifecycle.Answer::isAllowed).forEach(answer -> reached.add(answer.stage())));
        } while (reached.size() > before);
        return reached;
    }
}
