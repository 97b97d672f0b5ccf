package cn.bazhong.projects.incident;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far it has come. Texts: {@code incidentState.<name>}. */
@Schema(name = "IncidentState")
enum IncidentState {
    /** Before the organs that take note of it, and then the office. */
    REPORTED,
    /** Nothing came of it. */
    CLOSED,
    TO_RECTIFY,
    /** The project, or the lot, is suspended for it. */
    SUSPENDED,
    /** What was suspended goes on. */
    RESUMED,
    /** The project came to its end before. */
    ENDED
}
