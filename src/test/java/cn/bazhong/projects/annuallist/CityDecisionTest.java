package cn.bazhong.projects.annuallist;

import static cn.bazhong.projects.annuallist.ListLine.Standing.AGREED;
import static cn.bazhong.projects.annuallist.ListLine.Standing.REDUCED;
import static cn.bazhong.projects.annuallist.SampleLines.decision;
import static cn.bazhong.projects.annuallist.SampleLines.line;
import static cn.bazhong.projects.annuallist.SampleLines.stand;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import cn.bazhong.projects.procedure.ItemDecision;
import cn.bazhong.projects.procedure.ItemVerdict;
import cn.bazhong.projects.procedure.Outcome;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CityDecisionTest {
    private static final Organ FIRST = Organ.GOVERNMENT;
    private static final Organ SECOND = Organ.PARTY_COMMITTEE;
    private final ListLine road = line(1, "100.00");
    private final ListLine school = line(2, "200.00");

    @BeforeEach
    void theCommitteeHasAgreed() {
        road.decide(Organ.COMMITTEE, Stand.agreed(road.appliedAmount()));
        school.decide(Organ.COMMITTEE, Stand.agreed(school.appliedAmount()));
    }

    @Test
    void everyLineIsDueWhenTheListFirstComesAndNoneAfterwards() {
        assertEquals(2, due(FIRST).size());
        decide(FIRST, true, decision(road, ItemVerdict.AGREE), decision(school, ItemVerdict.REDUCE, "150.00"));
        assertEquals(List.of(), due(FIRST));
        assertEquals(2, due(SECOND).size());
    }

    @Test
    void whatTheFirstChangesStandsAndWhatTheSecondChangesGoesBack() {
        assertEquals(Outcome.AGREED, decide(FIRST, true, decision(road, ItemVerdict.DELETE), decision(school, ItemVerdict.AGREE)));
        assertEquals(Outcome.AMENDED, decide(SECOND, false, decision(road, ItemVerdict.AGREE), decision(school, ItemVerdict.DEFER)));
        assertEquals(List.of(school.id()), due(FIRST).stream().map(LineState::id).toList());
        assertTrue(school.state().isContestedFor(FIRST));
    }

    @Test
    void concurrenceLeavesExactlyWhatTheSecondHadConcluded() {
        decide(FIRST, true, decision(road, ItemVerdict.AGREE), decision(school, ItemVerdict.AGREE));
        decide(SECOND, false, decision(road, ItemVerdict.AGREE), decision(school, ItemVerdict.REDUCE, "150.00"));
        String amended = digest();
        decide(FIRST, true, decision(school, ItemVerdict.AGREE));
        assertEquals(amended, digest());
        assertEquals(List.of(), due(SECOND));
    }

    @Test
    void theFirstMayInsistAndTheSecondThenJudgesThatLineAlone() {
        decide(FIRST, true, decision(road, ItemVerdict.AGREE), decision(school, ItemVerdict.REDUCE, "180.00"));
        decide(SECOND, false, decision(road, ItemVerdict.AGREE), decision(school, ItemVerdict.DELETE));
        String amended = digest();
        assertEquals(Outcome.AGREED, decide(FIRST, true, decision(school, ItemVerdict.INSIST)));
        assertEquals(stand(REDUCED, "180.00"), school.stand());
        assertNotEquals(amended, digest());
        assertEquals(List.of(school.id()), due(SECOND).stream().map(LineState::id).toList());
        assertEquals(ProblemType.VALIDATION, refused(SECOND, false, decision(school, ItemVerdict.INSIST)));
        assertEquals(Outcome.AGREED, decide(SECOND, false, decision(school, ItemVerdict.AGREE)));
    }

    @Test
    void nobodyInsistsOnWhatTheyHaveNotDecided() {
        assertEquals(ProblemType.VALIDATION, refused(FIRST, true, decision(road, ItemVerdict.INSIST),
                decision(school, ItemVerdict.AGREE)));
    }

    @Test
    void aReductionIsLessThanWhatStandsAndMoreThanNothing() {
        for (String amount : List.of("100.00", "100.01", "0.00")) {
            assertEquals(ProblemType.VALIDATION, refused(FIRST, true, decision(road, ItemVerdict.REDUCE, amount),
                    decision(school, ItemVerdict.AGREE)), amount);
        }
        assertEquals(ProblemType.VALIDATION, refused(FIRST, true, decision(road, ItemVerdict.REDUCE),
                decision(school, ItemVerdict.AGREE)));
        assertEquals(ProblemType.VALIDATION, refused(FIRST, true, decision(road, ItemVerdict.DEFER, "50.00"),
                decision(school, ItemVerdict.AGREE)));
    }

    @Test
    void everyDueLineTakesExactlyOneDecision() {
        assertEquals(ProblemType.VALIDATION, refused(FIRST, true, decision(road, ItemVerdict.AGREE)));
        assertEquals(ProblemType.VALIDATION, refused(FIRST, true, decision(road, ItemVerdict.AGREE),
                decision(road, ItemVerdict.DEFER), decision(school, ItemVerdict.AGREE)));
        assertEquals(ProblemType.VALIDATION, refused(FIRST, true, decision(road, ItemVerdict.AGREE),
                decision(school, ItemVerdict.AGREE), decision(line(3, "1.00"), ItemVerdict.AGREE)));
        decide(FIRST, true, decision(road, ItemVerdict.AGREE), decision(school, ItemVerdict.AGREE));
        decide(SECOND, false, decision(road, ItemVerdict.DEFER), decision(school, ItemVerdict.AGREE));
        assertEquals(ProblemType.VALIDATION, refused(FIRST, true, decision(road, ItemVerdict.AGREE),
                decision(school, ItemVerdict.DELETE)));
    }

    @Test
    void aLineThatMovedOnIsNotDecidedUnseen() {
        ItemDecision stale = new ItemDecision(road.id(), road.version() + 1, ItemVerdict.AGREE, null, null);
        assertEquals(ProblemType.CONCURRENT_CHANGE, refused(FIRST, true, stale, decision(school, ItemVerdict.AGREE)));
    }

    @Test
    void everyRefusalNamesItsField() {
        Problem problem = assertThrows(Problem.class, () -> judge(FIRST, true, decision(road, ItemVerdict.REDUCE, "500.00"),
                new ItemDecision(school.id(), school.version(), ItemVerdict.DELETE, null, " ")));
        assertEquals(List.of("items[0].amount", "items[1].reason"),
                problem.violations().stream().map(Problem.Violation::field).toList());
    }

    @Test
    void whatTheCommitteeDeferredIsAgreedToOrStruckOffButNotPaidFor() {
        road.decide(Organ.COMMITTEE, Stand.deferred());
        assertEquals(List.of(ItemVerdict.AGREE, ItemVerdict.DEFER, ItemVerdict.DELETE), Verdicts.possible(road.state(), false));
        assertEquals(ProblemType.VALIDATION, refused(FIRST, true, decision(road, ItemVerdict.REDUCE, "10.00"),
                decision(school, ItemVerdict.AGREE)));
        decide(FIRST, true, decision(road, ItemVerdict.AGREE), decision(school, ItemVerdict.AGREE));
        assertFalse(road.isOnList());
    }

    @Test
    void aReturnedListKeepsOnlyWhatStillIsAsTheCommitteeConcluded() {
        decide(FIRST, true, decision(road, ItemVerdict.AGREE), decision(school, ItemVerdict.REDUCE, "150.00"));
        road.giveBack();
        school.giveBack();
        assertEquals(stand(AGREED, "100.00"), road.stand());
        assertEquals(Stand.proposed(school.appliedAmount()), school.stand());
        assertEquals(2, due(FIRST).size());
    }

    @Test
    void digestsDoNotDependOnTheOrderOfLinesOrTheWayOfWritingAnAmount() {
        String before = digest();
        assertEquals(before, CityDecision.digest(List.of(school.state(), road.state())));
        road.decide(FIRST, Stand.agreed(new java.math.BigDecimal("100")));
        assertEquals(before, digest());
        road.decide(FIRST, Stand.reducedTo(new java.math.BigDecimal("100")));
        assertNotEquals(before, digest());
    }

    private List<LineState> due(Organ organ) {
        return LineState.dueFor(organ, LineState.ofIncluded(List.of(road, school)));
    }

    private String digest() {
        return CityDecision.digest(LineState.ofIncluded(List.of(road, school)));
    }

    private List<Decided> judge(Organ organ, boolean first, ItemDecision... given) {
        return CityDecision.judge("items", organ, first, Arrays.asList(given), LineState.ofIncluded(List.of(road, school)));
    }

    private ProblemType refused(Organ organ, boolean first, ItemDecision... given) {
        return assertThrows(Problem.class, () -> judge(organ, first, given)).type();
    }

    private Outcome decide(Organ organ, boolean first, ItemDecision... given) {
        List<Decided> decided = judge(organ, first, given);
        decided.forEach(one -> (one.line().id().equals(road.id()) ? road : school).decide(organ, one.result()));
        return CityDecision.outcome(first, decided);
    }
}
