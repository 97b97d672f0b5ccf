package cn.bazhong.projects.change;

import cn.bazhong.projects.record.EventType;

enum ChangeEvent implements EventType {
    CHANGE_BEGUN, CHANGE_SUBMITTED, CHANGE_RETURNED, CHANGE_APPROVED, CHANGE_BUDGET_REVIEWED, CHANGE_REJECTED, CHANGE_WITHDRAWN
}
