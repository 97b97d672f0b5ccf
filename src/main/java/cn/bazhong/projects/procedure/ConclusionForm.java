package cn.bazhong.projects.procedure;

import cn.bazhong.projects.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What a conclusion has to come with, whatever the matter. Pure. */
final class ConclusionForm {
    /** Agreed needs no reason; where items were changed, each change has its own. */
    private static final Set<Outcome> WITHOUT_REASON = Set.of(Outcome.AGREED, Outcome.AMENDED);
    /** What has to be done, each with its day. */
    private static final Set<Outcome> CONDITIONAL = Set.of(Outcome.AGREED_WITH_CONDITIONS, Outcome.AGREED_AFTER_REVISION);

    private ConclusionForm() {
    }

    /** 422 by the first field that does not fit. */
    static void check(StepKind kind, Conclusion conclusion) {
        if (conclusion.outcome() == Outcome.NOT_GIVEN) {
            throw Problem.invalid("outcome", "outcome-not-given");
        }
        boolean silent = conclusion.opinion() == null || conclusion.opinion().isBlank();
        if (silent && !WITHOUT_REASON.contains(conclusion.outcome())) {
            throw Problem.invalid("opinion", "opinion-required");
        }
        checkConditions(conclusion);
        checkAssessment(kind, conclusion);
        boolean unnumbered = conclusion.documentNumber() == null || conclusion.documentNumber().isBlank();
        if (kind.isNumbered() && conclusion.outcome() != Outcome.RETURNED && unnumbered) {
            throw Problem.invalid("documentNumber", "document-number-required");
        }
    }

    /** Nothing that has to be mended is agreed to as it is, and what goes back says where. */
    private static void checkAssessment(StepKind kind, Conclusion conclusion) {
        List<AssessedSection> assessment = conclusion.assessment();
        if (kind.assessesSections() == assessment.isEmpty()) {
            throw Problem.invalid("assessment", kind.assessesSections() ? "assessment-required" : "assessment-not-with-this");
        }
        IntStream.range(0, assessment.size()).filter(i -> isUnexplained(assessment.get(i))).findFirst().ifPresent(i -> {
            throw Problem.invalid("assessment[" + i + "].finding", "finding-required");
        });
        boolean allSound = assessment.stream().allMatch(AssessedSection::sound);
        if (conclusion.outcome() == Outcome.AGREED && !allSound) {
            throw Problem.invalid("outcome", "assessed-to-mend");
        }
        if (kind.assessesSections() && conclusion.outcome() == Outcome.RETURNED && allSound) {
            throw Problem.invalid("assessment", "nothing-to-mend");
        }
    }

    private static boolean isUnexplained(AssessedSection one) {
        return !one.sound() && (one.finding() == null || one.finding().isBlank());
    }

    private static void checkConditions(Conclusion conclusion) {
        boolean conditional = CONDITIONAL.contains(conclusion.outcome());
        if (conditional == conclusion.conditions().isEmpty()) {
            throw Problem.invalid("conditions", conditional ? "conditions-required" : "conditions-not-with-this");
        }
        IntStream.range(0, conclusion.conditions().size())
                .filter(i -> conclusion.conditions().get(i).due().isBefore(conclusion.legalDate())).findFirst()
                .ifPresent(i -> {
                    throw Problem.invalid("conditions[" + i + "].due", "condition-due-before");
                });
    }
}
