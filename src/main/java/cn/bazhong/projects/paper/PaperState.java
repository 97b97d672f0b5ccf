package cn.bazhong.projects.paper;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a paper has come; whether it was revoked is said beside. */
@Schema(description = "How far it has come")
enum PaperState {
    /** Numbered; the copy that was edited has still to be sent. */
    AWAITED,
    ISSUED,
    /** The copy never came, and another paper was issued instead. */
    GIVEN_UP
}
