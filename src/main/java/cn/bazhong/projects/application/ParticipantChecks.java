package cn.bazhong.projects.application;

import cn.bazhong.projects.project.ProjectProfile.Participant;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Given;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Article 22: who takes part, with what, and nothing twice. */
final class ParticipantChecks {

    private ParticipantChecks() {
    }

    static Stream<Finding> unknownDepartments(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        String authority = facts.profile().industryAuthority();
        Stream<Finding> unknownAuthority = Given.isGiven(authority) && !facts.departments().contains(authority)
                ? Stream.of(rule.at("industryAuthority", authority)) : Stream.empty();
        return Stream.concat(unknownAuthority, Given.each(facts.profile().participants(), (at, one) ->
                Given.isGiven(one.department()) && facts.departments().contains(one.department()) ? Stream.empty()
                        : Stream.of(rule.at(field(at, "department"), one.department() == null ? "" : one.department()))));
    }

    static Stream<Finding> scopeMissing(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return Given.each(facts.profile().participants(), (at, one) -> Given.isGiven(one.scope()) ? Stream.empty()
                : Stream.of(rule.at(field(at, "scope"), at + 1)));
    }

    static Stream<Finding> dataDutiesMissing(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return Given.each(facts.profile().participants(), (at, one) -> Given.isGiven(one.dataDuties()) ? Stream.empty()
                : Stream.of(rule.at(field(at, "dataDuties"), at + 1)));
    }

    /** A department named twice, the owner as a participant, or the same scope in other spacing. */
    static Stream<Finding> overlapping(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        List<Participant> all = facts.profile().participants();
        return Given.each(all, (at, one) -> {
            List<Participant> before = all.subList(0, at);
            if (isTwice(one, before) || facts.owner().equals(one.department())) {
                return Stream.of(rule.at(field(at, "department"), at + 1));
            }
            return isSameScope(one, before) ? Stream.of(rule.at(field(at, "scope"), at + 1)) : Stream.empty();
        });
    }

    private static boolean isTwice(Participant one, List<Participant> before) {
        return Given.isGiven(one.department())
                && before.stream().anyMatch(other -> one.department().equals(other.department()));
    }

    private static boolean isSameScope(Participant one, List<Participant> before) {
        return Given.isGiven(one.scope()) && before.stream().filter(other -> Given.isGiven(other.scope()))
                .anyMatch(other -> bare(one.scope()).equals(bare(other.scope())));
    }

    private static String bare(String scope) {
        return scope.replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]+", "");
    }

    private static String field(int at, String part) {
        return "participants[" + at + "]." + part;
    }
}
