package cn.bazhong.projects.http;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/**
 * Makes the ids of everything: UUIDv7 of the injected clock, so that ids of one table follow its history. Those of one
 * millisecond ascend too: lists are read in the order of their ids, and what was made later has to come later.
 */
@ApplicationScoped
public class Ids {
    private final TimeOrderedEpochFactory factory;

    Ids(Clock clock) {
        this.factory = TimeOrderedEpochFactory.builder().withClock(clock).withIncrementPlusN().build();
    }

    public UUID next() {
        return factory.create();
    }
}
