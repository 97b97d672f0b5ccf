package cn.bazhong.projects.dossier;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.NEEDS_DECISION;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Given;
import cn.bazhong.projects.regulation.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the Measures ask of each way to approval, in the order of the articles. Pure. */
final class PathRules {
    private static final int SEVERAL = 2;

    static final List<Rule<PathFacts>> ALL = List.of(
            // Article 17: what is built takes the steps of basic construction
            law("A17_BUILT_TAKES_DOSSIERS", Article.A17, BLOCKING)
                    .when(facts -> !facts.asked().isService() && facts.takesServicePath(), "kind"),
            law("A17_DEPTH", Article.A17, BLOCKING).when(
                    facts -> facts.asked().merges() && !Given.isGiven(facts.grounds().depthOfPreparation()),
                    "grounds.depthOfPreparation"),
            law("A17_GROUND", Article.A17, BLOCKING).finding(PathRules::noGround),
            law("A17_GROUND_REFERENCE", Article.A17, BLOCKING).when(
                    facts -> facts.asked().merges() && !facts.grounds().planGrounds().isEmpty()
                            && !facts.grounds().hasPlanGround(), "grounds.planGroundReference"),
            // Article 18: a purchased service meets four conditions
            law("A18_SERVICE_TAKES_PLAN", Article.A18, BLOCKING)
                    .when(facts -> facts.asked().isService() && !facts.takesServicePath(), "kind"),
            law("A18_NO_GOODS_OR_WORKS", Article.A18, BLOCKING).when(
                    purchased(facts -> !Given.isGiven(facts.grounds().serviceCase().noGoodsOrWorks())),
                    "grounds.service.noGoodsOrWorks"),
            law("A18_COST_NOT_RECKONED", Article.A18, BLOCKING).when(
                    purchased(facts -> !facts.grounds().serviceCase().reckons()), "grounds.service.serviceCost"),
            law("A18_NOT_CHEAPER", Article.A18, BLOCKING).finding(PathRules::notCheaper),
            law("A18_CLEARLY_CHEAPER", Article.A18, NEEDS_DECISION).finding(PathRules::cheaper),
            law("A18_PROVIDERS", Article.A18, BLOCKING).when(
                    purchased(facts -> facts.grounds().serviceCase().providerCount() < SEVERAL), "grounds.service.providers"),
            law("A18_SECURITY", Article.A18, BLOCKING).when(
                    purchased(facts -> !Given.isGiven(facts.grounds().serviceCase().securityKept())),
                    "grounds.service.securityKept"),
            // Article 19: without a proposal only on a planning basis
            law("A19_PLANNING_BASIS", Article.A19, BLOCKING).when(
                    facts -> facts.asked().skipsProposal() && !facts.hasPlanningBasis(), "kind"),
            data("PATH_AMOUNT", BLOCKING).when(facts -> facts.amount().signum() <= 0, "kind"));

    private PathRules() {
    }

    /** The four conditions are those of purchased services; what is only design or operation is no purchase instead of building. */
    private static Predicate<PathFacts> purchased(Predicate<PathFacts> lacks) {
        return facts -> facts.asked().isService() && facts.isPurchased() && !facts.isServiceOnly() && lacks.test(facts);
    }

    private static Stream<Finding> noGround(Rule<PathFacts> rule, PathFacts facts) {
        return facts.asked().merges() && !facts.isPlanGrounded()
                ? Stream.of(rule.at("grounds.planGrounds", facts.policy().implementationPlanCeiling(), facts.amount()))
                : Stream.empty();
    }

    private static Stream<Finding> notCheaper(Rule<PathFacts> rule, PathFacts facts) {
        ServiceCase service = facts.grounds().serviceCase();
        return purchased(every -> service.reckons() && !service.undercuts()).test(facts)
                ? Stream.of(rule.at("grounds.service.serviceCost", service.serviceCost(), service.ownCost())) : Stream.empty();
    }

    /** Whether it is clearly cheaper is for the reviewers to say; they see by how much. */
    private static Stream<Finding> cheaper(Rule<PathFacts> rule, PathFacts facts) {
        ServiceCase service = facts.grounds().serviceCase();
        return purchased(every -> service.reckons() && service.undercuts()).test(facts)
                ? Stream.of(rule.at("grounds.service.serviceCost", service.saving().orElse(BigDecimal.ZERO))) : Stream.empty();
    }
}
