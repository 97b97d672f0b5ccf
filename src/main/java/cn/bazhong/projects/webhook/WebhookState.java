package cn.bazhong.projects.webhook;

/** Whether a webhook is told of events. */
enum WebhookState {
    ACTIVE,
    /** Nothing is sent; what happens meanwhile is lined up once it goes on. */
    PAUSED,
    REMOVED
}
