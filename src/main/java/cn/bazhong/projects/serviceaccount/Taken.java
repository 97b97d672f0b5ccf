package cn.bazhong.projects.serviceaccount;

import java.time.Duration;

/**
 * What came of one more call.
 *
 * @param isAdmitted whether it may be made
 * @param left       how many may be made now, after it
 * @param untilNext  after which time another may be made; nothing where one may be made now
 * @param untilAll   after which time all have come back
 */
record Taken(RateLimit limit, boolean isAdmitted, long left, Duration untilNext, Duration untilAll) {
    static final String POLICY_HEADER = "RateLimit-Policy";
    static final String LIMIT_HEADER = "RateLimit";
    /** Name of the only policy. */
    private static final String POLICY = "\"client\"";

    /** As the IETF draft on RateLimit header fields has it: {@code "client";q=200;w=20}. */
    String policy() {
        return POLICY + ";q=" + limit.burst() + ";w=" + limit.window();
    }

    /** The same draft: {@code "client";r=199;t=1}. */
    String state() {
        return POLICY + ";r=" + left + ";t=" + seconds(untilAll);
    }

    /** Never 0: whoever waits that long is let in. */
    long retryAfter() {
        return Math.max(1, seconds(untilNext));
    }

    private static long seconds(Duration time) {
        return time.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
