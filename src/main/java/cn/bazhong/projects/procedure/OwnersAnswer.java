package cn.bazhong.projects.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the owner says to an opinion (A20): whether it follows it, and why or how. */
@Embeddable
@Schema(description = "The owner's answer to an opinion")
public record OwnersAnswer(
        @Column(name = "answer_adopted") Boolean adopted,
        @Column(name = "answer") String statement,
        @Column(name = "answered_by_name") String answeredBy,
        @Column(name = "answered_at") Instant answeredAt) {
}
