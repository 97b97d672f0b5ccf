package cn.bazhong.projects.incident;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What went wrong. Texts: {@code incidentKind.<name>}. */
@Schema(name = "IncidentKind")
enum IncidentKind {
    /** 工程严重逾期. */
    SERIOUS_DELAY,
    /** 投资重大损失. */
    MAJOR_LOSS,
    OTHER
}
