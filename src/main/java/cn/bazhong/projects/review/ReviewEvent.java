package cn.bazhong.projects.review;

import cn.bazhong.projects.record.EventType;

enum ReviewEvent implements EventType {
    REVIEW_CONVENED,
    REVIEW_MEMBERS_CHANGED,
    REVIEW_AGENDA_ORDERED,
    REVIEW_POSTPONED,
    REVIEW_CANCELLED,
    REVIEW_INVITATION_ANSWERED,
    REVIEW_OPENED,
    REVIEW_ATTENDANCE_CHANGED,
    REVIEW_RECUSED,
    REVIEW_VOTED,
    REVIEW_CLOSED,
    /** In the timeline of the project, too, as all that follow. */
    REVIEW_ITEM_SCHEDULED,
    REVIEW_ITEM_TAKEN_OFF,
    REVIEW_ITEM_CONCLUDED,
    REVIEW_ITEM_CARRIED_OVER,
    REVIEW_ITEM_MENDED,
    REVIEW_ITEM_RECHECKED
}
