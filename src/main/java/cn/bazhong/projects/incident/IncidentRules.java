package cn.bazhong.projects.incident;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;

/** What a report has to say (A26). Pure. */
final class IncidentRules {
    static final List<Rule<IncidentFacts>> ALL = List.of(
            law("A26_LOSS_AMOUNT", Article.A26, BLOCKING)
                    .when(facts -> facts.report().kind() == IncidentKind.MAJOR_LOSS && facts.report().loss() == null, "loss"),
            law("A26_NO_DELAY", Article.A26, WARNING)
                    .when(facts -> facts.report().kind() == IncidentKind.SERIOUS_DELAY && facts.standing().late().isEmpty(), "kind"),
            law("A26_INCIDENT_SHOWN", Article.A26, WARNING).when(facts -> facts.filed().isEmpty(), "documents"),
            data("INCIDENT_DOCUMENTS", BLOCKING)
                    .when(facts -> !facts.filed().containsAll(facts.report().documents()), "documents"),
            data("INCIDENT_LOT", BLOCKING).when(facts -> !facts.isOfALot(), "lotId"),
            data("INCIDENT_AFTER_TODAY", BLOCKING).when(facts -> facts.report().occurredOn().isAfter(facts.today()), "occurredOn"));

    private IncidentRules() {
    }
}
