package cn.bazhong.projects.project;

import cn.bazhong.projects.record.EventType;

enum ProjectEvent implements EventType {
    PROJECT_REGISTERED,
    PROJECT_TAKEN_OVER,
    STAGE_CHANGED,
    BASELINE_FROZEN,
    PROJECT_HELD,
    PROJECT_RELEASED
}
