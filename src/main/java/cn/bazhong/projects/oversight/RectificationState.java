package cn.bazhong.projects.oversight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a rectification has come. Texts: {@code rectificationState.<name>}. */
@Schema(name = "RectificationState")
public enum RectificationState {
    /** The owner has to respond. */
    ORDERED,
    /** The owner has responded; whoever ordered it looks. */
    RESPONDED,
    /** It was not enough: the owner has to respond again. */
    FAILED,
    /** Everything is as it was required. */
    VERIFIED,
    /** Whoever ordered it took the order back. */
    REVOKED;

    boolean awaitsResponse() {
        return this == ORDERED || this == FAILED;
    }

    boolean isOver() {
        return this == VERIFIED || this == REVOKED;
    }
}
