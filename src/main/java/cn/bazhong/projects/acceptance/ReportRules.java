package cn.bazhong.projects.acceptance;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Rule.policy;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.document.DocumentType;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;
import java.util.stream.Stream;

/** What a report on a lot's or the upper level's acceptance has to come up to (A28, A31). Pure. */
final class ReportRules {
    static final List<Rule<ReportFacts>> ALL = List.of(
            law("A28_LOT_NOT_COMPLETE", Article.A28, BLOCKING).when(facts -> facts.kind() == ReportKind.INTERIM
                    && (facts.earliest() == null || facts.held().heldOn().isBefore(facts.earliest())), "heldOn"),
            policy("A31_FILED_LATE", Article.A31, WARNING).finding((rule, facts) -> facts.due() != null && facts.today().isAfter(facts.due())
                    ? Stream.of(rule.at(null, facts.due())) : Stream.empty()),
            law("A30_NOT_PASSED", Article.A30, WARNING)
                    .when(facts -> facts.kind() == ReportKind.UPSTREAM && !facts.held().passed(), "accepted"),
            data("ACCEPTANCE_PAPER", BLOCKING)
                    .when(facts -> facts.filed() == null || facts.filed().type() != DocumentType.ACCEPTANCE_OPINION, "documentId"),
            data("ACCEPTANCE_AFTER_TODAY", BLOCKING).when(facts -> facts.held().heldOn().isAfter(facts.today()), "heldOn"));

    private ReportRules() {
    }
}
