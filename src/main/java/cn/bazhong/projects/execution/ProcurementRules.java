package cn.bazhong.projects.execution;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Given;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;

/** How a lot may be bought (A36, A37, A39): the proposed route, or another one with a reason. Pure. */
final class ProcurementRules {

    static final List<Rule<ProcurementFacts>> ALL = List.of(
            law("A36_PROCURED", Article.A36, WARNING).when(facts -> facts.leaves(ProcurementRoute.GOVERNMENT_PROCUREMENT), "route"),
            law("A37_TENDERED", Article.A37, WARNING).when(facts -> facts.leaves(ProcurementRoute.TENDER), "route"),
            law("A39_OWN_RULES", Article.A39, WARNING).when(facts -> facts.leaves(ProcurementRoute.OWN_PROCUREMENT), "route"),
            data("ROUTE_REASON", BLOCKING).when(facts -> facts.chosen().route() != facts.proposed().route()
                    && !Given.isGiven(facts.chosen().routeReason()), "routeReason"),
            data("ROUTE_METHOD", BLOCKING).when(facts -> !facts.chosen().method().isOn(facts.chosen().route()), "method"),
            data("PROCUREMENT_AFTER_TODAY", BLOCKING).when(facts -> facts.chosen().startedOn().isAfter(facts.today()), "startedOn"));

    private ProcurementRules() {
    }
}
