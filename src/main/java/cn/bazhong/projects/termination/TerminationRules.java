package cn.bazhong.projects.termination;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Given;
import cn.bazhong.projects.regulation.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What an application for termination has to show (A26), and how it is settled. Pure. */
final class TerminationRules {
    static final List<Rule<TerminationFacts>> ALL = List.of(
            // Article 26: begun and substantially advanced, stopped from outside, its goals out of reach, each with evidence
            law("A26_PROGRESS", Article.A26, BLOCKING).when(lacks(TerminationContent::progress), "progress"),
            law("A26_PROGRESS_SHOWN", Article.A26, BLOCKING)
                    .when(facts -> !facts.isFiled(facts.content().progressDocuments()), "progressDocuments"),
            law("A26_NOTHING_CONTRACTED", Article.A26, WARNING)
                    .when(facts -> facts.standing().contracted().signum() == 0, "progress"),
            law("A26_CAUSE_KIND", Article.A26, BLOCKING).when(facts -> facts.content().causeKind() == null, "causeKind"),
            law("A26_CAUSE", Article.A26, BLOCKING).when(lacks(TerminationContent::cause), "cause"),
            law("A26_CAUSE_SHOWN", Article.A26, BLOCKING)
                    .when(facts -> !facts.isFiled(facts.content().causeDocuments()), "causeDocuments"),
            law("A26_GOALS", Article.A26, BLOCKING).when(lacks(TerminationContent::goals), "goals"),
            // What there is has to be settled
            data("TERMINATION_FUNDS", BLOCKING).finding((rule, facts) -> Stream.concat(
                    facts.content().stillToPay() == null ? Stream.of(rule.at("stillToPay")) : Stream.empty(),
                    facts.content().returned() == null ? Stream.of(rule.at("returned")) : Stream.empty())),
            data("TERMINATION_RETURNED", BLOCKING).finding((rule, facts) -> facts.isSettled()
                    && facts.content().returned().compareTo(facts.left().max(BigDecimal.ZERO)) > 0
                            ? Stream.of(rule.at("returned", facts.content().returned(), facts.left())) : Stream.empty()),
            data("TERMINATION_STILL_TO_PAY", WARNING).finding((rule, facts) -> facts.isSettled()
                    && facts.content().stillToPay().compareTo(facts.open()) != 0
                            ? Stream.of(rule.at("stillToPay", facts.content().stillToPay(), facts.open())) : Stream.empty()),
            data("TERMINATION_ASSETS", BLOCKING).when(lacks(TerminationContent::assets), "assets"),
            data("TERMINATION_DATA", BLOCKING).when(lacks(TerminationContent::data), "data"),
            data("TERMINATION_SYSTEMS", BLOCKING).when(lacks(TerminationContent::systems), "systems"));

    private TerminationRules() {
    }

    private static Predicate<TerminationFacts> lacks(Function<TerminationContent, String> part) {
        return facts -> !Given.isGiven(part.apply(facts.content()));
    }
}
