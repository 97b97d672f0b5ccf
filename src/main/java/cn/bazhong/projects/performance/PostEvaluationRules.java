package cn.bazhong.projects.performance;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;

/** What an order of a post-evaluation has to be (A42). Pure. */
final class PostEvaluationRules {
    static final List<Rule<PostEvaluationFacts>> ALL = List.of(
            law("A42_EVALUATORS", Article.A42, BLOCKING).when(facts -> !facts.isManned(), "evaluators"),
            law("A42_NO_SELF_EVALUATION", Article.A42, WARNING).when(facts -> !facts.selfEvaluated(), null),
            data("EVALUATION_DAYS", BLOCKING).when(facts -> !facts.isTimed(), "resultBy"));

    private PostEvaluationRules() {
    }
}
