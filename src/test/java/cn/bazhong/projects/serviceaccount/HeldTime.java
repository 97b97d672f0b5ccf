package cn.bazhong.projects.serviceaccount;

import io.github.bucket4j.TimeMeter;
import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;

/** The time that passes, which a test may hold and move. */
@Mock
@ApplicationScoped
class HeldTime implements TimeMeter {
    private static volatile Long held;

    /** It stands still from now on. */
    static void hold() {
        held = System.nanoTime();
    }

    static void pass(long seconds) {
        held += seconds * 1_000_000_000L;
    }

    static void letGo() {
        held = null;
    }

    @Override
    public long currentTimeNanos() {
        return held == null ? System.nanoTime() : held;
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
