package cn.bazhong.projects.acceptance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a round of acceptance is. Texts: {@code roundState.<name>}. */
@Schema(name = "AcceptanceRoundState")
enum RoundState {
    /** The owner puts the materials together. */
    DRAFT,
    SIGNING,
    CORRECTION,
    HEARING,
    PASSED,
    FAILED,
    ENDED;

    boolean isOpen() {
        return this == DRAFT || isUnderWay();
    }

    /** Convened, and not concluded. */
    boolean isUnderWay() {
        return this == SIGNING || this == CORRECTION || this == HEARING;
    }
}
