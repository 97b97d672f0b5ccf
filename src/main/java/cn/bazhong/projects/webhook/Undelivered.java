package cn.bazhong.projects.webhook;

/** That a receiver could not be told, for a reason known before it answered. */
final class Undelivered extends RuntimeException {
    private final transient DeliveryFault fault;

    Undelivered(DeliveryFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    DeliveryFault fault() {
        return fault;
    }
}
