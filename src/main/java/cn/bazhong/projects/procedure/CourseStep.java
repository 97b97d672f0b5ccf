package cn.bazhong.projects.procedure;

/**
 * One slot in one round.
 *
 * @param basis digest of what stood when the outcome was given; {@code null} before
 */
record CourseStep(Slot slot, int round, StepState state, Outcome outcome, String basis) {

    static CourseStep waiting(Slot slot, int round) {
        return new CourseStep(slot, round, StepState.WAITING, null, null);
    }

    String key() {
        return slot.key();
    }

    CourseStep open() {
        return new CourseStep(slot, round, StepState.OPEN, null, null);
    }

    CourseStep done(Outcome given, String judged) {
        return new CourseStep(slot, round, StepState.DONE, given, judged);
    }

    /** The same conclusion in a route that has changed around it. */
    CourseStep at(Slot place) {
        return new CourseStep(place, round, state, outcome, basis);
    }

    CourseStep skipped() {
        return new CourseStep(slot, round, StepState.SKIPPED, null, null);
    }

    /** Whether it may be concluded so: it waits, or it was gone on without and is given after all (A20). */
    boolean takes(Outcome given) {
        return state == StepState.OPEN || outcome == Outcome.NOT_GIVEN && given != Outcome.NOT_GIVEN;
    }

    Verdict verdict() {
        return outcome == null ? null : slot.kind().verdict(outcome).orElseThrow();
    }

    /** Closed in a way that lets what follows open. */
    boolean letsPass() {
        return state == StepState.DONE && (verdict().effect() == Effect.PASS || verdict().effect() == Effect.NOTE);
    }
}
