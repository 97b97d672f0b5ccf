package cn.bazhong.projects.regulation;

/** Why a rule holds. */
public enum Basis {
    /** The Measures themselves. */
    LAW,
    /** A figure or choice kept as a versioned policy parameter. */
    POLICY,
    /** Plain consistency of what was entered. */
    DATA
}
