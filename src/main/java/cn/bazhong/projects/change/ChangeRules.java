package cn.bazhong.projects.change;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Given;
import cn.bazhong.projects.regulation.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a change has to be like (A25). Pure. */
final class ChangeRules {

    static final List<Rule<ChangeFacts>> ALL = List.of(
            // Article 25: what was approved is kept to; special circumstances alone call for another thing
            law("A25_CIRCUMSTANCES", Article.A25, BLOCKING).when(facts -> !Given.isGiven(facts.content().reason()), "reason"),
            law("A25_EVIDENCE", Article.A25, WARNING).when(facts -> !facts.filed(), "documentId"),
            law("A25_BELOW_CONTRACTS", Article.A25, BLOCKING).finding(ChangeRules::belowContracts),
            law("A25_AFTER_THE_FACT", Article.A25, BLOCKING).finding((rule, facts) -> facts.barring().stream()
                    .map(bar -> rule.at("lines", bar.number(), bar.documentNumber()))),
            law("A25_REACHED_STAYS", Article.A25, BLOCKING).finding((rule, facts) -> facts.forgotten().stream()
                    .map(name -> rule.at("milestones", name))),
            data("CHANGE_NOTHING", BLOCKING).when(ChangeFacts::changesNothing, "lines"),
            data("CHANGE_DECLARED", BLOCKING).when(
                    facts -> facts.content().mainContents() == null || facts.content().goalsKept() == null, "mainContents"),
            data("CHANGE_CONTENTS", BLOCKING).when(facts -> Boolean.TRUE.equals(facts.content().mainContents())
                    && !Given.isGiven(facts.content().contents()), "contents"),
            data("CHANGE_LINE_UNNAMED", BLOCKING).finding(ChangeRules::unnamed),
            data("CHANGE_LINE_TWICE", BLOCKING).when(facts -> facts.content().lines().stream().map(ChangedLine::id).distinct().count()
                    < facts.content().lines().size(), "lines"),
            data("CHANGE_SCHEDULE_ORDER", BLOCKING).finding(ChangeRules::outOfOrder));

    private ChangeRules() {
    }

    private static Stream<Finding> belowContracts(Rule<ChangeFacts> rule, ChangeFacts facts) {
        BigDecimal after = Costs.sum(facts.after());
        return after.compareTo(facts.plan().contracted()) < 0
                ? Stream.of(rule.at("lines", after, facts.plan().contracted())) : Stream.empty();
    }

    private static Stream<Finding> unnamed(Rule<ChangeFacts> rule, ChangeFacts facts) {
        List<ChangedLine> lines = facts.content().lines();
        return IntStream.range(0, lines.size()).filter(i -> isUnnamed(lines.get(i), facts.plan()))
                .mapToObj(i -> rule.at("lines[" + i + "].name", i + 1));
    }

    private static boolean isUnnamed(ChangedLine line, ApprovedPlan plan) {
        return plan.lines().stream().noneMatch(one -> one.id().equals(line.id()))
                && (!Given.isGiven(line.name()) || line.kind() == null);
    }

    private static Stream<Finding> outOfOrder(Rule<ChangeFacts> rule, ChangeFacts facts) {
        return !facts.content().movesSchedule() ? Stream.empty() : IntStream.range(1, facts.content().milestones().size())
                .filter(i -> facts.content().milestones().get(i).plannedOn().isBefore(facts.content().milestones().get(i - 1).plannedOn()))
                .mapToObj(i -> rule.at("milestones[" + i + "].plannedOn", facts.content().milestones().get(i).name()));
    }
}
