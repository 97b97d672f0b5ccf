package cn.bazhong.projects.procedure;

import cn.bazhong.projects.regulation.LegalClock;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A time in which a step's clock stood still: because its organ waited for material from the owner (A20, A21), or because the
 * project was suspended (A26, A43).
 */
@Entity
@Table(name = "step_pause")
class Pause {
    /** Why it stood still. */
    @Schema(name = "PauseCause")
    enum Cause {
        MATERIAL, SUSPENSION
    }

    @Id
    private UUID id;
    @Column(name = "step_id")
    private UUID stepId;
    @Column(name = "procedure_id")
    private UUID procedureId;
    @Enumerated(EnumType.STRING)
    private Cause cause;
    private String asked;
    @Column(name = "asked_by_name")
    private String askedByName;
    @Column(name = "asked_at")
    private Instant askedAt;
    private String supplied;
    @Column(name = "supplied_by_name")
    private String suppliedByName;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected Pause() {
    }

    Pause(UUID id, Step step, Cause cause, String asked, String by, Instant at) {
        this.id = id;
        this.stepId = step.id();
        this.procedureId = step.procedureId();
        this.cause = cause;
        this.asked = asked;
        this.askedByName = by;
        this.askedAt = at;
    }

    /** @param what {@code null} where the organ concluded without it */
    void end(String what, String by, Instant at) {
        supplied = what;
        suppliedByName = by;
        endedAt = at;
    }

    boolean isRunning() {
        return endedAt == null;
    }

    LegalClock.Pause onTheClock(ZoneId zone) {
        return new LegalClock.Pause(LocalDate.ofInstant(askedAt, zone), LocalDate.ofInstant(endedAt, zone));
    }

    UUID stepId() {
        return stepId;
    }

    Cause cause() {
        return cause;
    }

    String asked() {
        return asked;
    }

    String askedByName() {
        return askedByName;
    }

    Instant askedAt() {
        return askedAt;
    }

    String supplied() {
        return supplied;
    }

    String suppliedByName() {
        return suppliedByName;
    }

    Instant endedAt() {
        return endedAt;
    }
}
