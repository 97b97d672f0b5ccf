package cn.bazhong.projects.performance;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;
import java.util.stream.Stream;

/** What a self-evaluation has to be (A42). Pure. */
final class SelfEvaluationRules {
    static final List<Rule<SelfEvaluationFacts>> ALL = List.of(
            law("A42_TOO_EARLY", Article.A42, BLOCKING).finding((rule, facts) -> facts.window().isBefore(facts.today())
                    ? Stream.of(rule.at(null, facts.window().from().toString())) : Stream.empty()),
            law("A42_LATE", Article.A42, WARNING).finding((rule, facts) -> facts.window().isOver(facts.today())
                    ? Stream.of(rule.at(null, facts.window().to().toString())) : Stream.empty()),
            law("A42_REPORT_SHOWN", Article.A42, BLOCKING).when(facts -> !facts.hasReport(), "documents"),
            data("EVALUATION_SCORES", BLOCKING).when(facts -> !facts.isScored(), "scores"),
            data("EVALUATION_DOCUMENTS", BLOCKING).when(facts -> !facts.isFiled(), "documents"));

    private SelfEvaluationRules() {
    }
}
