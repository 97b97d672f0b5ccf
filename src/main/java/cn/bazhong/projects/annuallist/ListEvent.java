package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.record.EventType;

enum ListEvent implements EventType {
    CALL_OPENED,
    CALL_CHANGED,
    LINE_ENTERED,
    LINE_WITHDRAWN,
    LINE_INCLUDED,
    LINE_LEFT_OUT,
    LINE_CONCLUDED,
    LINE_DECIDED,
    LIST_PUBLISHED
}
