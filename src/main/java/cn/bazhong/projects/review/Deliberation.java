package cn.bazhong.projects.review;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What lies before whoever concludes on an item: who decides, and how they voted. Pure; kept as it was at the conclusion. */
record Deliberation(Bench bench, Tally tally) {

    static Deliberation of(Bench bench, List<Ballot> ballots) {
        return new Deliberation(bench, Tally.of(bench, ballots));
    }

    /**
     * What stands against deciding the item here, of its panel (A5) and else. Nothing stands against carrying it over.
     *
     * @param against what of its docket does
     */
    List<Finding> findings(ReviewVerdict verdict, List<Finding> against, Policy policy, UnaryOperator<String> nameOf) {
        return verdict.decides() ? Stream.concat(bench.findings(policy, nameOf).stream(), against.stream()).toList()
                : List.of();
    }

    /**
     * Why that verdict cannot be given on what lies here, beside the findings.
     *
     * @param article by which the committee reviews it
     */
    List<Obstacle> obstacles(ReviewVerdict verdict, Policy policy, Article article) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (verdict.decides() && bench.presides() == null) {
            obstacles.add(Obstacle.of(Article.A5, "nobody-presides"));
        }
        if (verdict.isPassing() && !tally.passes(policy)) {
            obstacles.add(tooFew(policy.votingThreshold(), article));
        }
        return obstacles;
    }

    /** The verdicts that can be given, whoever presides. CARRY_OVER always is one: no item is ever stuck. */
    List<ReviewVerdict> open(DocketKind docket, List<Finding> against, Policy policy) {
        return docket.verdicts().stream().filter(verdict -> obstacles(verdict, policy, docket.article()).isEmpty()
                && findings(verdict, against, policy, UnaryOperator.identity()).stream().noneMatch(Finding::blocks)).toList();
    }

    private Obstacle tooFew(Policy.Share threshold, Article article) {
        return threshold == null ? Obstacle.of(article, "not-unanimous", tally.votesFor(), tally.entitled())
                : Obstacle.of(article, "too-few-votes", tally.votesFor(), tally.entitled(), threshold.numerator(),
                        threshold.denominator());
    }
}
