package cn.bazhong.projects.performance;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.INFO;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;
import java.util.stream.Stream;

/** What a monitoring report has to say (A41). Pure. */
final class MonitoringRules {
    static final List<Rule<MonitoringFacts>> ALL = List.of(
            law("A41_GOALS", Article.A41, BLOCKING).when(facts -> facts.report().goals().isEmpty(), "goals"),
            law("A41_SUPERVISION_OPINION", Article.A41, BLOCKING)
                    .when(facts -> facts.figures().supervised() && facts.report().supervision() == null, "supervision"),
            law("A41_NO_SUPERVISION", Article.A41, INFO)
                    .when(facts -> !facts.figures().supervised() && facts.report().supervision() == null, "supervision"),
            law("A41_USERS", Article.A41, BLOCKING).when(MonitoringFacts::lacksUsers, "users"),
            law("A41_ONLY_OWNER_USES", Article.A41, INFO)
                    .when(facts -> facts.report().users().isEmpty() && !facts.lacksUsers(), "users"),
            law("A41_TRIAL", Article.A41, BLOCKING)
                    .when(facts -> facts.onTrial() && isBlank(facts.report().trialEffect()), "trialEffect"),
            law("A41_BEHIND", Article.A41, WARNING).finding((rule, facts) -> facts.figures().late().isEmpty()
                    || !isBlank(facts.report().problems()) ? Stream.empty()
                    : Stream.of(rule.at("problems", String.join("、", facts.figures().late())))),
            data("USERS_KNOWN", BLOCKING).when(facts -> !facts.areUsersDepartments(), "users"),
            data("SUPERVISION_AFTER_TODAY", BLOCKING).when(facts -> facts.report().supervision() != null
                    && facts.report().supervision().givenOn().isAfter(facts.today()), "supervision.givenOn"),
            data("MONITORING_DOCUMENTS", BLOCKING).when(facts -> !facts.isFiled(), "documents"));

    private MonitoringRules() {
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
