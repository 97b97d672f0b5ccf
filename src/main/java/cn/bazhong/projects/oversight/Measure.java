package cn.bazhong.projects.oversight;

import cn.bazhong.projects.identity.Actor;
import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A measure as it was decided. It is never changed, only lifted. */
@Entity
@Table(name = "oversight_measure")
class Measure {
    @Id
    private UUID id;
    @Column(name = "rectification_id")
    private UUID rectificationId;
    @Column(name = "project_id")
    private UUID projectId;
    @Enumerated(EnumType.STRING)
    private MeasureKind kind;
    @Column(name = "document_number")
    private String documentNumber;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    private String reason;
    @Column(name = "heard_on")
    private LocalDate heardOn;
    private String statement;
    private String paper;
    @Column(name = "decided_by_name")
    private String decidedByName;
    @Column(name = "entered_at")
    private Instant enteredAt;
    @Column(name = "lifted_on")
    private LocalDate liftedOn;
    @Column(name = "lifting_number")
    private String liftingNumber;
    @Column(name = "lifted_because")
    private String liftedBecause;

    protected Measure() {
    }

    /** @param decided with a hearing: the rules have seen to that */
    Measure(UUID id, Rectification order, DecideMeasure decided, String paper, Actor actor, Instant at) {
        this.id = id;
        this.rectificationId = order.id();
        this.projectId = order.projectId();
        this.kind = decided.kind();
        this.documentNumber = decided.documentNumber().strip();
        this.decidedOn = decided.decidedOn();
        this.reason = decided.reason().strip();
        this.heardOn = decided.hearing().heardOn();
        this.statement = decided.hearing().statement();
        this.paper = paper;
        this.decidedByName = actor.name();
        this.enteredAt = at;
    }

    void lift(LiftMeasure lifting) {
        liftedOn = lifting.liftedOn();
        liftingNumber = lifting.documentNumber().strip();
        liftedBecause = lifting.reason().strip();
    }

    boolean isInForce() {
        return liftedOn == null;
    }

    UUID id() {
        return id;
    }

    UUID rectificationId() {
        return rectificationId;
    }

    UUID projectId() {
        return projectId;
    }

    MeasureKind kind() {
        return kind;
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String reason() {
        return reason;
    }

    LocalDate heardOn() {
        return heardOn;
    }

    /** {@code null} where the owner made no use of being heard. */
    @Nullable
    String statement() {
        return statement;
    }

    @Nullable
    String paperJson() {
        return paper;
    }

    String decidedByName() {
        return decidedByName;
    }

    /** {@code null} while it is in force. */
    @Nullable
    LocalDate liftedOn() {
        return liftedOn;
    }

    @Nullable
    String liftingNumber() {
        return liftingNumber;
    }

    @Nullable
    String liftedBecause() {
        return liftedBecause;
    }
}
