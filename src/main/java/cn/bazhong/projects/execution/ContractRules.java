package cn.bazhong.projects.execution;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Given;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a contract has to be like, in the order of the articles. Pure. */
final class ContractRules {

    static final List<Rule<ContractFacts>> ALL = List.of(
            // Article 24: contracts and project supervision are kept in order
            law("A24_CONTRACT_FILED", Article.A24, WARNING).when(facts -> !facts.filed(), "documentId"),
            law("A24_SUPERVISED", Article.A24, WARNING).when(
                    facts -> facts.contract().kind().builds() && !facts.isOperationService() && !facts.supervised(), "kind"),
            // Article 25: what was approved is the ceiling of all contracts together
            law("A25_OVER_ESTIMATE", Article.A25, BLOCKING).finding((rule, facts) ->
                    facts.total().compareTo(facts.estimate()) > 0
                            ? Stream.of(rule.at("amount", facts.total(), facts.estimate())) : Stream.empty()),
            // Article 27: whose the results are is said in the contract itself
            law("A27_SOURCE_CODE", Article.A27, BLOCKING).when(lacks(EnterContract::sourceCodeClause), "sourceCodeClause"),
            law("A27_PATENTS", Article.A27, BLOCKING).when(lacks(EnterContract::patentClause), "patentClause"),
            law("A27_RESULTS", Article.A27, BLOCKING).when(lacks(EnterContract::resultClause), "resultClause"),
            // Article 38: operation services year by year, for so many years at most, with the year's money assured
            law("A38_YEAR_BY_YEAR", Article.A38, BLOCKING).when(ContractRules::isLongerThanAYear, "to"),
            law("A38_MOST_YEARS", Article.A38, BLOCKING).finding(ContractRules::tooManyYears),
            law("A38_BUDGET_ASSURED", Article.A38, BLOCKING).when(
                    facts -> facts.isOperationService() && !Boolean.TRUE.equals(facts.contract().budgetAssured()), "budgetAssured"),
            data("CONTRACT_PERIOD", BLOCKING).when(ContractRules::hasNoPeriod, "from"),
            data("CONTRACT_BEFORE_AWARD", BLOCKING).when(
                    facts -> facts.award() != null && facts.contract().signedOn().isBefore(facts.award().awardedOn()), "signedOn"),
            data("CONTRACT_AFTER_TODAY", BLOCKING).when(facts -> facts.contract().signedOn().isAfter(facts.today()), "signedOn"),
            data("CONTRACT_INSTALMENTS", BLOCKING).finding((rule, facts) -> facts.contract().instalments().isEmpty()
                    || facts.contract().planned().compareTo(facts.contract().amount()) == 0 ? Stream.empty()
                            : Stream.of(rule.at("instalments", facts.contract().planned(), facts.contract().amount()))),
            data("CONTRACT_SUPPLEMENTS", BLOCKING).when(facts -> Boolean.FALSE.equals(facts.supplements()), "supplementTo"),
            data("CONTRACT_OVER_AWARD", WARNING).finding((rule, facts) -> facts.award() != null && facts.contract().kind().builds()
                    && facts.supplements() == null && facts.contract().amount().compareTo(facts.award().amount()) > 0
                            ? Stream.of(rule.at("amount", facts.contract().amount(), facts.award().amount())) : Stream.empty()));

    private ContractRules() {
    }

    /** A supplement may leave to the contract what that says already. */
    private static Predicate<ContractFacts> lacks(Function<EnterContract, String> clause) {
        return facts -> facts.contract().kind() == ContractKind.SOFTWARE_DEVELOPMENT && facts.supplements() == null
                && !Given.isGiven(clause.apply(facts.contract()));
    }

    private static boolean hasNoPeriod(ContractFacts facts) {
        boolean upsideDown = facts.contract().from() != null && facts.contract().to() != null && !facts.hasPeriod();
        return upsideDown || facts.isOperationService() && !facts.hasPeriod();
    }

    private static boolean isLongerThanAYear(ContractFacts facts) {
        return facts.isOperationService() && facts.term().isLongerThanAYear();
    }

    private static Stream<Finding> tooManyYears(Rule<ContractFacts> rule, ContractFacts facts) {
        int most = facts.policy().operationServiceMaxYears();
        return facts.isOperationService() && facts.hasPeriod() && facts.term().exceeds(facts.servedFrom(), most)
                        ? Stream.of(rule.at("to", most, facts.servedFrom())) : Stream.empty();
    }
}
