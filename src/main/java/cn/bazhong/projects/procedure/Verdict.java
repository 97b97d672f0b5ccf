package cn.bazhong.projects.procedure;

/**
 * What an outcome does.
 *
 * @param returnsTo            the step that opens again on {@link Effect#RETURN}; {@code null} for the applicant
 * @param settledByConcurrence whether this step need not decide again when the earlier one arrives at exactly what was
 *                             concluded here
 */
record Verdict(Effect effect, StepKind returnsTo, boolean settledByConcurrence) {

    static final Verdict PASS = new Verdict(Effect.PASS, null, false);
    static final Verdict NOTE = new Verdict(Effect.NOTE, null, false);
    static final Verdict REJECT = new Verdict(Effect.REJECT, null, false);
    static final Verdict BACK_TO_APPLICANT = new Verdict(Effect.RETURN, null, false);
    static final Verdict BACK_TOGETHER = new Verdict(Effect.RETURN_TOGETHER, null, false);

    static Verdict backTo(StepKind earlier) {
        return new Verdict(Effect.RETURN, earlier, false);
    }

    static Verdict concurrenceOf(StepKind earlier) {
        return new Verdict(Effect.RETURN, earlier, true);
    }
}
