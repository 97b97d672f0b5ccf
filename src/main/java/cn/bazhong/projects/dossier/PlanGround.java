package cn.bazhong.projects.dossier;

/** On what study and design may be merged, beside an amount within the ceiling (A17). Texts: {@code planGround.<name>}. */
public enum PlanGround {
    /** Clearly required by the Party centre, the State Council, the province or the city's Party committee and government. */
    REQUIRED_FROM_ABOVE,
    /** National security or the like, and urgent. */
    SECURITY_AND_URGENT
}
