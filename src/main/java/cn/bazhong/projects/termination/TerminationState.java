package cn.bazhong.projects.termination;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far it has come. Texts: {@code terminationState.<name>}. */
@Schema(name = "TerminationState")
enum TerminationState {
    /** Being written by the owner. */
    DRAFT,
    SUBMITTED,
    /** The committee gave it back to be mended. */
    RETURNED,
    /** The government agreed, and the project is terminated. */
    TERMINATED,
    REFUSED,
    /** Taken back by the owner, or over with its project. */
    WITHDRAWN;

    boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    boolean isOver() {
        return this == TERMINATED || this == REFUSED || this == WITHDRAWN;
    }
}
