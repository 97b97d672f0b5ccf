package cn.bazhong.projects.operation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an application for O&amp;M funds has come. Texts: {@code omBudgetState.<name>}. */
@Schema(name = "OmBudgetState")
enum OmBudgetState {
    /** With its owner, before it was handed in; nobody else reads it. */
    DRAFT,
    SUBMITTED,
    /** With its owner, to be mended. */
    RETURNED,
    APPROVED,
    REJECTED,
    WITHDRAWN,
    /** The project came to its end before. */
    ENDED;

    boolean isOpen() {
        return this == DRAFT || this == SUBMITTED || this == RETURNED;
    }

    boolean isWithOwner() {
        return this == DRAFT || this == RETURNED;
    }
}
