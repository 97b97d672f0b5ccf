package cn.bazhong.projects.expert;

import cn.bazhong.projects.record.EventType;

enum ExpertEvent implements EventType {
    EXPERTS_DRAWN,
    DRAWN_EXPERT_REPLACED,
    EXPERT_ENTERED,
    EXPERT_CHANGED
}
