package cn.bazhong.projects.oversight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was decided. Texts: {@code sanctionKind.<name>}. */
@Schema(description = "What was decided (A44)")
public enum SanctionKind {
    /** 通报批评, of a unit or a person. */
    NOTICE_OF_CRITICISM,
    /** 处分, of those who answer for it themselves. */
    DISCIPLINARY,
    /** 行政处罚, under the rules on financial offences. */
    ADMINISTRATIVE_PENALTY
}
