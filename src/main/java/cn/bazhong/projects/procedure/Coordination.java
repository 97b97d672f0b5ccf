package cn.bazhong.projects.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the vice-mayor in charge settled about an opinion that was overdue (A20). */
@Embeddable
@Schema(description = "What the vice-mayor in charge settled about an opinion that was overdue (A20)")
public record Coordination(
        @Enumerated(EnumType.STRING) @Column(name = "coordination") Decision decision,
        @Column(name = "coordination_reason") String reason,
        @Column(name = "coordinated_by_name") String decidedBy,
        @Column(name = "coordinated_at") Instant decidedAt) {

    /** How it goes on. */
    @Schema(name = "CoordinationDecision")
    public enum Decision {
        /** The organ is given more time. */
        EXTEND,
        /** The review goes on without the opinion, which may still come. */
        PROCEED
    }
}
