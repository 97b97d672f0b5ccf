package cn.bazhong.projects.review;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Policy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** What lies before whoever concludes on an item: who decides, and how they voted. Pure; kept as it was at the conclusion. */
record Deliberation(Bench bench, Tally tally) {

    static Deliberation of(Bench bench, List<Ballot> ballots) {
        return new Deliberation(bench, Tally.of(bench, ballots));
    }

    /** What of Article 5 stands against deciding the item here. Nothing stands against carrying it over. */
    List<Finding> findings(ReviewVerdict verdict, Policy policy, UnaryOperator<String> nameOf) {
        return verdict.decides() ? bench.findings(policy, nameOf) : List.of();
    }

    /** Why that verdict cannot be given on what lies here, beside the findings. */
    List<Obstacle> obstacles(ReviewVerdict verdict, Policy policy) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (verdict.decides() && bench.presides() == null) {
            obstacles.add(Obstacle.of(Article.A5, "nobody-presides"));
        }
        if (verdict.isPassing() && !tally.passes(policy)) {
            obstacles.add(tooFew(policy.votingThreshold()));
        }
        return obstacles;
    }

    /** The verdicts that can be given, whoever presides. CARRY_OVER always is one: no item is ever stuck. */
    List<ReviewVerdict> open(Policy policy) {
        return Arrays.stream(ReviewVerdict.values()).filter(verdict -> obstacles(verdict, policy).isEmpty()
                && findings(verdict, policy, UnaryOperator.identity()).stream().noneMatch(Finding::blocks)).toList();
    }

    private Obstacle tooFew(Policy.Share threshold) {
        return threshold == null ? Obstacle.of(Article.A15, "not-unanimous", tally.votesFor(), tally.entitled())
                : Obstacle.of(Article.A15, "too-few-votes", tally.votesFor(), tally.entitled(), threshold.numerator(),
                        threshold.denominator());
    }
}
