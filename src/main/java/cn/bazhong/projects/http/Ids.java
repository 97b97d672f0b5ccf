package cn.bazhong.projects.http;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Makes the ids of everything: UUIDv7 of the injected clock, so that ids of one table follow its history. */
@ApplicationScoped
public class Ids {
    private final Clock clock;

    Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        return UuidCreator.getTimeOrderedEpoch(clock.instant());
    }
}
