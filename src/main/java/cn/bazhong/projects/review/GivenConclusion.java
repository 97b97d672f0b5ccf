package cn.bazhong.projects.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What was concluded on an item.
 *
 * @param deliberation   who decided and how they voted, as JSON; {@code null} where the session was never held
 * @param reducedTo      yuan, with REDUCE
 * @param rank           place the committee gave it among the items of the session, from 1; {@code null} where it gave none
 * @param revisionPoints what the owner has to mend, with AGREE_AFTER_REVISION
 * @param reviseBy       last day for it
 * @param onBehalfOf     name of who presided, where the secretary entered what they announced
 */
@Embeddable
record GivenConclusion(
        String deliberation,
        @Enumerated(EnumType.STRING) ReviewVerdict verdict,
        @Column(name = "reduced_to") BigDecimal reducedTo,
        String reason,
        Integer rank,
        @Column(name = "revision_points") String revisionPoints,
        @Column(name = "revise_by") LocalDate reviseBy,
        @Column(name = "concluded_at") Instant at,
        @Column(name = "concluded_by_name") String by,
        @Column(name = "on_behalf_of") String onBehalfOf) {

    /** Nothing was concluded yet. */
    static final GivenConclusion NONE = new GivenConclusion(null, null, null, null, null, null, null, null, null, null);

    static GivenConclusion carriedOver(String deliberation, String reason, String by, Instant at) {
        return new GivenConclusion(deliberation, ReviewVerdict.CARRY_OVER, null, reason, null, null, null, at, by, null);
    }
}
