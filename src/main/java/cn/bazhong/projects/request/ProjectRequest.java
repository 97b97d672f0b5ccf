package cn.bazhong.projects.request;

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

/** What an owner asked for on a project of its own. */
@Entity
@Table(name = "project_request")
class ProjectRequest {
    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private RequestKind kind;
    @Column(name = "project_id")
    private UUID projectId;
    @Column(name = "owner_department")
    private String ownerDepartment;
    private String jurisdiction;
    private String reason;
    @Column(name = "legal_basis")
    private String legalBasis;
    @Enumerated(EnumType.STRING)
    private RequestState state;
    private String opinion;
    @Column(name = "document_number")
    private String documentNumber;
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

    protected ProjectRequest() {
    }

    ProjectRequest(UUID id, MakeRequest asked, Project project, UUID policyVersion, Actor actor, Instant at) {
        this.id = id;
        this.kind = asked.kind();
        this.projectId = project.id();
        this.ownerDepartment = project.ownerDepartment();
        this.jurisdiction = project.jurisdiction();
        this.reason = asked.reason().strip();
        this.legalBasis = asked.legalBasis() == null ? null : asked.legalBasis().strip();
        this.state = RequestState.REQUESTED;
        this.policyVersion = policyVersion;
        this.requestedAt = at;
        this.requestedByName = actor.name();
    }

    /**
     * The organs have said their word, or the owner took the request back.
     *
     * @param number of the document it was decided by; {@code null} without one
     */
    void close(RequestState result, String word, String number, Instant at) {
        documentNumber = number;
        state = result;
        opinion = word;
        closedAt = at;
    }

    UUID id() {
        return id;
    }

    RequestKind kind() {
        return kind;
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

    /** By which nothing may be shared; {@code null} for anything else. */
    String legalBasis() {
        return legalBasis;
    }

    /** {@code null} where it was not decided by a numbered document. */
    String documentNumber() {
        return documentNumber;
    }

    RequestState state() {
        return state;
    }

    /** What the organ said that closed it, or why it was taken back; {@code null} before. */
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
