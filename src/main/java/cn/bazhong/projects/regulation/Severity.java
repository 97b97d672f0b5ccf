package cn.bazhong.projects.regulation;

/** What a finding does to the deed it was found on. */
public enum Severity {
    /** Stops the deed. */
    BLOCKING,
    /** Lets the deed pass to an organ that has to decide on it expressly. */
    NEEDS_DECISION,
    WARNING,
    INFO
}
