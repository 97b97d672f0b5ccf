package cn.bazhong.projects.procedure;

/** Which of the open steps of a department are meant. */
public enum Assigned {
    /** All that the reader may act on. */
    ALL,
    /** Those given to the reader. */
    ME,
    /** Those given to nobody in particular. */
    NOBODY
}
