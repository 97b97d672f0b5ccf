package cn.bazhong.projects.cancellation;

import cn.bazhong.projects.record.EventType;

enum CancellationEvent implements EventType {
    CANCELLATION_REQUESTED,
    CANCELLATION_AGREED,
    CANCELLATION_REFUSED,
    CANCELLATION_WITHDRAWN
}
