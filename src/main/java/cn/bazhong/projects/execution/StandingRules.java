package cn.bazhong.projects.execution;

import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.INFO;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** What the registers show without anybody asking. Pure. */
final class StandingRules {

    static final List<Rule<StandingFacts>> ALL = List.of(
            law("A25_MILESTONE_LATE", Article.A25, WARNING).finding(StandingRules::late),
            law("A25_LOTS_OVER_BUDGET", Article.A25, WARNING).finding((rule, facts) -> over(rule, facts.lots(), facts.budget())),
            law("A34_CONTRACTS_OVER_BUDGET", Article.A34, WARNING)
                    .finding((rule, facts) -> over(rule, facts.register().contracted(), facts.budget())),
            law("A26_DELAY_TO_REPORT", Article.A26, WARNING).finding((rule, facts) -> facts.toReport().stream().map(one ->
                    rule.at("milestones[" + (one.number() - 1) + "]", one.name(), ChronoUnit.DAYS.between(one.plannedOn(), facts.today())))),
            law("A24_NO_PLAN", Article.A24, INFO).when(facts -> facts.register().milestones().isEmpty(), "milestones"));

    private StandingRules() {
    }

    private static Stream<Finding> late(Rule<StandingFacts> rule, StandingFacts facts) {
        return facts.late().stream().map(one -> rule.at("milestones[" + (one.number() - 1) + "]", one.name(),
                ChronoUnit.DAYS.between(one.plannedOn(), facts.today())));
    }

    private static Stream<Finding> over(Rule<StandingFacts> rule, BigDecimal sum, BigDecimal budget) {
        return sum.compareTo(budget) > 0 ? Stream.of(rule.at(null, sum, budget)) : Stream.empty();
    }
}
