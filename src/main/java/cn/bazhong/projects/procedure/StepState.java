package cn.bazhong.projects.procedure;

/** Where a step stands. */
public enum StepState {
    WAITING,
    OPEN,
    DONE,
    SKIPPED
}
