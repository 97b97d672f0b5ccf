package cn.bazhong.projects.procedure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a draft stands within its department. */
@Schema(name = "StepDraftState")
public enum SigningState {
    /** Somebody has to sign it. */
    SIGNING,
    /** Given back to whoever drafted it. */
    RETURNED,
    /** Signed by the last, and concluded or issued as it was drafted. */
    CONCLUDED
}
