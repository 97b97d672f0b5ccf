package cn.bazhong.projects.operation;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Rule.policy;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;

/** What an assessment has to say (A45), and what may follow from it (A47). Pure. */
final class AssessmentRules {
    static final List<Rule<AssessmentFacts>> ALL = List.of(
            law("A45_REPORT", Article.A45, BLOCKING).when(facts -> facts.filed() == null
                    || facts.filed().type() != facts.assessment().kind().document(), "documentId"),
            policy("A45_VALID_UNTIL", Article.A45, BLOCKING).when(
                    facts -> facts.assessment().validUntil() == null && facts.months() == null, "validUntil"),
            law("A47_ASSESSMENT_FAILED", Article.A47, WARNING).when(facts -> !facts.assessment().passed(), "passed"),
            data("ASSESSMENT_AFTER_TODAY", BLOCKING).when(facts -> facts.assessment().assessedOn().isAfter(facts.today()), "assessedOn"),
            data("ASSESSMENT_PERIOD", BLOCKING).when(facts -> facts.assessment().validUntil() != null
                    && facts.assessment().validUntil().isBefore(facts.assessment().assessedOn()), "validUntil"));

    private AssessmentRules() {
    }
}
