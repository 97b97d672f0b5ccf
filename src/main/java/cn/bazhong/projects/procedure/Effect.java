package cn.bazhong.projects.procedure;

/** All the engine knows about an outcome. */
enum Effect {
    /** The step is passed; what follows may open. */
    PASS,
    /** Taken note of; what follows may open, whatever was said. */
    NOTE,
    /** The matter goes back, to the applicant or to an earlier step. */
    RETURN,
    /** Found wanting: the matter goes back to the applicant when everybody who is asked side by side has spoken. */
    RETURN_TOGETHER,
    /** The matter ends here. */
    REJECT
}
