package cn.bazhong.projects.acceptance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a report. Texts: {@code reportState.<name>}. */
@Schema(name = "AcceptanceReportState")
enum ReportState {
    HANDED_IN,
    /** With the owner, who mends it and hands it in anew. */
    RETURNED,
    FILED,
    /** It found the project not fit: it is kept, and the owner repeats what it is about. */
    RECORDED,
    /** The project came to its end before. */
    ENDED;

    boolean isOpen() {
        return this == HANDED_IN || this == RETURNED;
    }
}
