package cn.bazhong.projects.webhook;

import cn.bazhong.projects.record.EventType;

/** What happens to webhooks themselves. */
enum WebhookEvent implements EventType {
    WEBHOOK_REGISTERED,
    WEBHOOK_CHANGED,
    WEBHOOK_KEY_ROTATED,
    WEBHOOK_PAUSED,
    /** By the portal, as the receiver answered that it is there no more. */
    WEBHOOK_RECEIVER_GONE,
    WEBHOOK_RESUMED,
    WEBHOOK_TESTED,
    WEBHOOK_REPLAYED,
    WEBHOOK_REMOVED,
    /** Its department, or an owner it asks for, was merged or renamed. */
    WEBHOOK_PASSED_OVER,
    DELIVERY_RETRIED,
    DELIVERY_SKIPPED
}
