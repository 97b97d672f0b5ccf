package cn.bazhong.projects.application;

import cn.bazhong.projects.record.EventType;

enum ApplicationEvent implements EventType {
    APPLICATION_DRAFTED,
    APPLICATION_SUBMITTED,
    APPLICATION_CONFIRMED,
    APPLICATION_WITHDRAWN
}
