package cn.bazhong.projects.termination;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.regulation.Article;
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

/** A project that is to end though it was begun: the owner applies for it (A26), or it is ordered (A43). */
@Entity
@Table(name = "termination")
class Termination {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    private boolean ordered;
    @Column(name = "owner_department")
    private String ownerDepartment;
    private String jurisdiction;
    @Enumerated(EnumType.STRING)
    private TerminationState state;
    private String content;
    @Column(name = "handed_in")
    private String handedIn;
    @Column(name = "cause_id")
    private UUID causeId;
    private String reason;
    private String opinion;
    @Column(name = "document_number")
    private String documentNumber;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    @Column(name = "policy_version")
    private UUID policyVersion;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "updated_at")
    private Instant updatedAt;
    @Column(name = "updated_by_name")
    private String updatedByName;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Version
    private long version;

    protected Termination() {
    }

    /** An application being written. */
    Termination(UUID id, Project project, String content, UUID policyVersion, Actor actor, Instant at) {
        this.id = id;
        this.projectId = project.id();
        this.ownerDepartment = project.ownerDepartment();
        this.jurisdiction = project.jurisdiction();
        this.state = TerminationState.DRAFT;
        this.content = content;
        this.policyVersion = policyVersion;
        this.createdAt = at;
        touch(actor, at);
    }

    /** @param order the order of rectification that failed (A43) */
    static Termination byOrder(UUID id, Project project, UUID order, String reason, String content, UUID policyVersion, Actor actor,
            Instant at) {
        Termination ordered = new Termination(id, project, content, policyVersion, actor, at);
        ordered.ordered = true;
        ordered.causeId = order;
        ordered.reason = reason;
        ordered.state = TerminationState.SUBMITTED;
        ordered.submittedAt = at;
        return ordered;
    }

    void write(String asJson, Actor actor, Instant at) {
        content = asJson;
        touch(actor, at);
    }

    /** @param asJson what was handed in with the figures as they stood then; {@code null} of what is ordered */
    void submit(String asJson, Actor actor, Instant at) {
        state = TerminationState.SUBMITTED;
        handedIn = asJson;
        opinion = null;
        submittedAt = at;
        touch(actor, at);
    }

    void end(TerminationState result, String word, Actor actor, Instant at) {
        state = result;
        opinion = word;
        touch(actor, at);
    }

    void decidedBy(String number, LocalDate on) {
        documentNumber = number;
        decidedOn = on;
    }

    private void touch(Actor actor, Instant at) {
        updatedAt = at;
        updatedByName = actor.name();
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    /** By order after a failed rectification; otherwise on application. */
    boolean isOrdered() {
        return ordered;
    }

    Article article() {
        return ordered ? Article.A43 : Article.A26;
    }

    ProcedureKind procedure() {
        return ordered ? ProcedureKind.ORDERED_TERMINATION : ProcedureKind.TERMINATION;
    }

    Transition transition() {
        return ordered ? Transition.TERMINATE_BY_ORDER : Transition.TERMINATE;
    }

    String ownerDepartment() {
        return ownerDepartment;
    }

    String jurisdiction() {
        return jurisdiction;
    }

    TerminationState state() {
        return state;
    }

    /** What is being written. */
    String contentJson() {
        return content;
    }

    /** What was handed in last; {@code null} before. */
    String handedInJson() {
        return handedIn;
    }

    /** The order that failed (A43); {@code null} on application. */
    UUID causeId() {
        return causeId;
    }

    /** Why it is ordered; {@code null} on application. */
    String reason() {
        return reason;
    }

    /** What was said last by whoever concluded on it or took it back. */
    String opinion() {
        return opinion;
    }

    /** Of the government's decision; {@code null} before. */
    String documentNumber() {
        return documentNumber;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    UUID policyVersion() {
        return policyVersion;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    String updatedByName() {
        return updatedByName;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    long version() {
        return version;
    }
}
