package cn.bazhong.projects.paper;

import cn.bazhong.projects.record.EventType;

enum PaperEvent implements EventType {
    PAPER_ISSUED, PAPER_REVOKED,
    /** Within its organ: somebody drafted, signed or gave back; not in the timeline of the project. */
    PAPER_DRAFTED, PAPER_SIGNED, PAPER_GIVEN_BACK
}
