package cn.bazhong.projects.webhook;

import jakarta.annotation.Nullable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * What came of telling a receiver.
 *
 * @param status     HTTP status, if it answered
 * @param fault      {@code null} where it took it
 * @param askedPause how long it asks to be left alone, if it does
 */
record Answer(@Nullable Integer status, @Nullable DeliveryFault fault, @Nullable Duration askedPause) {
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    static Answer without(DeliveryFault fault) {
        return new Answer(null, fault, null);
    }

    /** @param retryAfter as the header of that name: seconds, or a moment */
    static Answer of(int status, @Nullable String retryAfter, Instant now) {
        if (status / 100 == 2) {
            return new Answer(status, null, null);
        }
        Duration pause = status == TOO_MANY || status == UNAVAILABLE ? pause(retryAfter, now) : null;
        return new Answer(status, status == GONE ? DeliveryFault.GONE : DeliveryFault.STATUS, pause);
    }

    boolean isTaken() {
        return fault == null;
    }

    boolean isGone() {
        return fault == DeliveryFault.GONE;
    }

    private static Duration pause(String retryAfter, Instant now) {
        if (retryAfter == null) {
            return null;
        }
        if (retryAfter.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(retryAfter));
        }
        try {
            return Duration.between(now, ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException neither) {
            return null;
        }
    }
}
