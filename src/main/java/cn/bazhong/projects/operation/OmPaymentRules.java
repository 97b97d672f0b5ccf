package cn.bazhong.projects.operation;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;
import java.util.stream.Stream;

/** How money for operation may go out (A34). Pure. */
final class OmPaymentRules {
    static final List<Rule<OmPaymentFacts>> ALL = List.of(
            law("A34_OM_OVER_CONTRACT", Article.A34, BLOCKING).finding((rule, facts) -> facts.total().compareTo(facts.payable()) > 0
                    ? Stream.of(rule.at("amount", facts.total(), facts.payable())) : Stream.empty()),
            data("OM_PAYMENT_DAY", BLOCKING).when(facts -> facts.payment().paidOn().isBefore(facts.signedOn())
                    || facts.payment().paidOn().isAfter(facts.today()), "paidOn"));

    private OmPaymentRules() {
    }
}
