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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An application for the money that operation of a project takes in a year, and what finance agreed to (A35). */
@Entity
@Table(name = "om_budget")
class OmBudget {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    private int year;
    private int number;
    @Column(name = "owner_department")
    private String ownerDepartment;
    private String jurisdiction;
    @Enumerated(EnumType.STRING)
    private OmBudgetState state;
    private String content;
    private String documents;
    private BigDecimal total;
    private String grants;
    private BigDecimal approved;
    private String opinion;
    @Column(name = "document_number")
    private String documentNumber;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "submitted_by")
    private String submittedBy;
    @Column(name = "created_at")
    private Instant createdAt;
    @Version
    private long version;

    protected OmBudget() {
    }

    OmBudget(UUID id, Project project, int year, int number, Instant at) {
        this.id = id;
        this.projectId = project.id();
        this.year = year;
        this.number = number;
        this.ownerDepartment = project.ownerDepartment();
        this.jurisdiction = project.jurisdiction();
        this.state = OmBudgetState.DRAFT;
        this.createdAt = at;
    }

    /** @param documents as they stand now, as JSON */
    void write(String json, String filed, BigDecimal sum) {
        content = json;
        documents = filed;
        total = sum;
    }

    void submit(Actor actor, Instant at) {
        state = OmBudgetState.SUBMITTED;
        grants = null;
        submittedAt = at;
        submittedBy = actor.name();
    }

    /** What finance means to agree to; it counts when its step is concluded. */
    void offer(String json) {
        grants = json;
    }

    void approve(BigDecimal amount, Conclusion conclusion) {
        state = OmBudgetState.APPROVED;
        approved = amount;
        decide(conclusion);
    }

    void giveBack(Conclusion conclusion) {
        state = OmBudgetState.RETURNED;
        grants = null;
        opinion = conclusion.opinion().strip();
    }

    void reject(Conclusion conclusion) {
        state = OmBudgetState.REJECTED;
        grants = null;
        decide(conclusion);
    }

    private void decide(Conclusion conclusion) {
        opinion = conclusion.opinion() == null ? null : conclusion.opinion().strip();
        documentNumber = conclusion.documentNumber();
        decidedOn = conclusion.legalDate();
    }

    void withdraw() {
        state = OmBudgetState.WITHDRAWN;
    }

    /** Its project is over. */
    void end() {
        state = OmBudgetState.ENDED;
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    int year() {
        return year;
    }

    int number() {
        return number;
    }

    String ownerDepartment() {
        return ownerDepartment;
    }

    OmBudgetState state() {
        return state;
    }

    String contentJson() {
        return content;
    }

    String documentsJson() {
        return documents;
    }

    /** Applied for, yuan. */
    BigDecimal total() {
        return total;
    }

    /** {@code null} where every line is agreed to as it is, or nothing was said. */
    String grantsJson() {
        return grants;
    }

    /** Yuan; {@code null} unless approved. */
    BigDecimal approved() {
        return approved;
    }

    String opinion() {
        return opinion;
    }

    String documentNumber() {
        return documentNumber;
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
