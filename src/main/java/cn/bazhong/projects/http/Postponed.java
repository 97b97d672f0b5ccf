package cn.bazhong.projects.http;

import java.util.UUID;

/** A deed that others have to agree to first: whatever it did is undone, and it is kept as it was sent. */
public final class Postponed extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final UUID on;

    /** @param on what it waits at, for whoever keeps it */
    public Postponed(UUID on) {
        super("Kept for others to agree to", null, false, false);
        this.on = on;
    }

    UUID on() {
        return on;
    }
}
