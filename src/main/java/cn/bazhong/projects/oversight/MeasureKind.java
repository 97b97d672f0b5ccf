package cn.bazhong.projects.oversight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What Article 43 answers with, each harder than the one before. Texts: {@code measureKind.<name>}. */
@Schema(description = "A measure of oversight, each harder than the one before (A43)")
public enum MeasureKind {
    /** 通报批评. */
    NOTICE_OF_CRITICISM,
    /** 暂缓安排投资计划: no contract is entered. */
    DEFER_INVESTMENT,
    /** 暂停项目建设: nothing is bought, signed or paid. */
    SUSPEND,
    /** 终止项目: proposed by oversight, decided by committee and government. */
    TERMINATE;

    boolean isHarderThan(MeasureKind other) {
        return ordinal() > other.ordinal();
    }

    /** Whether it stands until the rectification is verified: it is there to bring that about. */
    boolean lastsUntilVerified() {
        return this == DEFER_INVESTMENT || this == SUSPEND;
    }
}
