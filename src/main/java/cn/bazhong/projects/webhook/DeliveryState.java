package cn.bazhong.projects.webhook;

/** How far a delivery has come. */
enum DeliveryState {
    /** An earlier one of the same project is not through yet. */
    WAITING,
    /** It is sent next, or tried again. */
    PENDING,
    /** It was given up after a day; nothing later of the same project is sent until somebody decides. */
    PARKED,
    DELIVERED,
    /** Left out, so that what comes after it can go on. */
    SKIPPED
}
