package cn.bazhong.projects.termination;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project cannot go on for. Texts: {@code terminationCause.<name>}. */
@Schema(name = "TerminationCause")
enum TerminationCause {
    /** 外部环境变化. */
    EXTERNAL_CHANGE,
    /** 不可抗力. */
    FORCE_MAJEURE
}
