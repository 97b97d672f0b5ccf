package cn.bazhong.projects.operation;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.procedure.Conclusion;
import cn.bazhong.projects.project.Project;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A request for cloud resources, and what was granted (A30, A32). */
@Entity
@Table(name = "cloud_request")
class CloudRequest {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    private int number;
    @Column(name = "owner_department")
    private String ownerDepartment;
    private String jurisdiction;
    @Enumerated(EnumType.STRING)
    private CloudRequestState state;
    @Enumerated(EnumType.STRING)
    private CloudPurpose purpose;
    private boolean added;
    private String content;
    private String offered;
    private Integer vcpu;
    @Column(name = "memory_gb")
    private Integer memoryGb;
    @Column(name = "storage_gb")
    private Integer storageGb;
    private String opinion;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "submitted_by")
    private String submittedBy;
    @Version
    private long version;

    protected CloudRequest() {
    }

    CloudRequest(UUID id, Project project, int number) {
        this.id = id;
        this.projectId = project.id();
        this.number = number;
        this.ownerDepartment = project.ownerDepartment();
        this.jurisdiction = project.jurisdiction();
    }

    /** @param onTop whether the project has cloud already (A32) */
    void submit(CloudContent asked, String json, boolean onTop, Actor actor, Instant at) {
        state = CloudRequestState.SUBMITTED;
        purpose = asked.purpose();
        content = json;
        added = onTop;
        offered = null;
        submittedAt = at;
        submittedBy = actor.name();
    }

    /** What the organ means to grant; it counts when its step is concluded. */
    void offer(String json) {
        offered = json;
    }

    void grant(CloudQuantity quantity, Conclusion conclusion) {
        state = CloudRequestState.GRANTED;
        vcpu = quantity.vcpu();
        memoryGb = quantity.memoryGb();
        storageGb = quantity.storageGb();
        decide(conclusion);
    }

    void giveBack(Conclusion conclusion) {
        state = CloudRequestState.RETURNED;
        offered = null;
        opinion = conclusion.opinion().strip();
    }

    void refuse(Conclusion conclusion) {
        state = CloudRequestState.REFUSED;
        offered = null;
        decide(conclusion);
    }

    private void decide(Conclusion conclusion) {
        opinion = conclusion.opinion() == null ? null : conclusion.opinion().strip();
        decidedOn = conclusion.legalDate();
    }

    void withdraw() {
        state = CloudRequestState.WITHDRAWN;
    }

    /** Its project is over. */
    void end() {
        state = CloudRequestState.ENDED;
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    int number() {
        return number;
    }

    String ownerDepartment() {
        return ownerDepartment;
    }

    CloudRequestState state() {
        return state;
    }

    CloudPurpose purpose() {
        return purpose;
    }

    boolean isAdded() {
        return added;
    }

    String contentJson() {
        return content;
    }

    /** {@code null} where it would be granted as asked for. */
    String offeredJson() {
        return offered;
    }

    /** {@code null} unless granted. */
    CloudQuantity granted() {
        return vcpu == null ? null : new CloudQuantity(vcpu, memoryGb, storageGb);
    }

    String opinion() {
        return opinion;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    String submittedBy() {
        return submittedBy;
    }

    long version() {
        return version;
    }
}
