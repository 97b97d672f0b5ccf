package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.record.EventType;

enum ListEvent implements EventType {
    CALL_OPENED,
    CALL_CHANGED,
    ADJUSTMENT_OPENED,
    LINE_ENTERED,
    LINE_WITHDRAWN,
    LINE_INCLUDED,
    LINE_LEFT_OUT,
    CHANGE_ENTERED,
    CHANGE_WITHDRAWN,
    REPLACED_CHOSEN,
    LIST_RANKED,
    LINE_CONCLUDED,
    LINE_DECIDED,
    LINE_OVERTAKEN,
    LIST_PUBLISHED,
    ADJUSTMENT_PUBLISHED
}
