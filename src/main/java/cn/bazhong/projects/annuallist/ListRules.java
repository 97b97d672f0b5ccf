package cn.bazhong.projects.annuallist;

import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Rule.policy;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import cn.bazhong.projects.regulation.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What the Measures and policy ask of an annual list. */
final class ListRules {

    /** On a conclusion of the committee: what was found on a line is not passed over in silence. */
    static final Rule<Decided> NOT_EXPRESS =
            law("A15_NOT_EXPRESS", Article.A15, BLOCKING).finding(ListRules::notExpress);

    private static final List<Rule<ListFacts>> OF_THE_WHOLE = List.of(
            law("A15_NOT_CONCLUDED", Article.A15, BLOCKING).finding(ListRules::notConcluded),
            policy("A15_CEILING", Article.A15, BLOCKING, WARNING).finding(ListRules::overCeiling),
            policy("A15_SOURCE_CEILING", Article.A15, BLOCKING, WARNING).finding(ListRules::overSourceCeilings));

    /** Every rule there is on lists. */
    static final List<Rule<?>> ALL = Stream.<Rule<?>>concat(Stream.of(NOT_EXPRESS), OF_THE_WHOLE.stream()).toList();

    private ListRules() {
    }

    /** What is found on a list while it is composed and when the committee determines it. */
    static List<Finding> findings(ListFacts facts) {
        return Rule.all(OF_THE_WHOLE, facts);
    }

    private static Stream<Finding> notExpress(Rule<Decided> rule, Decided one) {
        boolean silent = one.line().needsDecision() && Verdicts.isBlank(one.decision().reason());
        return silent ? Stream.of(rule.at(one.line().id().toString(), one.line().name())) : Stream.empty();
    }

    private static Stream<Finding> notConcluded(Rule<ListFacts> rule, ListFacts facts) {
        List<String> open = facts.notConcluded();
        return facts.isDetermined() && !open.isEmpty() ? Stream.of(rule.at(null, open.size(), open.get(0))) : Stream.empty();
    }

    private static Stream<Finding> overCeiling(Rule<ListFacts> rule, ListFacts facts) {
        BigDecimal amount = facts.funds().total();
        boolean over = facts.ceiling() != null && amount.compareTo(facts.ceiling()) > 0;
        return over ? Stream.of(rule.weighing(weight(facts), "ceiling", amount, facts.ceiling(),
                amount.subtract(facts.ceiling()))) : Stream.empty();
    }

    private static Stream<Finding> overSourceCeilings(Rule<ListFacts> rule, ListFacts facts) {
        return facts.ceilings().sources().stream().filter(one -> facts.funds().from(one.source()).compareTo(one.amount()) > 0)
                .map(one -> rule.weighing(weight(facts), "ceilings." + one.source(), one.source(),
                        facts.funds().from(one.source()), one.amount(), facts.funds().from(one.source()).subtract(one.amount())));
    }

    /** While the office composes it is told; nobody determines or decides beyond a ceiling. */
    private static Severity weight(ListFacts facts) {
        return facts.isComposed() ? WARNING : BLOCKING;
    }
}
