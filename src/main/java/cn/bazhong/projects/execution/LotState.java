package cn.bazhong.projects.execution;

/** How far a lot has come; each moves on its own. */
enum LotState {
    PLANNED,
    PROCUREMENT,
    /** Awarded: the contract can be signed. */
    AWARDED,
    UNDER_CONSTRUCTION,
    /** All its contents are there. */
    COMPLETED
}
