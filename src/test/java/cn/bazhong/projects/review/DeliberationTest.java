package cn.bazhong.projects.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Policy;
import cn.bazhong.projects.testsupport.SamplePolicies;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliberationTest {
    private static final Bench BENCH = Room.bench(Room.seats(), "JYJ");

    @Test
    void withoutAThresholdEveryEntitledVoteIsNeeded() {
        assertTrue(Deliberation.of(BENCH, votes(6, 0, 0)).tally().passes(Room.CITY));
        assertFalse(Deliberation.of(BENCH, votes(5, 0, 1)).tally().passes(Room.CITY));
        assertEquals(List.of("not-unanimous"), details(Deliberation.of(BENCH, votes(5, 0, 0)), ReviewVerdict.AGREE, Room.CITY));
    }

    @Test
    void theThresholdIsThatOfThePolicy() {
        Policy twoThirds = SamplePolicies.city(new Policy.Share(2, 3), null);
        assertEquals(List.of(), details(Deliberation.of(BENCH, votes(4, 2, 0)), ReviewVerdict.REDUCE, twoThirds));
        assertEquals(List.of("too-few-votes"), details(Deliberation.of(BENCH, votes(3, 0, 0)), ReviewVerdict.REDUCE, twoThirds));
    }

    @Test
    void whoDoesNotVoteDoesNotVoteForIt() {
        Tally tally = Deliberation.of(BENCH, votes(3, 1, 1)).tally();
        assertEquals(1, tally.missing());
        assertEquals(6, tally.entitled());
    }

    @Test
    void theVoteOfSomebodyRecusedCountsForNothing() {
        Bench ownItem = Room.bench(Room.seats(), "WXB");
        Tally tally = Tally.of(ownItem, votes(6, 0, 0));
        assertEquals(5, tally.votesFor());
        assertEquals(5, tally.entitled());
    }

    @Test
    void whatLacksItsVotesIsStillDeferredDeletedOrCarriedOver() {
        assertEquals(EnumSet.of(ReviewVerdict.DEFER, ReviewVerdict.DELETE, ReviewVerdict.CARRY_OVER),
                EnumSet.copyOf(Deliberation.of(BENCH, votes(1, 5, 0)).open(DocketKind.ANNUAL_LIST, List.of(), Room.CITY)));
    }

    @Test
    void whatLacksItsPanelIsOnlyCarriedOver() {
        Bench broken = Room.bench(Room.seats().subList(0, 5), "JYJ");
        Deliberation deliberation = Deliberation.of(broken, votes(6, 0, 0));
        assertEquals(List.of(ReviewVerdict.CARRY_OVER), deliberation.open(DocketKind.ANNUAL_LIST, List.of(), Room.CITY));
        assertEquals("A5_EXPERT_SHARE",
                deliberation.findings(ReviewVerdict.DELETE, List.of(), Room.CITY, code -> code).get(0).rule());
        assertEquals(List.of(), deliberation.findings(ReviewVerdict.CARRY_OVER, List.of(), Room.CITY, code -> code));
    }

    private static List<String> details(Deliberation deliberation, ReviewVerdict verdict, Policy policy) {
        return deliberation.obstacles(verdict, policy, Article.A15).stream().map(Obstacle::detail).toList();
    }

    private static List<Ballot> votes(int votesFor, int against, int abstentions) {
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < votesFor + against + abstentions; i++) {
            Vote vote = i < votesFor ? Vote.FOR : i < votesFor + against ? Vote.AGAINST : Vote.ABSTAIN;
            ballots.add(new Ballot(new UUID(1, 1), new UUID(0, i + 1), vote, null, null, false, "徐明", Room.NOW));
        }
        return ballots;
    }
}
