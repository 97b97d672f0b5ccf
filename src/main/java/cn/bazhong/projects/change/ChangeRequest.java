package cn.bazhong.projects.change;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.project.Project;
import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** What an owner wants changed of an approved project (A25). */
@Entity
@Table(name = "change_request")
class ChangeRequest {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    private int number;
    @Column(name = "owner_department")
    private String ownerDepartment;
    private String jurisdiction;
    @Enumerated(EnumType.STRING)
    private ChangeState state;
    private String content;
    private String seen;
    @Enumerated(EnumType.STRING)
    @Column(name = "change_class")
    private RouteFacts.Change changeClass;
    private String opinion;
    private String result;
    private BigDecimal estimate;
    private BigDecimal budget;
    @Column(name = "document_number")
    private String documentNumber;
    @Column(name = "policy_version")
    private UUID policyVersion;
    @Column(name = "updated_by_name")
    private String updatedByName;
    @Column(name = "updated_at")
    private Instant updatedAt;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "approved_at")
    private Instant approvedAt;
    @Version
    private long version;

    protected ChangeRequest() {
    }

    ChangeRequest(UUID id, Project project, int number, String content, UUID policyVersion, Actor actor, Instant at) {
        this.id = id;
        this.projectId = project.id();
        this.number = number;
        this.ownerDepartment = project.ownerDepartment();
        this.jurisdiction = project.jurisdiction();
        this.state = ChangeState.DRAFT;
        this.content = content;
        this.policyVersion = policyVersion;
        touch(actor, at);
    }

    void write(String asJson, Actor actor, Instant at) {
        content = asJson;
        touch(actor, at);
    }

    /** @param against what stood when it was handed in, as JSON */
    void submit(RouteFacts.Change as, String against, UUID policy, Actor actor, Instant at) {
        state = ChangeState.SUBMITTED;
        changeClass = as;
        seen = against;
        policyVersion = policy;
        opinion = null;
        submittedAt = submittedAt == null ? at : submittedAt;
        touch(actor, at);
    }

    void giveBack(String why, Actor actor, Instant at) {
        state = ChangeState.RETURNED;
        opinion = why;
        touch(actor, at);
    }

    /** @param lines all cost lines as they are by it, as JSON */
    void approve(String lines, BigDecimal estimateAfter, @Nullable BigDecimal budgetAfter, @Nullable String number, String word,
            Actor actor, Instant at) {
        state = ChangeState.APPROVED;
        result = lines;
        estimate = estimateAfter;
        budget = budgetAfter;
        documentNumber = number;
        opinion = word;
        approvedAt = at;
        touch(actor, at);
    }

    void review(BigDecimal budgetAfter) {
        budget = budgetAfter;
    }

    void end(ChangeState as, String word, Actor actor, Instant at) {
        state = as;
        opinion = word;
        touch(actor, at);
    }

    private void touch(Actor actor, Instant at) {
        updatedByName = actor.name();
        updatedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    /** Counts within the project, from 1. */
    int number() {
        return number;
    }

    String ownerDepartment() {
        return ownerDepartment;
    }

    String jurisdiction() {
        return jurisdiction;
    }

    ChangeState state() {
        return state;
    }

    String contentJson() {
        return content;
    }

    /** {@code null} before it was handed in. */
    @Nullable
    String seenJson() {
        return seen;
    }

    @Nullable
    RouteFacts.Change changeClass() {
        return changeClass;
    }

    @Nullable
    String opinion() {
        return opinion;
    }

    /** {@code null} before it was approved. */
    @Nullable
    String resultJson() {
        return result;
    }

    /** Yuan, as by it; {@code null} before. */
    @Nullable
    BigDecimal estimate() {
        return estimate;
    }

    /** Yuan, as finance reviewed it after; {@code null} before. */
    @Nullable
    BigDecimal budget() {
        return budget;
    }

    @Nullable
    String documentNumber() {
        return documentNumber;
    }

    UUID policyVersion() {
        return policyVersion;
    }

    String updatedByName() {
        return updatedByName;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant approvedAt() {
        return approvedAt;
    }

    long version() {
        return version;
    }
}
