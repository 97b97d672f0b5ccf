package cn.bazhong.projects.oversight;

import cn.bazhong.projects.record.EventType;

enum OversightEvent implements EventType {
    RECTIFICATION_ORDERED, RECTIFICATION_RESPONDED, RECTIFICATION_VERIFIED, RECTIFICATION_FAILED, RECTIFICATION_EXTENDED,
    RECTIFICATION_REVOKED, MEASURE_DECIDED, MEASURE_LIFTED
}
