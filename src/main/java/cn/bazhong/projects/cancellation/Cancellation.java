package cn.bazhong.projects.cancellation;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Project;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An owner's request to have a project taken off the list before it is begun (A15). */
@Entity
@Table(name = "cancellation")
class Cancellation {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    @Column(name = "owner_department")
    private String ownerDepartment;
    private String jurisdiction;
    private String reason;
    @Enumerated(EnumType.STRING)
    private CancellationState state;
    private String opinion;
    @Column(name = "policy_version")
    private UUID policyVersion;
    @Column(name = "requested_at")
    private Instant requestedAt;
    @Column(name = "requested_by_name")
    private String requestedByName;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Version
    private long version;

    protected Cancellation() {
    }

    Cancellation(UUID id, Project project, String reason, UUID policyVersion, Actor actor, Instant at) {
        this.id = id;
        this.projectId = project.id();
        this.ownerDepartment = project.ownerDepartment();
        this.jurisdiction = project.jurisdiction();
        this.reason = reason;
        this.state = CancellationState.REQUESTED;
        this.policyVersion = policyVersion;
        this.requestedAt = at;
        this.requestedByName = actor.name();
    }

    /** The office has said its word, or the owner took the request back. */
    void close(CancellationState result, String word, Instant at) {
        state = result;
        opinion = word;
        closedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    String ownerDepartment() {
        return ownerDepartment;
    }

    String jurisdiction() {
        return jurisdiction;
    }

    String reason() {
        return reason;
    }

    CancellationState state() {
        return state;
    }

    /** What the office said; {@code null} before. */
    String opinion() {
        return opinion;
    }

    UUID policyVersion() {
        return policyVersion;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    String requestedByName() {
        return requestedByName;
    }

    Instant closedAt() {
        return closedAt;
    }

    long version() {
        return version;
    }
}
