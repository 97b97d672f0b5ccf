package cn.bazhong.projects.operation;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;
import java.util.stream.Stream;

/** What an application for O&amp;M funds has to be like (A35), and what stops it (A30, A32, A47). Pure. */
final class OmBudgetRules {
    static final List<Rule<OmBudgetFacts>> ALL = List.of(
            law("A30_OM_FUNDS", Article.A30, BLOCKING).finding((rule, facts) -> stopped(rule, facts, Article.A30)),
            law("A32_OM_FUNDS", Article.A32, BLOCKING).finding((rule, facts) -> stopped(rule, facts, Article.A32)),
            law("A47_OM_FUNDS", Article.A47, BLOCKING).finding((rule, facts) -> stopped(rule, facts, Article.A47)),
            law("A30_OM_BEFORE_ACCEPTANCE", Article.A30, WARNING).when(facts -> !facts.accepted(), "projectId"),
            law("A33_OPERATOR_UNKNOWN", Article.A33, WARNING).when(facts -> !facts.operated(), "projectId"),
            law("A35_LINES", Article.A35, BLOCKING).when(facts -> facts.content().lines().isEmpty(), "content.lines"),
            law("A35_PAPER", Article.A35, WARNING).when(facts -> !facts.hasPaper(), "content.documents"),
            law("A35_MORE_THAN_LAST_YEAR", Article.A35, WARNING).finding((rule, facts) -> facts.lastYear().approved().signum() > 0
                    && facts.content().total().compareTo(facts.lastYear().approved()) > 0
                            ? Stream.of(rule.at("content.lines", facts.content().total(), facts.lastYear().approved())) : Stream.empty()),
            data("OM_YEAR", BLOCKING).finding((rule, facts) -> facts.year() < facts.today().getYear() || facts.year() > facts.today().getYear() + 1
                    ? Stream.of(rule.at("year", String.valueOf(facts.today().getYear()), String.valueOf(facts.today().getYear() + 1))) : Stream.empty()),
            data("OM_DOCUMENTS", BLOCKING).when(OmBudgetFacts::lacksDocuments, "content.documents"));

    private OmBudgetRules() {
    }

    private static Stream<Finding> stopped(Rule<OmBudgetFacts> rule, OmBudgetFacts facts, Article article) {
        return facts.restricted(article).map(one -> rule.at("year", one.kind(), one.from(), one.until() == null ? "…" : one.until(),
                String.valueOf(facts.year())));
    }
}
