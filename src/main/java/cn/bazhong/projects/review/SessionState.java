package cn.bazhong.projects.review;

/** Where a session stands. */
public enum SessionState {
    /** Convened; members are invited. */
    PLANNED,
    /** Sitting. */
    OPEN,
    /** Ended, with its minutes. */
    CLOSED,
    /** Never held. */
    CANCELLED;

    boolean isOver() {
        return this == CLOSED || this == CANCELLED;
    }
}
