package cn.bazhong.projects.annuallist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a line does to its project in the year. The list itself adds and carries over; the rest is for adjustments (A15). */
@Schema(name = "LineKind")
public enum LineKind {
    /** Applied for and accepted. */
    ADD,
    /** On the list of the year before, and going on. */
    CARRY_OVER,
    /** Other amounts for the year than stood so far, for example because money was granted from above (A13). */
    AMEND,
    /** Applied for and accepted, in place of a project that stood. */
    REPLACE,
    /** Not begun, and not to be. */
    LAPSE,
    /** Taken off before start. */
    CANCEL;

    /** Whether it comes from an application of its owner, and not from the office. */
    boolean isAppliedFor() {
        return this == ADD || this == REPLACE;
    }

    /** Whether it takes its project off. */
    boolean ends() {
        return this == LAPSE || this == CANCEL;
    }

    /** Whether only an adjustment can have it. */
    boolean needsPublishedList() {
        return this != ADD && this != CARRY_OVER;
    }
}
