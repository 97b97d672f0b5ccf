package cn.bazhong.projects.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the office ruled on an opinion that came after the committee's review (A20). */
@Embeddable
@Schema(description = "What the leading group office ruled on an opinion that came after the committee's review (A20)")
public record LateRuling(
        @Enumerated(EnumType.STRING) @Column(name = "ruling") Decision decision,
        @Column(name = "ruling_reason") String reason,
        @Column(name = "ruled_by_name") String decidedBy,
        @Column(name = "ruled_at") Instant decidedAt) {

    /** What becomes of the review. */
    @Schema(name = "LateRulingDecision")
    public enum Decision {
        /** The committee reviews the dossier again, and everything behind it follows anew. */
        REVIEW_AGAIN,
        /** The review stands. */
        STANDS
    }
}
