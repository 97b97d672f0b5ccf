package cn.bazhong.projects.incident;

import cn.bazhong.projects.record.EventType;

/** What is told of incidents in the project's chain. */
enum IncidentEvent implements EventType {
    INCIDENT_REPORTED, INCIDENT_DISPOSED
}
