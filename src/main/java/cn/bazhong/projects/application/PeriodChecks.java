package cn.bazhong.projects.application;

import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Given;
import cn.bazhong.projects.regulation.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The planned period, and the code that goes with it elsewhere. */
final class PeriodChecks {

    private PeriodChecks() {
    }

    static Stream<Finding> endBeforeStart(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        ProjectProfile profile = facts.profile();
        return isWhole(profile) && profile.plannedEnd().isBefore(profile.plannedStart())
                ? Stream.of(rule.at("plannedEnd", profile.plannedStart(), profile.plannedEnd())) : Stream.empty();
    }

    /** Needs of the next year are applied for (A14): nothing of it starts before its list can be decided. */
    static Stream<Finding> startBeforeCallYear(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        LocalDate start = facts.profile().plannedStart();
        return start != null && start.getYear() < facts.callYear()
                ? Stream.of(rule.at("plannedStart", start, "" + facts.callYear())) : Stream.empty();
    }

    static Stream<Finding> tooShortForTrial(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        ProjectProfile profile = facts.profile();
        int months = facts.policy().trialMonths();
        return facts.isConstruction() && isWhole(profile) && !profile.plannedEnd().isBefore(profile.plannedStart())
                && profile.plannedStart().plusMonths(months).isAfter(profile.plannedEnd())
                ? Stream.of(rule.at("plannedEnd", months)) : Stream.empty();
    }

    static Stream<Finding> oddNationalCode(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        String code = facts.profile().nationalProjectCode();
        String pattern = facts.policy().nationalProjectCodePattern();
        return Given.isGiven(code) && pattern != null && !code.matches(pattern)
                ? Stream.of(rule.at("nationalProjectCode", code)) : Stream.empty();
    }

    private static boolean isWhole(ProjectProfile profile) {
        return profile.plannedStart() != null && profile.plannedEnd() != null;
    }
}
