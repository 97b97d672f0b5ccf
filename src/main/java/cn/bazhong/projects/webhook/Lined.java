package cn.bazhong.projects.webhook;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A delivery that somebody has taken on to send it.
 *
 * @param event      {@code null} for a test
 * @param attempts   with this one
 * @param firstTried at this or an earlier attempt
 * @param version    by which it is known whether somebody else has taken it on since
 */
record Lined(long number, @Nullable UUID event, @Nullable String tx, String lane, int attempts, Instant firstTried, long version) {
    static final String COLUMNS = "d.number, d.event_id, d.tx_id::text, d.lane, d.attempts, d.first_tried_at, d.version";

    static Lined of(Object[] row) {
        return new Lined(((Number) row[0]).longValue(), (UUID) row[1], (String) row[2], (String) row[3], ((Number) row[4]).intValue(),
                ((OffsetDateTime) row[5]).toInstant(), ((Number) row[6]).longValue());
    }
}
