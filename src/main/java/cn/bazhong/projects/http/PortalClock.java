package cn.bazhong.projects.http;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The one source of "now", in the city's zone and cut to the microseconds PostgreSQL keeps. In the trial and in tests a
 * request may carry its own instant (see {@link ClockFilter}), so that years of work can be lived through in seconds.
 */
final class PortalClock extends Clock {
    static final String REQUEST_INSTANT = "portal.clock";

    private final ZoneId zone;
    private final Clock system;

    PortalClock(ZoneId zone) {
        this.zone = zone;
        this.system = Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return requestInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private Instant requestInstant() {
        if (!VertxContext.isOnDuplicatedContext()) {
            return system.instant();
        }
        return ContextLocals.<Instant>get(REQUEST_INSTANT).orElseGet(system::instant);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new PortalClock(other);
    }
}
