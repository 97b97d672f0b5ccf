package cn.bazhong.projects.review;

import cn.bazhong.projects.regulation.Policy;
import java.util.List;

/** The votes on one item. Only those entitled count; one who has not voted has not voted for it. */
record Tally(int votesFor, int against, int abstentions, int entitled) {

    static Tally of(Bench bench, List<Ballot> ballots) {
        List<Ballot> counted = ballots.stream().filter(ballot -> bench.isEntitled(ballot.seat())).toList();
        return new Tally(count(counted, Vote.FOR), count(counted, Vote.AGAINST), count(counted, Vote.ABSTAIN),
                bench.entitled().size());
    }

    int missing() {
        return entitled - votesFor - against - abstentions;
    }

    /** Whether the item has the votes that the policy asks for. */
    boolean passes(Policy policy) {
        return policy.isPassed(votesFor, entitled);
    }

    private static int count(List<Ballot> ballots, Vote vote) {
        return (int) ballots.stream().filter(ballot -> ballot.vote() == vote).count();
    }
}
