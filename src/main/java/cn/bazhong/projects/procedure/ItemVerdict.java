package cn.bazhong.projects.procedure;

/** What an organ may decide on one item. */
public enum ItemVerdict {
    /** As it stands now. */
    AGREE,
    /** With a smaller amount. */
    REDUCE,
    /** Not this year. */
    DEFER,
    DELETE,
    /** Back to what this organ decided before another one changed it. */
    INSIST
}
