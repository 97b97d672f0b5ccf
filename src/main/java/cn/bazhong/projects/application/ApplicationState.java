package cn.bazhong.projects.application;

/** Where an application stands. Texts: {@code applicationState.<name>}. */
public enum ApplicationState {
    /** With its department, which alone sees it. */
    DRAFT,
    /** With the leading group office, or the chair where the office itself applies. */
    SUBMITTED,
    /** With its department again, to be mended. */
    RETURNED,
    /** On its way to the list. */
    ACCEPTED,
    /** Not this year; the project may be applied for again. */
    NOT_ACCEPTED,
    WITHDRAWN;

    /** Whether its department may change it. */
    boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether something can still come of it this year. */
    boolean isOver() {
        return this == NOT_ACCEPTED || this == WITHDRAWN;
    }
}
