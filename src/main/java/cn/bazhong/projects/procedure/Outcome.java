package cn.bazhong.projects.procedure;

/** What an acting organ may conclude. Which of them a step knows, and what each does, stands with its {@link StepKind}. */
public enum Outcome {
    AGREED,
    AGREED_WITH_CONDITIONS,
    AGREED_AFTER_REVISION,
    DEFERRED,
    RETURNED,
    DISAGREED,
    /** Agreed for the most part, some lines changed: the organ before has to concur with them. */
    AMENDED,
    /** The organ said nothing in time and the review goes on without it, as the vice-mayor in charge has it (A20). */
    NOT_GIVEN
}
