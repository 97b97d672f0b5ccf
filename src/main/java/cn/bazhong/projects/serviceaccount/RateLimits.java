package cn.bazhong.projects.serviceaccount;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A bucket of calls for every system, in the memory of this instance: behind a proxy that spreads calls evenly over n
 * instances a system gets n times its limit. To count them in the database would cost every call a write.
 */
@ApplicationScoped
class RateLimits {
    private final TimeMeter time;
    private final Map<String, Held> buckets = new ConcurrentHashMap<>();

    private record Held(RateLimit limit, Bucket bucket) {
    }

    RateLimits(TimeMeter time) {
        this.time = time;
    }

    /** One more call of a system; a limit that is new begins with a full bucket. */
    Taken take(String client, RateLimit limit) {
        Held held = buckets.compute(client, (same, before) -> before != null && before.limit().equals(limit) ? before
                : new Held(limit, bucket(limit)));
        ConsumptionProbe probe = held.bucket().tryConsumeAndReturnRemaining(1);
        return new Taken(limit, probe.isConsumed(), probe.getRemainingTokens(), Duration.ofNanos(probe.getNanosToWaitForRefill()),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }

    private Bucket bucket(RateLimit limit) {
        return Bucket.builder().withCustomTimePrecision(time).addLimit(bandwidth -> bandwidth.capacity(limit.burst())
                .refillGreedy(limit.requestsPerMinute(), Duration.ofMinutes(1))).build();
    }

    /** It is the time that passes which counts, never the day: a trial moves that one. */
    static final class Meter {

        @Produces
        @ApplicationScoped
        TimeMeter time() {
            return TimeMeter.SYSTEM_NANOTIME;
        }
    }
}
