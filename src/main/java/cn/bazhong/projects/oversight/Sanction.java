package cn.bazhong.projects.oversight;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
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
import java.util.List;
import java.util.UUID;

/** An entry of the register of sanctions. It is never changed, only revoked. */
@Entity
@Table(name = "sanction")
class Sanction {
    @Id
    private UUID id;
    @Column(name = "project_id", updatable = false)
    private UUID projectId;
    @Column(updatable = false)
    private String department;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;
    @Column(updatable = false)
    private String unit;
    @Column(updatable = false)
    private String person;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SanctionGround ground;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SanctionKind kind;
    @Column(updatable = false)
    private String organ;
    @Column(name = "document_number", updatable = false)
    private String documentNumber;
    @Column(name = "decided_on", updatable = false)
    private LocalDate decidedOn;
    @Column(updatable = false)
    private String text;
    @Column(name = "entered_by_name", updatable = false)
    private String enteredByName;
    @Column(name = "entered_at", updatable = false)
    private Instant enteredAt;
    private String revocation;
    @Column(name = "revoked_by_name")
    private String revokedByName;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Version
    private long version;

    protected Sanction() {
    }

    Sanction(UUID id, Role role, EnterSanction entered, Actor actor, Instant at) {
        this.id = id;
        this.projectId = entered.projectId();
        this.department = actor.department();
        this.role = role;
        this.unit = entered.unit().strip();
        this.person = entered.person() == null || entered.person().isBlank() ? null : entered.person().strip();
        this.ground = entered.ground();
        this.kind = entered.kind();
        this.organ = entered.organ().strip();
        this.documentNumber = entered.documentNumber().strip();
        this.decidedOn = entered.decidedOn();
        this.text = entered.text().strip();
        this.enteredByName = actor.name();
        this.enteredAt = at;
    }

    void revoke(String reason, Actor actor, Instant at) {
        revocation = reason;
        revokedByName = actor.name();
        revokedAt = at;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    /** @param answeredBy the actor's department and all whose matters have come to it */
    boolean isEnteredBy(Actor actor, List<String> answeredBy) {
        return answeredBy.contains(department) && actor.is(role);
    }

    /** In a chain of its own: not everybody who reads the record of the project reads of its sanctions. */
    NewEvent told(OversightEvent event, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.SANCTION, id), event, actor).under(Article.A44)
                .with("project", projectId.toString()).with("documentNumber", documentNumber).with("kind", kind.name())
                .with("ground", ground.name());
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    /** Organisation code of the department that entered it. */
    String department() {
        return department;
    }

    /** The capacity in which it did. */
    Role role() {
        return role;
    }

    String unit() {
        return unit;
    }

    /** {@code null} where the unit is sanctioned. */
    @Nullable
    String person() {
        return person;
    }

    SanctionGround ground() {
        return ground;
    }

    SanctionKind kind() {
        return kind;
    }

    String organ() {
        return organ;
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String text() {
        return text;
    }

    String enteredByName() {
        return enteredByName;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    /** Why it was revoked; {@code null} while it stands. */
    @Nullable
    String revocation() {
        return revocation;
    }

    @Nullable
    String revokedByName() {
        return revokedByName;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }

    long version() {
        return version;
    }
}
