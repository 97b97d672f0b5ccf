package cn.bazhong.projects.project;

/**
 * Where a project is in its life. Suspension is a {@link Hold} beside the stage. Which stage follows which is said in
 * {@link Transition} alone.
 */
public enum Stage {
    /** Applied for, not yet on a published annual list. */
    PROPOSED,
    /** On a published annual list. */
    LISTED,
    /** Its dossiers are being reviewed and approved. */
    IN_APPROVAL,
    /** Initiation, design and budget estimate, or filing, are through. */
    APPROVED,
    /** Procurement and construction, lot by lot. */
    IN_EXECUTION,
    TRIAL_OPERATION,
    PRE_ACCEPTED,
    ACCEPTED,
    IN_OPERATION,
    DECOMMISSIONED,
    /** Not taken into that year's list; it may be applied for again. */
    NOT_LISTED,
    /** Taken back by the owner before the list was delivered. */
    WITHDRAWN,
    REJECTED,
    /** Struck off before start. */
    CANCELLED,
    /** Run out without being started. */
    LAPSED,
    /** Ended after start. */
    TERMINATED;

    /** Whether nothing can follow any more. */
    public boolean isFinal() {
        return switch (this) {
            case DECOMMISSIONED, WITHDRAWN, REJECTED, CANCELLED, LAPSED, TERMINATED -> true;
            default -> false;
        };
    }
}
