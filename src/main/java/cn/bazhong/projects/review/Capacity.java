package cn.bazhong.projects.review;

/** In what capacity somebody sits on the committee (A5). Whoever comes first presides first. */
public enum Capacity {
    /** The vice-mayor in charge. */
    CHAIR,
    /** Named for the session; presides where the chair is recused or absent. */
    DEPUTY_CHAIR,
    /** Sent by a department. */
    MEMBER,
    /** Called for knowledge of information technology; speaks for no department and never presides. */
    EXPERT;

    boolean speaksForDepartment() {
        return this != EXPERT;
    }
}
