package cn.bazhong.projects.oversight;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;

/** What a sanction has to say: units are criticised or penalised, those who answer for it disciplined (A44). Pure. */
final class SanctionRules {

    static final List<Rule<SanctionFacts>> ALL = List.of(
            law("A44_PERSON_DISCIPLINED", Article.A44, BLOCKING)
                    .when(facts -> facts.sanction().kind() == SanctionKind.DISCIPLINARY && !facts.isOfPerson(), "person"),
            data("SANCTION_AFTER_TODAY", BLOCKING).when(facts -> facts.sanction().decidedOn().isAfter(facts.today()), "decidedOn"));

    private SanctionRules() {
    }
}
