package cn.bazhong.projects.policy;

import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.regulation.Policy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of the policy to come into force. */
public record NewPolicyVersion(
        @Schema(description = "Six digits of GB/T 2260; 511900 is the city") @NotNull @Pattern(regexp = "5119[0-9]{2}")
        String jurisdiction,
        @Schema(description = "First day in force, not before today, 2022 to 2100") @NotNull LocalDate effectiveFrom,
        @NotNull @Valid Policy policy,
        @Schema(description = "The decision it rests on, with its number") @NotBlank @Size(max = 1000) String reason) {

    private static final int LAST_YEAR = 2100;

    /** What no constraint on one field can say. */
    List<Violation> contradictions() {
        return Stream.of(
                violated(effectiveFrom.getYear() > LAST_YEAR, "effectiveFrom", "policy-too-far"),
                violated(policy.expertShareNumerator() > policy.expertShareDenominator(), "policy.expertShareNumerator",
                        "policy-share-above-one"),
                violated(policy.votingThreshold() != null
                        && policy.votingThreshold().numerator() > policy.votingThreshold().denominator(),
                        "policy.votingThreshold.numerator", "policy-share-above-one"),
                violated(policy.selfEvaluationFromMonths() >= policy.selfEvaluationToMonths(),
                        "policy.selfEvaluationToMonths", "policy-window-empty"),
                violated(policy.implementationPlanCeiling().compareTo(policy.minimumInvestment()) < 0,
                        "policy.implementationPlanCeiling", "policy-ceiling-below-minimum"),
                violated(!isPattern(policy.nationalProjectCodePattern()), "policy.nationalProjectCodePattern",
                        "policy-not-a-pattern"),
                violated(policy.escalationDays() != null && policy.escalationToChairDays() != null
                        && policy.escalationToChairDays() <= policy.escalationDays(), "policy.escalationToChairDays",
                        "policy-escalation-order"))
                .filter(Objects::nonNull).toList();
    }

    private static Violation violated(boolean violated, String field, String message) {
        return violated ? new Violation(field, message) : null;
    }

    private static boolean isPattern(String pattern) {
        try {
            return pattern == null || java.util.regex.Pattern.compile(pattern) != null;
        } catch (PatternSyntaxException notOne) {
            return false;
        }
    }
}
