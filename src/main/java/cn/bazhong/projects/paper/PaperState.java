package cn.bazhong.projects.paper;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a paper has come; whether it was revoked is said beside. */
@Schema(description = "How far it has come")
enum PaperState {
    /** Numbered; the copy that was edited has still to be sent. */
    AWAITED,
    /** Numbered and drafted; somebody of its organ has to sign it. */
    SIGNING,
    /** Given back by somebody who was to sign it; drafted anew, it takes its number again. */
    RETURNED,
    ISSUED,
    /** The copy or a signature never came, and another paper was issued instead. */
    GIVEN_UP
}
