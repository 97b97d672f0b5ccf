package cn.bazhong.projects.performance;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;
import java.util.stream.Stream;

/** What settlement and final accounts have to be (A25, A40). Pure. */
final class FinalAccountsRules {
    static final List<Rule<FinalAccountsFacts>> ALL = List.of(
            law("A25_ACCOUNTS_OVER_ESTIMATE", Article.A25, BLOCKING).finding((rule, facts) -> facts.isOverEstimate()
                    ? Stream.of(rule.at("settlements", facts.accounts().total(), facts.estimate())) : Stream.empty()),
            law("A40_EVERY_CONTRACT", Article.A40, BLOCKING).when(facts -> !facts.isOfEveryContract(), "settlements"),
            law("A40_ACCOUNTS_SHOWN", Article.A40, BLOCKING).when(facts -> !facts.hasAccounts(), "documents"),
            law("A40_VARIANCE_REASON", Article.A40, BLOCKING).finding((rule, facts) -> facts.settled()
                    .filter(one -> one.variance().signum() != 0 && isBlank(one.settled().reason()))
                    .map(one -> rule.at("settlements[" + one.place() + "].reason", one.contract().number(), one.variance()))),
            law("A40_SETTLED_OVER_CONTRACT", Article.A40, WARNING).finding((rule, facts) -> facts.settled()
                    .filter(one -> one.variance().signum() > 0)
                    .map(one -> rule.at("settlements[" + one.place() + "].settled", one.contract().number(), one.variance()))),
            law("A40_TO_RECOVER", Article.A40, WARNING).finding((rule, facts) -> facts.settled()
                    .filter(one -> one.overpaid().signum() > 0)
                    .map(one -> rule.at("settlements[" + one.place() + "].settled", one.contract().number(), one.overpaid()))),
            law("A40_AS_AUDITED", Article.A40, BLOCKING).when(facts -> !facts.isAsAudited(), "settlements"),
            data("ACCOUNTS_BALANCE", BLOCKING).finding((rule, facts) -> facts.isBalanced() ? Stream.empty()
                    : Stream.of(rule.at("funds", facts.accounts().received(), facts.accounts().total(), facts.accounts().fundsLeft()))),
            data("ASSETS_OVER_COST", BLOCKING).finding((rule, facts) -> facts.accounts().delivered().compareTo(facts.accounts().total()) > 0
                    ? Stream.of(rule.at("assets", facts.accounts().delivered(), facts.accounts().total())) : Stream.empty()),
            data("FUNDS_TWICE", BLOCKING).when(facts -> facts.accounts().funds().stream().map(SubmitFinalAccounts.FundsReceived::source)
                    .distinct().count() < facts.accounts().funds().size(), "funds"),
            data("ACCOUNTS_DOCUMENTS", BLOCKING).when(facts -> !facts.isFiled(), "documents"));

    private FinalAccountsRules() {
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
