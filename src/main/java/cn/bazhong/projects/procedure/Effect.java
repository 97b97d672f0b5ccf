package cn.bazhong.projects.procedure;

/** All the engine knows about an outcome. */
enum Effect {
    /** The step is passed; what follows may open. */
    PASS,
    /** Taken note of; what follows may open, whatever was said. */
    NOTE,
    /** The matter goes back, to the applicant or to an earlier step. */
    RETURN,
    /** The matter ends here. */
    REJECT
}
