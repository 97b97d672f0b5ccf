package cn.bazhong.projects.application;

import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.ProjectProfile.Category;
import cn.bazhong.projects.project.ProjectProfile.Nature;
import cn.bazhong.projects.project.ProjectProfile.NegativeListDeclaration;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Given;
import cn.bazhong.projects.regulation.Rule;
import cn.bazhong.projects.regulation.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Articles 7 and 8: common foundations, the eight items, and the project that was there before. */
final class NegativeListChecks {
    private static final Set<Stage> ACCEPTED = EnumSet.of(Stage.ACCEPTED, Stage.IN_OPERATION, Stage.DECOMMISSIONED);

    private NegativeListChecks() {
    }

    /** An item that applies stops the application; with a law cited, the committee has to decide on it (A8). */
    static Stream<Finding> applies(Rule<ApplicationFacts> rule, ApplicationFacts facts, int item) {
        return facts.applies(item) ? Stream.of(rule.weighing(weight(facts, item), facts.fieldOfItem(item)))
                : Stream.empty();
    }

    /** One finding for each item not declared, under that item's own article. */
    static Stream<Finding> undeclared(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return items().filter(item -> !facts.isDeclared(item)).mapToObj(item -> ofItem(rule, facts, item));
    }

    /** One finding for each declaration the leading group office has not looked at. */
    static Stream<Finding> unconfirmed(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return items().filter(item -> !facts.screening().containsKey(item)).mapToObj(item -> ofItem(rule, facts, item));
    }

    static Stream<Finding> declaredTwice(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        List<NegativeListDeclaration> all = facts.profile().negativeList();
        return Given.each(all, (at, one) -> all.subList(0, at).stream()
                .anyMatch(before -> Objects.equals(before.item(), one.item()))
                ? Stream.of(rule.at("negativeList[" + at + "].item", one.item())) : Stream.empty());
    }

    static Stream<Finding> notOnCloud(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return isOffCloud(facts) ? Stream.of(rule.at("cloudDeployed")) : Stream.empty();
    }

    static Stream<Finding> noPlatform(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return isUnconnected(facts) ? Stream.of(rule.at("platformsConnected")) : Stream.empty();
    }

    static Stream<Finding> cloudContradicted(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return isOffCloud(facts) && facts.isDenied(3) ? Stream.of(rule.at(facts.fieldOfItem(3))) : Stream.empty();
    }

    static Stream<Finding> platformsContradicted(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return isUnconnected(facts) && facts.isDenied(5) ? Stream.of(rule.at(facts.fieldOfItem(5))) : Stream.empty();
    }

    /** An extension or upgrade names the original in the portal, or says whether the one outside it is accepted. */
    static Stream<Finding> originalMissing(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        ProjectProfile profile = facts.profile();
        boolean needed = profile.nature() != null && profile.nature().hasOriginal();
        boolean named = Given.isGiven(profile.originalProjectId());
        boolean known = named ? facts.original() != null : profile.originalProjectAccepted() != null;
        return needed && !known ? Stream.of(rule.at(named ? "originalProjectId" : "originalProjectAccepted"))
                : Stream.empty();
    }

    /** Of an original in the portal its stage counts, whatever is declared. Extensions are not meant (A8(8)). */
    static Stream<Finding> originalNotAccepted(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        ProjectProfile profile = facts.profile();
        boolean notAccepted = facts.original() != null ? !ACCEPTED.contains(facts.original())
                : Boolean.FALSE.equals(profile.originalProjectAccepted());
        return profile.nature() == Nature.UPGRADE && notAccepted
                ? Stream.of(rule.weighing(weight(facts, 8), "originalProjectId")) : Stream.empty();
    }

    /** What is replaced is named with the day it is shut down; an upgrade replaces something. */
    static Stream<Finding> replacedSystems(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        ProjectProfile profile = facts.profile();
        if (profile.systemsReplaced().isEmpty()) {
            return profile.nature() == Nature.UPGRADE ? Stream.of(rule.at("systemsReplaced")) : Stream.empty();
        }
        return Given.each(profile.systemsReplaced(), (at, system) -> Stream.of(
                        Given.isGiven(system.name()) ? null : ".name",
                        Given.isGiven(system.shutdownDate()) ? null : ".shutdownDate")
                .filter(Objects::nonNull).map(part -> rule.at("systemsReplaced[" + at + "]" + part)));
    }

    private static boolean isOffCloud(ApplicationFacts facts) {
        return facts.isConstruction() && Boolean.FALSE.equals(facts.profile().cloudDeployed());
    }

    private static boolean isUnconnected(ApplicationFacts facts) {
        return facts.isConstruction() && facts.profile().category() == Category.APPLICATION_SYSTEM
                && facts.profile().platformsConnected().isEmpty();
    }

    private static Severity weight(ApplicationFacts facts, int item) {
        return facts.citesLaw(item) ? Severity.NEEDS_DECISION : Severity.BLOCKING;
    }

    private static IntStream items() {
        return IntStream.rangeClosed(1, 8);
    }

    private static Finding ofItem(Rule<ApplicationFacts> rule, ApplicationFacts facts, int item) {
        Finding finding = rule.at(facts.fieldOfItem(item), item);
        return new Finding(finding.rule(), Article.valueOf("A8_" + item), finding.basis(), finding.severity(),
                finding.field(), finding.args());
    }
}
