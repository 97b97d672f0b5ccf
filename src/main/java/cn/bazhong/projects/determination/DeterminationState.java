package cn.bazhong.projects.determination;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a finding has come. Texts: {@code determinationState.<name>}. */
@Schema(name = "DeterminationState")
enum DeterminationState {
    /** Proposed: the owner is heard, or the organ decides. */
    HEARING,
    /** It restricts the owner, in its time. */
    FOUND,
    NOT_FOUND,
    /** Taken back before it was decided. */
    DROPPED,
    /** Delivered or put right, and confirmed by the organ that found it. */
    ENDED
}
