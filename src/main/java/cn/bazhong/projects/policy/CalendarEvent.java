package cn.bazhong.projects.policy;

import cn.bazhong.projects.record.EventType;

/** What happens to the calendar. */
enum CalendarEvent implements EventType {
    CALENDAR_EXPECTED,
    CALENDAR_PUBLISHED,
    CALENDAR_CORRECTED
}
