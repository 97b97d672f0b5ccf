package cn.bazhong.projects.operation;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import cn.bazhong.projects.restriction.StoppingPoint;
import java.util.List;
import java.util.stream.Stream;

/** What a request for cloud has to be like, and what stops it (A30, A32). Pure. */
final class CloudRules {
    static final List<Rule<CloudFacts>> ALL = List.of(
            law("A30_OPERATING_CLOUD", Article.A30, BLOCKING).finding((rule, facts) -> stopped(rule, facts, StoppingPoint.OPERATING_CLOUD)),
            law("A32_ADDED_CLOUD", Article.A32, BLOCKING).finding((rule, facts) -> stopped(rule, facts, StoppingPoint.ADDED_CLOUD)),
            law("A30_CLOUD_BEFORE_ACCEPTANCE", Article.A30, WARNING).when(
                    facts -> facts.content().purpose() == CloudPurpose.OPERATION && !facts.accepted(), "content.purpose"),
            data("CLOUD_NOTHING", BLOCKING).when(facts -> facts.content().quantity().isNothing(), "content.quantity"),
            data("CLOUD_PERIOD", BLOCKING).when(facts -> facts.content().to().isBefore(facts.content().from())
                    || facts.content().to().isBefore(facts.today()), "content.to"));

    private CloudRules() {
    }

    private static Stream<Finding> stopped(Rule<CloudFacts> rule, CloudFacts facts, StoppingPoint point) {
        return facts.restrictions().stream().filter(one -> one.stops() == point).map(one -> rule.at("content.purpose", one.kind(), one.from(),
                one.until() == null ? "…" : one.until()));
    }
}
