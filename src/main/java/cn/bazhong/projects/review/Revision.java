package cn.bazhong.projects.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What came after an item was agreed to subject to revision: what the owner says it mended, and the re-check.
 *
 * @param statement {@code null} where the owner has not reported
 * @param outcome   AGREE, DEFER or CARRY_OVER; {@code null} before the re-check
 */
@Embeddable
record Revision(
        @Column(name = "revision_statement") String statement,
        @Column(name = "revised_at") Instant revisedAt,
        @Column(name = "revised_by_name") String revisedBy,
        @Column(name = "recheck") @Enumerated(EnumType.STRING) ReviewVerdict outcome,
        @Column(name = "recheck_opinion") String opinion,
        @Column(name = "rechecked_at") Instant recheckedAt,
        @Column(name = "rechecked_by_name") String recheckedBy) {

    /** Nothing came yet. */
    static final Revision NONE = new Revision(null, null, null, null, null, null, null);

    static Revision reported(String statement, String by, Instant at) {
        return new Revision(statement, at, by, null, null, null, null);
    }

    static Revision rechecked(Revision before, ReviewVerdict outcome, String opinion, String by, Instant at) {
        return before == null ? new Revision(null, null, null, outcome, opinion, at, by)
                : new Revision(before.statement, before.revisedAt, before.revisedBy, outcome, opinion, at, by);
    }

    boolean isReported() {
        return statement != null;
    }
}
