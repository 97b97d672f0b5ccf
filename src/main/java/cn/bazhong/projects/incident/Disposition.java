package cn.bazhong.projects.incident;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comes of an incident. Texts: {@code disposition.<name>}. */
@Schema(name = "Disposition")
enum Disposition {
    NONE(IncidentState.CLOSED),
    /** 整改. */
    RECTIFICATION(IncidentState.TO_RECTIFY),
    /** 暂停, of the project or of one lot. */
    SUSPENSION(IncidentState.SUSPENDED);

    private final IncidentState leadsTo;

    Disposition(IncidentState leadsTo) {
        this.leadsTo = leadsTo;
    }

    IncidentState leadsTo() {
        return leadsTo;
    }
}
