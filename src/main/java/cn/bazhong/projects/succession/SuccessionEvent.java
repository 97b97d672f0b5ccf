package cn.bazhong.projects.succession;

import cn.bazhong.projects.record.EventType;

enum SuccessionEvent implements EventType {
    DEPARTMENT_ENTERED,
    SUCCESSION_ORDERED,
    DEPARTMENT_SUCCEEDED,
    /** In the timeline of each project of which something passed over. */
    PROJECT_PASSED_OVER
}
