package cn.bazhong.projects.succession;

/** How far a succession has come. */
public enum SuccessionState {
    /** Its day is still to come. */
    PLANNED,
    /** What was under way has passed over. */
    CARRIED_OUT,
    /** What was begun under the old code in the same moment has followed. */
    SETTLED
}
