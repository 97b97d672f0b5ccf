package cn.bazhong.projects.webhook;

import jakarta.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a receiver that did not take something is tried again: after growing pauses, for a day. Pure. */
final class Pauses {
    static final Duration GIVEN_UP_AFTER = Duration.ofHours(24);
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(2),
            Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2));

    private Pauses() {
    }

    /**
     * The next try; the last is made when the day is over, after which nothing is.
     *
     * @param attempts   how often it was tried already, once at least
     * @param askedPause how long the receiver asks to be left alone, if it does
     */
    static Optional<Instant> next(int attempts, Instant firstTried, Instant now, @Nullable Duration askedPause) {
        Instant last = firstTried.plus(GIVEN_UP_AFTER);
        if (!now.isBefore(last)) {
            return Optional.empty();
        }
        Duration own = PAUSES.get(Math.min(attempts, PAUSES.size()) - 1);
        Duration pause = askedPause != null && askedPause.compareTo(own) > 0 ? askedPause : own;
        Instant next = now.plus(pause);
        return Optional.of(next.isAfter(last) ? last : next);
    }
}
