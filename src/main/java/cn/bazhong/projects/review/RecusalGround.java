package cn.bazhong.projects.review;

/** What a recusal rests on. */
public enum RecusalGround {
    /** The project is that of the member's own department: nobody has to declare it. */
    OWN_DEPARTMENT,
    /** A conflict of interest was declared. */
    DECLARED
}
