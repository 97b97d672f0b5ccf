package cn.bazhong.projects.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a change request has come. Texts: {@code changeState.<name>}. */
@Schema(name = "ChangeState")
enum ChangeState {
    DRAFT, SUBMITTED, RETURNED,
    /** The plan in force is another one by it. */
    APPROVED,
    REJECTED, WITHDRAWN;

    boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    boolean isOver() {
        return this == APPROVED || this == REJECTED || this == WITHDRAWN;
    }
}
