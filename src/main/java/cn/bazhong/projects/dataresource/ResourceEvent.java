package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.record.EventType;

/** What is told of information resources in the project's chain; of a sensitive one no more than its number. */
enum ResourceEvent implements EventType {
    RESOURCES_TAKEN_OVER, RESOURCE_ENTERED, RESOURCE_CHANGED, RESOURCE_SUBMITTED, RESOURCE_REGISTERED, RESOURCE_RETURNED,
    RESOURCE_AGGREGATED, RESOURCE_SHARED, RESOURCE_REFUSED, RESOURCE_REMOVED, RESOURCE_USED
}
