package cn.bazhong.projects.procedure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a condition stands. */
@Schema(name = "ConditionState")
public enum ConditionState {
    /** The owner has to meet it. */
    OPEN,
    /** The owner says it has; whoever set it looks. */
    REPORTED,
    MET,
    /** The conclusion that set it was taken back. */
    WITHDRAWN
}
