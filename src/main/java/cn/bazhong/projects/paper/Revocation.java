package cn.bazhong.projects.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That a paper was mistaken, and counts no more. */
@Embeddable
record Revocation(@Column(name = "revocation") String reason, @Column(name = "revoked_by_name") String byName,
        @Column(name = "revoked_at") Instant at) {
    static final Revocation NONE = new Revocation(null, null, null);
}
