package cn.bazhong.projects.review;

import cn.bazhong.projects.regulation.Policy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * The votes on one item. Only those entitled count; one who has not voted has not voted for it.
 *
 * @param averageScore of the experts' scores, two decimals; {@code null} where none was given
 */
record Tally(int votesFor, int against, int abstentions, int entitled, BigDecimal averageScore) {

    static Tally of(Bench bench, List<Ballot> ballots) {
        List<Ballot> counted = ballots.stream().filter(ballot -> bench.isEntitled(ballot.seat())).toList();
        return new Tally(count(counted, Vote.FOR), count(counted, Vote.AGAINST), count(counted, Vote.ABSTAIN),
                bench.entitled().size(), average(counted.stream().map(Ballot::score).filter(Objects::nonNull).toList()));
    }

    int missing() {
        return entitled - votesFor - against - abstentions;
    }

    /** Whether the item has the votes that the policy asks for. */
    boolean passes(Policy policy) {
        return policy.isPassed(votesFor, entitled);
    }

    private static BigDecimal average(List<Integer> scores) {
        return scores.isEmpty() ? null : BigDecimal.valueOf(scores.stream().mapToInt(Integer::intValue).sum())
                .divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP);
    }

    private static int count(List<Ballot> ballots, Vote vote) {
        return (int) ballots.stream().filter(ballot -> ballot.vote() == vote).count();
    }
}
