package cn.bazhong.projects.operation;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;
import java.util.stream.Stream;

/** How operation and maintenance may be contracted (A35, A38). Pure. */
final class OmContractRules {
    static final List<Rule<OmContractFacts>> ALL = List.of(
            law("A35_OVER_OM_BUDGET", Article.A35, BLOCKING).finding((rule, facts) -> facts.total().compareTo(facts.year().approved()) > 0
                    ? Stream.of(rule.at("amount", facts.total(), facts.year().approved(), String.valueOf(facts.year().year()))) : Stream.empty()),
            law("A38_OM_YEAR_BY_YEAR", Article.A38, BLOCKING).when(facts -> facts.term().isLongerThanAYear(), "to"),
            law("A38_OM_MOST_YEARS", Article.A38, BLOCKING).finding((rule, facts) -> facts.term().exceeds(facts.servedFrom(), facts.mostYears())
                    ? Stream.of(rule.at("to", facts.mostYears(), facts.servedFrom())) : Stream.empty()),
            law("A38_OM_BUDGET_ASSURED", Article.A38, BLOCKING).when(facts -> !facts.contract().budgetAssured(), "budgetAssured"),
            law("A24_OM_CONTRACT_FILED", Article.A24, WARNING).when(facts -> !facts.filed(), "documentId"),
            data("OM_CONTRACT_PERIOD", BLOCKING).when(facts -> !facts.term().isSound(), "to"),
            data("OM_CONTRACT_AFTER_TODAY", BLOCKING).when(facts -> facts.contract().signedOn().isAfter(facts.today()), "signedOn"));

    private OmContractRules() {
    }
}
