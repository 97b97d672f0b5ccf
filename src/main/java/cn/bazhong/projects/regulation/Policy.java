package cn.bazhong.projects.regulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The figures and choices that the Measures set or leave open: nothing of this is a constant in code. A threshold that is
 * {@code null} is not set, and the stricter route is taken.
 */
@Schema(description = "Figures and choices in force. Amounts are CNY yuan; an unset threshold means the stricter route.")
public record Policy(
        @Schema(description = "Projects from this amount on are under the Measures (A2)")
        @NotNull @Positive @Digits(integer = 13, fraction = 2) BigDecimal minimumInvestment,
        @Schema(description = "Up to this total an implementation plan is possible (A17(3))")
        @NotNull @Positive @Digits(integer = 13, fraction = 2) BigDecimal implementationPlanCeiling,
        @Schema(description = "Least share of experts, numerator (A5)") @NotNull @Min(1) @Max(100)
        Integer expertShareNumerator,
        @Schema(description = "Least share of experts, denominator (A5)") @NotNull @Min(1) @Max(100)
        Integer expertShareDenominator,
        @Schema(description = "Trial operation in calendar months (A28)") @NotNull @Min(0) @Max(60) Integer trialMonths,
        @Schema(description = "First month of the self-evaluation window after going into operation (A42)")
        @NotNull @Min(0) @Max(120) Integer selfEvaluationFromMonths,
        @Schema(description = "Last month of the self-evaluation window (A42)")
        @NotNull @Min(1) @Max(120) Integer selfEvaluationToMonths,
        @Schema(description = "Longest procured operation and maintenance service, years (A38)")
        @NotNull @Min(1) @Max(20) Integer operationServiceMaxYears,
        @Schema(description = "Day of the year the monitoring report is due, as --MM-DD (A41)", type = SchemaType.STRING,
                examples = "--12-31") @NotNull MonthDay monitoringReportDue,
        @Schema(description = "Whether government or Party committee decides the annual list first (A15)")
        @NotNull ListDecisionOrder listDecisionOrder,
        @Schema(description = "Whether every department named in Article 5 has to be present at a review")
        @NotNull Boolean namedDepartmentsRequired,
        @Schema(description = "Share of the entitled votes that passes an item; unset: all of them") @Valid
        Share votingThreshold,
        @Schema(description = "Time limits in working days by step kind")
        @NotNull @Size(max = 100)
        Map<@Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String, @NotNull @Min(1) @Max(365) Integer> timeLimits,
        @Schema(description = "Time limit in working days of step kinds not named in timeLimits; unset: no limit")
        @Min(1) @Max(365) Integer defaultTimeLimit,
        @Schema(description = "Working days before the due date from which a matter shows amber")
        @NotNull @Min(0) @Max(60) Integer amberDays,
        @Schema(description = "Total investment from which a project is major (A40); unset: every project is")
        @Positive @Digits(integer = 13, fraction = 2) BigDecimal majorProjectThreshold,
        @Schema(description = "Change of the estimate from which a change is major (A25); unset: every change is")
        @Positive @Digits(integer = 13, fraction = 2) BigDecimal majorChangeThreshold,
        @Schema(description = "Total investment from which the government decides (A21); unset: it always does")
        @Positive @Digits(integer = 13, fraction = 2) BigDecimal governmentDecisionThreshold,
        @Schema(description = "Calendar months after the trial within which acceptance is due (A30); unset: at once")
        @Min(0) @Max(60) Integer acceptanceDueMonths,
        @Schema(description = "Regular expression that a national project code has to match; unset: not checked")
        @Size(max = 200) String nationalProjectCodePattern,
        @Schema(description = "Excess of the budget estimate over the feasibility study, percent, above which the study is "
                + "submitted again (A25); unset: any excess")
        @Min(0) @Max(100) Integer feasibilityExcessPercent,
        @Schema(description = "Change of the estimate, percent, up to which the owner adjusts and files, total and goals kept "
                + "(A25); unset: every change is approved")
        @Min(0) @Max(100) Integer ownerAdjustmentPercent,
        @Schema(description = "Years after which an approval lapses where nothing was started (A15); unset: it does not lapse")
        @Min(1) @Max(20) Integer approvalValidYears,
        @Schema(description = "Working days within which an acceptance is filed (A31); unset: no limit")
        @Min(1) @Max(365) Integer acceptanceFilingDays,
        @Schema(description = "Budget of a lot from which works are put out to tender (A37); unset: all of them")
        @Positive @Digits(integer = 13, fraction = 2) BigDecimal tenderThreshold,
        @Schema(description = "Budget of a lot from which it is procured by the government's rules though it is in no catalogue "
                + "(A36, A39); unset: every lot is")
        @Positive @Digits(integer = 13, fraction = 2) BigDecimal procurementThreshold,
        @Schema(description = "Working days after the end of a month within which the owner reports on it (A24); unset: no limit")
        @Min(1) @Max(60) Integer progressReportDays,
        @Schema(description = "Days after its planned one from which a milestone that is not reached is a delay to report (A26); "
                + "unset: any late milestone is")
        @Min(1) @Max(365) Integer incidentDelayDays,
        @Schema(description = "Calendar months after acceptance within which settlement and final accounts are handed in (A40); "
                + "unset: no limit")
        @Min(0) @Max(60) Integer finalAccountsDueMonths,
        @Schema(description = "Calendar months for which a security assessment is valid where its report does not say (A45); unset: "
                + "the report has to say")
        @Min(1) @Max(120) Integer assessmentValidMonths,
        @Schema(description = "Calendar days before an assessment loses its validity from which its owner is reminded (A45); unset: "
                + "from the first day on")
        @Min(1) @Max(365) Integer assessmentReminderDays,
        @Schema(description = "Working days after its last day from which an overdue step goes to the head of the acting department and "
                + "to the leading group office (A6); unset: it does not")
        @Min(1) @Max(60) Integer escalationDays,
        @Schema(description = "Working days after its last day from which an overdue step goes to whoever chairs the committee (A5); "
                + "unset: it does not")
        @Min(1) @Max(120) Integer escalationToChairDays) {

    /** Which of the two decides the annual list first (A15); each line changed by the second goes back to the first. */
    public enum ListDecisionOrder {
        GOVERNMENT_FIRST, PARTY_FIRST
    }

    /** A share of votes, for example two thirds, which no decimal can say. */
    public record Share(@Min(1) @Max(100) int numerator, @Min(1) @Max(100) int denominator) {

        /** Whether {@code part} of {@code whole} is at least this share. */
        boolean isReached(int part, int whole) {
            return (long) part * denominator >= (long) whole * numerator;
        }
    }

    public Policy {
        timeLimits = timeLimits == null ? Map.of() : Map.copyOf(timeLimits);
    }

    /** Whether a total reaches the minimum of Article 2; the minimum itself does. */
    public boolean isInScope(BigDecimal totalInvestment) {
        return totalInvestment.compareTo(minimumInvestment) >= 0;
    }

    /** Whether a total allows an implementation plan for its amount alone (A17(3)); the ceiling itself does. */
    public boolean allowsImplementationPlan(BigDecimal totalInvestment) {
        return totalInvestment.compareTo(implementationPlanCeiling) <= 0;
    }

    public boolean isMajorProject(BigDecimal totalInvestment) {
        return majorProjectThreshold == null || totalInvestment.compareTo(majorProjectThreshold) >= 0;
    }

    public boolean needsGovernmentDecision(BigDecimal totalInvestment) {
        return governmentDecisionThreshold == null || totalInvestment.compareTo(governmentDecisionThreshold) >= 0;
    }

    /** Whether enough of those entitled to vote on an item are experts (A5). A panel of nobody is not enough. */
    public boolean isExpertShareReached(int experts, int entitled) {
        return entitled > 0 && new Share(expertShareNumerator, expertShareDenominator).isReached(experts, entitled);
    }

    /** Whether an item passes with that many votes of those entitled to vote on it. */
    public boolean isPassed(int votesFor, int entitled) {
        return entitled > 0
                && (votingThreshold == null ? votesFor >= entitled : votingThreshold.isReached(votesFor, entitled));
    }

    /** Time limit of a step kind in working days; empty where policy sets none. */
    public Optional<Integer> timeLimit(String stepKind) {
        return Optional.ofNullable(timeLimits.getOrDefault(stepKind, defaultTimeLimit));
    }
}
