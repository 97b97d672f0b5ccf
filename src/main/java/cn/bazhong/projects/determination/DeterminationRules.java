package cn.bazhong.projects.determination;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;
import java.util.stream.Stream;

/** What a proposal has to say (A11, A32, A47). Pure. */
final class DeterminationRules {
    static final List<Rule<DeterminationFacts>> ALL = List.of(
            law("A30_FOUND_AT_ACCEPTANCE", Article.A30, BLOCKING).when(facts -> facts.asked().kind().article() == Article.A30, "kind"),
            law("A32_FINDING_YEAR", Article.A32, BLOCKING).when(DeterminationFacts::isOfNoYear, "year"),
            data("DETERMINATION_YEAR", BLOCKING)
                    .when(facts -> !facts.asked().kind().isOfAYear() && facts.asked().year() != null, "year"),
            data("DETERMINATION_OWNER", BLOCKING).when(DeterminationFacts::isOfNobody, "projectId"),
            data("DETERMINATION_HEARING", BLOCKING)
                    .when(facts -> facts.policy() == null && facts.asked().workingDays() == null, "workingDays"),
            data("DETERMINATION_HEARING_SHORT", BLOCKING).finding((rule, facts) -> facts.isHearingTooShort()
                    ? Stream.of(rule.at("workingDays", facts.policy())) : Stream.empty()),
            data("DETERMINATION_DOCUMENTS", BLOCKING)
                    .when(facts -> !facts.filed().containsAll(facts.asked().documents()), "documents"),
            data("DETERMINATION_SHOWN", WARNING).when(facts -> facts.filed().isEmpty(), "documents"));

    private DeterminationRules() {
    }
}
