package cn.bazhong.projects.paper;

import cn.bazhong.projects.record.EventType;

enum PaperEvent implements EventType {
    PAPER_ISSUED, PAPER_REVOKED
}
