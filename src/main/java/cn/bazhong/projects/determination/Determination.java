package cn.bazhong.projects.determination;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.restriction.Cause;
import cn.bazhong.projects.restriction.CauseKind;
import jakarta.annotation.Nullable;
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

/**
 * 认定: what an organ means to find, what the owner says to it, what is decided, and how it ends. Once found it is a
 * {@link Cause} under the same id, from which the restrictions follow.
 */
@Entity
@Table(name = "determination")
class Determination {
    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private CauseKind kind;
    @Column(name = "owner_department")
    private String ownerDepartment;
    @Column(name = "project_id")
    private UUID projectId;
    private String jurisdiction;
    private String department;
    @Enumerated(EnumType.STRING)
    private Role role;
    private Integer year;
    private String facts;
    private String evidence;
    @Enumerated(EnumType.STRING)
    private DeterminationState state;
    private String statement;
    private String reason;
    @Column(name = "document_number")
    private String documentNumber;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    @Column(name = "decided_by_name")
    private String decidedByName;
    private String remedies;
    @Column(name = "remedy_open")
    private boolean remedyOpen;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Column(name = "ending_number")
    private String endingNumber;
    @Column(name = "ended_because")
    private String endedBecause;
    @Column(name = "ended_by_name")
    private String endedByName;
    @Column(name = "proposed_by_name")
    private String proposedByName;
    @Column(name = "proposed_at")
    private Instant proposedAt;
    @Version
    private long version;

    protected Determination() {
    }

    /** @param role the capacity in which the actor proposes it, and decides */
    Determination(UUID id, ProposeDetermination asked, Ground ground, Role role, String evidence, Actor actor, Instant at) {
        this.id = id;
        this.kind = asked.kind();
        this.ownerDepartment = ground.owner();
        this.projectId = ground.project();
        this.jurisdiction = ground.jurisdiction();
        this.department = actor.department();
        this.role = role;
        this.year = asked.year();
        this.facts = asked.facts().strip();
        this.evidence = evidence;
        this.state = DeterminationState.HEARING;
        this.remedies = "[]";
        this.proposedByName = actor.name();
        this.proposedAt = at;
    }

    void state(String given) {
        statement = given;
    }

    void decide(DecideDetermination decided, Actor actor) {
        state = decided.found() ? DeterminationState.FOUND : DeterminationState.NOT_FOUND;
        reason = decided.reason().strip();
        documentNumber = decided.documentNumber() == null || decided.documentNumber().isBlank() ? null : decided.documentNumber().strip();
        decidedOn = decided.decidedOn();
        decidedByName = actor.name();
    }

    void drop(String why, Actor actor) {
        state = DeterminationState.DROPPED;
        reason = why;
        decidedByName = actor.name();
    }

    /** @param open whether the organ has something to look at */
    void remedied(String all, boolean open) {
        remedies = all;
        remedyOpen = open;
    }

    void end(EndDetermination ending, Actor actor) {
        state = DeterminationState.ENDED;
        remedyOpen = false;
        endedOn = ending.endedOn();
        endingNumber = ending.documentNumber().strip();
        endedBecause = ending.reason().strip();
        endedByName = actor.name();
    }

    /** What restricts, once it is found. Data not delivered lie in the owner as such, whatever project they show in (A11). */
    Cause cause() {
        return new Cause(id, kind, ownerDepartment, kind.isOfAProject() ? projectId : null, department, decidedOn, year, endedOn);
    }

    NewEvent told(DeterminationEvent event, Actor actor) {
        return NewEvent.of(subject(id), event, actor).under(kind.article()).with("kind", kind.name()).with("owner", ownerDepartment)
                .with("year", year).with("project", projectId == null ? null : projectId.toString());
    }

    /** What is found of an owner is told in a chain of its own: not everybody who reads the project learns of it. */
    static Subject subject(UUID id) {
        return new Subject(SubjectType.RESTRICTION, id);
    }

    UUID id() {
        return id;
    }

    CauseKind kind() {
        return kind;
    }

    String ownerDepartment() {
        return ownerDepartment;
    }

    /** {@code null} only of data not delivered. */
    @Nullable
    UUID projectId() {
        return projectId;
    }

    String jurisdiction() {
        return jurisdiction;
    }

    /** Organisation code of the organ that proposed it. */
    String department() {
        return department;
    }

    Role role() {
        return role;
    }

    @Nullable
    Integer year() {
        return year;
    }

    String facts() {
        return facts;
    }

    String evidenceJson() {
        return evidence;
    }

    DeterminationState state() {
        return state;
    }

    /** {@code null} where the owner said nothing, or nothing yet. */
    @Nullable
    String statementJson() {
        return statement;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String documentNumber() {
        return documentNumber;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable
    String decidedByName() {
        return decidedByName;
    }

    String remediesJson() {
        return remedies;
    }

    /** Whether the owner reported something that the organ has not answered. */
    boolean isRemedyOpen() {
        return remedyOpen;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    @Nullable
    String endingNumber() {
        return endingNumber;
    }

    @Nullable
    String endedBecause() {
        return endedBecause;
    }

    @Nullable
    String endedByName() {
        return endedByName;
    }

    String proposedByName() {
        return proposedByName;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    long version() {
        return version;
    }
}
