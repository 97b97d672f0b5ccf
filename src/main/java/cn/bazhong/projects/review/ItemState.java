package cn.bazhong.projects.review;

/** Where an item of an agenda stands. */
public enum ItemState {
    /** To be decided in this session. */
    ON_AGENDA,
    /** Agreed to, subject to a re-check of what the owner mends. */
    UNDER_REVISION,
    /** Its line has the committee's conclusion. */
    CONCLUDED,
    /** Not decided here: a later session may take it up. */
    CARRIED_OVER
}
