package cn.bazhong.projects.serviceaccount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import org.junit.jupiter.api.Test;

/** So many calls at once, and so many more a minute. */
class RateLimitsTest {
    private static final long SECOND = 1_000_000_000L;
    private static final RateLimit LIMIT = new RateLimit(60, 3);

    private long now = 5 * SECOND;
    private final RateLimits limits = new RateLimits(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void aFullBucketIsTakenFromAndFillsAgain() {
        assertEquals("\"client\";q=3;w=3", take().policy());
        assertEquals("\"client\";r=1;t=2", take().state());
        assertTrue(take().isAdmitted());
        Taken tooMany = take();
        assertFalse(tooMany.isAdmitted());
        assertEquals("\"client\";r=0;t=3", tooMany.state());
        assertEquals(1, tooMany.retryAfter());
        now += SECOND - 1;
        assertFalse(take().isAdmitted());
        now += 1;
        assertTrue(take().isAdmitted());
        assertFalse(take().isAdmitted());
        now += 3600 * SECOND;
        assertEquals("\"client\";r=2;t=1", take().state());
    }

    @Test
    void whoWaitsAsLongAsToldIsLetIn() {
        RateLimit slow = new RateLimit(7, 1);
        assertTrue(limits.take("slow", slow).isAdmitted());
        Taken refused = limits.take("slow", slow);
        assertFalse(refused.isAdmitted());
        assertEquals(9, refused.retryAfter());
        now += refused.retryAfter() * SECOND;
        assertTrue(limits.take("slow", slow).isAdmitted());
    }

    @Test
    void eachHasItsOwnAndANewLimitBeginsFull() {
        take();
        take();
        take();
        assertTrue(limits.take("another", LIMIT).isAdmitted());
        assertFalse(take().isAdmitted());
        assertTrue(limits.take("client", new RateLimit(60, 2)).isAdmitted());
    }

    private Taken take() {
        return limits.take("client", LIMIT);
    }
}
