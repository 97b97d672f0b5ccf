package cn.bazhong.projects.performance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a report has come; whom it waits for is said by its steps. Texts: {@code performanceState.<name>}. */
@Schema(name = "PerformanceState")
enum PerformanceState {
    UNDER_WAY,
    /** Its owner has to mend it. */
    RETURNED,
    /** Approved, received, taken on file, concluded. */
    DONE,
    /** Its project came to its end before. */
    ENDED;

    boolean isOpen() {
        return this == UNDER_WAY || this == RETURNED;
    }
}
