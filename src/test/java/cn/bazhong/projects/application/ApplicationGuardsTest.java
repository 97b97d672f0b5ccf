package cn.bazhong.projects.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Basis;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Severity;
import cn.bazhong.projects.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApplicationGuardsTest {
    private static final Call OPEN = call(true, true);
    private static final Call PAST_LAST_DAY = call(false, true);
    private static final Call LEFT_COMPOSITION = call(false, false);

    @Test
    void aDraftIsSubmittedInTheCallAndAReturnedOneUntilTheListLeavesComposition() {
        assertEquals(Set.of(ApplicationState.DRAFT, ApplicationState.RETURNED), free(state -> ApplicationGuards.submit(state, OPEN)));
        assertEquals(Set.of(ApplicationState.RETURNED), free(state -> ApplicationGuards.submit(state, PAST_LAST_DAY)));
        assertEquals(Set.of(), free(state -> ApplicationGuards.submit(state, LEFT_COMPOSITION)));
    }

    @Test
    void whateverIsNotOverIsWithdrawnUntilTheListLeavesCompositionAndADraftAlsoAfterwards() {
        Set<ApplicationState> standing = Set.of(ApplicationState.DRAFT, ApplicationState.SUBMITTED, ApplicationState.RETURNED,
                ApplicationState.ACCEPTED);
        assertEquals(standing, free(state -> ApplicationGuards.withdraw(state, OPEN)));
        assertEquals(standing, free(state -> ApplicationGuards.withdraw(state, PAST_LAST_DAY)));
        assertEquals(Set.of(ApplicationState.DRAFT), free(state -> ApplicationGuards.withdraw(state, LEFT_COMPOSITION)));
    }

    @Test
    void savingAndScreeningFollowWhoseHandsItIsIn() {
        assertEquals(Set.of(ApplicationState.DRAFT, ApplicationState.RETURNED), free(ApplicationGuards::save));
        assertEquals(Set.of(ApplicationState.SUBMITTED), free(ApplicationGuards::confirm));
    }

    @Test
    void everyRefusalCanBeReadInBothLanguagesAndNamesItsArticle() {
        Stream<Obstacle> all = Arrays.stream(ApplicationState.values()).flatMap(state -> Stream.of(OPEN, PAST_LAST_DAY,
                LEFT_COMPOSITION).flatMap(call -> Stream.of(ApplicationGuards.submit(state, call),
                        ApplicationGuards.withdraw(state, call), ApplicationGuards.confirm(state))).flatMap(List::stream));
        all.forEach(obstacle -> {
            assertTrue(obstacle.article() != null, obstacle.detail());
            for (var locale : List.of(Texts.CHINESE, Texts.ENGLISH)) {
                String text = Texts.of(locale, "problem.detail." + obstacle.detail(), obstacle.args().toArray());
                assertTrue(!text.contains("{") && !text.contains("2,027") && !text.contains("_"), text);
            }
        });
    }

    @Test
    void declarationsNotLookedAtAreNamedByItemBesideWhatElseBlocks() {
        List<Obstacle> obstacles = ApplicationGuards.unacceptable(List.of(finding("A8_UNCONFIRMED", Article.A8_3, Severity.BLOCKING),
                finding("A8_UNCONFIRMED", Article.A8_7, Severity.BLOCKING),
                finding("A2_MINIMUM_INVESTMENT", Article.A2, Severity.BLOCKING), finding("FUNDING_SUM", null, Severity.BLOCKING),
                finding("A16_NO_CATALOGUE", Article.A16, Severity.WARNING)));
        assertEquals(List.of(Obstacle.of(Article.A8, "declarations-unconfirmed", "3, 7"),
                Obstacle.of(Article.A2, "findings-block", 2)), obstacles);
        assertEquals(List.of(), ApplicationGuards.unacceptable(List.of(finding("A8_1_APPLIES", Article.A8_1, Severity.NEEDS_DECISION))));
    }

    private static Set<ApplicationState> free(Function<ApplicationState, List<Obstacle>> guard) {
        Map<ApplicationState, Boolean> free = new TreeMap<>();
        Arrays.stream(ApplicationState.values()).filter(state -> guard.apply(state).isEmpty()).forEach(state -> free.put(state, true));
        return free.keySet();
    }

    private static Finding finding(String rule, Article article, Severity severity) {
        return new Finding(rule, article, Basis.LAW, severity, null, List.of());
    }

    private static Call call(boolean open, boolean composing) {
        return new Call(2027, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 30), open, composing);
    }
}
