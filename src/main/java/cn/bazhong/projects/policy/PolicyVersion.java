package cn.bazhong.projects.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A policy of one jurisdiction from one day on. Never edited: the next version takes its place on a later day, and what
 * began under this one keeps it.
 */
@Entity
@Immutable
@Table(name = "policy_version")
class PolicyVersion {
    @Id
    private UUID id;
    private String jurisdiction;
    @Column(name = "effective_from")
    private LocalDate effectiveFrom;
    /** The {@link cn.bazhong.projects.regulation.Policy} as JSON. */
    private String parameters;
    private String reason;
    @Column(name = "entered_by")
    private String enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected PolicyVersion() {
    }

    PolicyVersion(UUID id, String jurisdiction, LocalDate effectiveFrom, String parameters, String reason,
            String enteredBy, Instant enteredAt) {
        this.id = id;
        this.jurisdiction = jurisdiction;
        this.effectiveFrom = effectiveFrom;
        this.parameters = parameters;
        this.reason = reason;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    UUID id() {
        return id;
    }

    String jurisdiction() {
        return jurisdiction;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    String parameters() {
        return parameters;
    }

    String reason() {
        return reason;
    }

    String enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
