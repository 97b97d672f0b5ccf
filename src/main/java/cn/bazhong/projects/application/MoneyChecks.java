package cn.bazhong.projects.application;

import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.ProjectProfile.FundingLine;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Given;
import cn.bazhong.projects.regulation.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Total and funding lines. Years go into texts as words, so that no language groups their digits. */
final class MoneyChecks {

    private MoneyChecks() {
    }

    static Stream<Finding> belowMinimum(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        BigDecimal total = facts.profile().totalInvestment();
        return total == null || facts.policy().isInScope(total) ? Stream.empty()
                : Stream.of(rule.at("totalInvestment", total, facts.policy().minimumInvestment()));
    }

    static Stream<Finding> incompleteLines(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return Given.each(facts.profile().fundingLines(), (at, line) -> Stream.of(
                        line.year() == null ? ".year" : null,
                        line.source() == null ? ".source" : null,
                        line.amount() == null || line.amount().signum() <= 0 ? ".amount" : null)
                .filter(Objects::nonNull).map(part -> rule.at("fundingLines[" + at + "]" + part, at + 1)));
    }

    static Stream<Finding> sumDiffers(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        BigDecimal total = facts.profile().totalInvestment();
        boolean comparable = total != null && !facts.profile().fundingLines().isEmpty();
        return comparable && facts.fundingSum().compareTo(total) != 0
                ? Stream.of(rule.at("fundingLines", facts.fundingSum(), total)) : Stream.empty();
    }

    static Stream<Finding> linesTwice(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        List<FundingLine> lines = facts.profile().fundingLines();
        return Given.each(lines, (at, line) -> lines.subList(0, at).stream().anyMatch(before -> isSame(before, line))
                ? Stream.of(rule.at("fundingLines[" + at + "].source", at + 1)) : Stream.empty());
    }

    private static boolean isSame(FundingLine one, FundingLine other) {
        return one.year() != null && one.source() != null && one.year().equals(other.year())
                && one.source() == other.source();
    }

    /** Money of years gone by, or of years after the one that follows the planned end. */
    static Stream<Finding> implausibleYears(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        ProjectProfile profile = facts.profile();
        int last = profile.plannedEnd() == null ? Integer.MAX_VALUE : profile.plannedEnd().getYear() + 1;
        return Given.each(profile.fundingLines(), (at, line) -> line.year() != null
                && (line.year() < facts.callYear() || line.year() > last)
                ? Stream.of(rule.at("fundingLines[" + at + "].year", line.year().toString(), "" + facts.callYear()))
                : Stream.empty());
    }

    static Stream<Finding> nothingInCallYear(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        boolean some = facts.wholeLines().findAny().isPresent();
        boolean inYear = facts.wholeLines().anyMatch(line -> line.year() == facts.callYear());
        return some && !inYear ? Stream.of(rule.at("fundingLines", "" + facts.callYear())) : Stream.empty();
    }
}
