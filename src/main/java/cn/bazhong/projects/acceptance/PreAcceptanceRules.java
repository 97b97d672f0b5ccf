package cn.bazhong.projects.acceptance;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.INFO;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.document.DocumentType;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;
import java.util.stream.Stream;

/** What a pre-acceptance has to come up to (A28). Pure. */
final class PreAcceptanceRules {
    static final List<Rule<PreAcceptanceFacts>> ALL = List.of(
            law("A28_TRIAL_NOT_OVER", Article.A28, BLOCKING)
                    .finding((rule, facts) -> !facts.isTooEarly() ? Stream.empty()
                            : Stream.of(rule.at("heldOn", facts.trialEnd() == null ? "…" : facts.trialEnd()))),
            law("A28_SERIOUS_PROBLEMS", Article.A28, BLOCKING)
                    .finding((rule, facts) -> facts.serious() == 0 ? Stream.empty() : Stream.of(rule.at(null, facts.serious()))),
            law("A28_NO_REPORT", Article.A28, BLOCKING)
                    .when(facts -> facts.filed() == null || facts.filed().type() != DocumentType.PRE_ACCEPTANCE_REPORT, "reportId"),
            law("A28_HELD_BY", Article.A28, BLOCKING).when(PreAcceptanceFacts::isHeldByNobody, "heldBy"),
            law("A28_PROBLEMS_LEFT", Article.A28, WARNING)
                    .when(facts -> facts.held().fit() && facts.held().problems().stream().anyMatch(one -> !one.corrected()), "problems"),
            law("A28_NOT_FIT", Article.A28, INFO).when(facts -> !facts.held().fit(), "fit"),
            data("PRE_ACCEPTANCE_AFTER_TODAY", BLOCKING).when(facts -> facts.held().heldOn().isAfter(facts.today()), "heldOn"));

    private PreAcceptanceRules() {
    }
}
