package cn.bazhong.projects.incident;

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

/** A serious delay, a heavy loss or the like, as its owner reported it, and what came of it (A26). */
@Entity
@Table(name = "incident")
class Incident {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    @Enumerated(EnumType.STRING)
    private IncidentKind kind;
    @Column(name = "owner_department")
    private String ownerDepartment;
    private String jurisdiction;
    @Enumerated(EnumType.STRING)
    private IncidentState state;
    private String report;
    @Enumerated(EnumType.STRING)
    private Disposition disposition;
    @Column(name = "lot_id")
    private UUID lotId;
    private String reason;
    @Column(name = "disposed_at")
    private Instant disposedAt;
    @Column(name = "resumed_at")
    private Instant resumedAt;
    @Column(name = "policy_version")
    private UUID policyVersion;
    @Column(name = "reported_at")
    private Instant reportedAt;
    @Column(name = "reported_by_name")
    private String reportedByName;
    @Version
    private long version;

    protected Incident() {
    }

    /** @param report with its documents as they stood, as JSON */
    Incident(UUID id, Project project, IncidentKind kind, String report, UUID policyVersion, Actor actor, Instant at) {
        this.id = id;
        this.projectId = project.id();
        this.kind = kind;
        this.ownerDepartment = project.ownerDepartment();
        this.jurisdiction = project.jurisdiction();
        this.state = IncidentState.REPORTED;
        this.report = report;
        this.policyVersion = policyVersion;
        this.reportedAt = at;
        this.reportedByName = actor.name();
    }

    /** What the office makes of it; it takes effect when its step is concluded. */
    void dispose(DisposeOfIncident what, Instant at) {
        disposition = what.disposition();
        lotId = what.lotId();
        reason = what.reason().strip();
        disposedAt = at;
    }

    void takeEffect() {
        state = disposition.leadsTo();
    }

    void resume(Instant at) {
        state = IncidentState.RESUMED;
        resumedAt = at;
    }

    /** Its project is over. */
    void end() {
        state = IncidentState.ENDED;
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    IncidentKind kind() {
        return kind;
    }

    String ownerDepartment() {
        return ownerDepartment;
    }

    String jurisdiction() {
        return jurisdiction;
    }

    IncidentState state() {
        return state;
    }

    String reportJson() {
        return report;
    }

    /** {@code null} before the office has disposed of it. */
    Disposition disposition() {
        return disposition;
    }

    /** The one lot that was suspended; {@code null} where the whole project was, or nothing. */
    UUID lotId() {
        return lotId;
    }

    /** Why it was disposed of so; {@code null} before. */
    String reason() {
        return reason;
    }

    Instant disposedAt() {
        return disposedAt;
    }

    Instant resumedAt() {
        return resumedAt;
    }

    UUID policyVersion() {
        return policyVersion;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    String reportedByName() {
        return reportedByName;
    }

    long version() {
        return version;
    }
}
