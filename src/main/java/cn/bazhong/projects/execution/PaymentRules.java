package cn.bazhong.projects.execution;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;
import java.util.stream.Stream;

/** How a project's money may go out (A34). Pure. */
final class PaymentRules {

    static final List<Rule<PaymentFacts>> ALL = List.of(
            law("A34_OVER_CONTRACT", Article.A34, BLOCKING).finding((rule, facts) ->
                    facts.total().compareTo(facts.payable()) > 0
                            ? Stream.of(rule.at("amount", facts.total(), facts.payable())) : Stream.empty()),
            law("A34_BEFORE_CONTRACT", Article.A34, BLOCKING)
                    .when(facts -> facts.payment().paidOn().isBefore(facts.signedOn()), "paidOn"),
            law("A34_AHEAD_OF_PLAN", Article.A34, WARNING).finding((rule, facts) ->
                    facts.total().compareTo(facts.fallen()) > 0
                            ? Stream.of(rule.at("amount", facts.total(), facts.fallen())) : Stream.empty()),
            law("A34_SOURCE_EXCEEDED", Article.A34, WARNING).finding((rule, facts) ->
                    facts.totalFromSource().compareTo(facts.sourceFunds()) > 0
                            ? Stream.of(rule.at("source", facts.totalFromSource(), facts.sourceFunds())) : Stream.empty()),
            data("PAYMENT_AFTER_TODAY", BLOCKING).when(facts -> facts.payment().paidOn().isAfter(facts.today()), "paidOn"));

    private PaymentRules() {
    }
}
