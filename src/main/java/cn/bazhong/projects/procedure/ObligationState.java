package cn.bazhong.projects.procedure;

/** What became of a duty. */
enum ObligationState {
    OPEN,
    /** Fulfilled. */
    DONE,
    /** Nobody owes it any more: what asked for it fell away. */
    VOID
}
