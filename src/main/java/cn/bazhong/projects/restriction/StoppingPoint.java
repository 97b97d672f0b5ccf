package cn.bazhong.projects.restriction;

/** What a restriction stops. Text: {@code stoppingPoint.<name>}. */
public enum StoppingPoint {
    /** Applying for a new project (A11). */
    NEW_APPLICATION,
    /** The approval of a new project (A30). */
    NEW_PROJECT_APPROVAL,
    /** Approval by development and reform of new, rebuilt or extended systems (A32). */
    DRC_APPROVAL,
    /** Building, rebuilding or extending a system: its approval and its start (A47). */
    NEW_SYSTEM,
    /** Funds for operation and maintenance (A30, A32, A47). */
    OM_FUNDS,
    /** Cloud for operation; quotas for construction and trial stay (A30). */
    OPERATING_CLOUD,
    /** Cloud on top of what is already in use (A32). */
    ADDED_CLOUD
}
