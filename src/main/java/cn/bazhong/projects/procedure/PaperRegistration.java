package cn.bazhong.projects.procedure;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper decision between its entry and its check by a second person. */
@Entity
@Table(name = "paper_registration")
class PaperRegistration {

    /** Where a registration stands. */
    @Schema(name = "PaperRegistrationState")
    enum State {
        PENDING, CONFIRMED, REFUSED
    }

    @Id
    private UUID id;
    @Column(name = "step_id")
    private UUID stepId;
    private String organ;
    @Enumerated(EnumType.STRING)
    private State state;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    private String opinion;
    private String form;
    @Column(name = "decision_date")
    private LocalDate decisionDate;
    @Column(name = "document_number")
    private String documentNumber;
    private String signatory;
    @Column(name = "registered_by")
    private String registeredBy;
    @Column(name = "registered_by_name")
    private String registeredByName;
    @Column(name = "registered_at")
    private Instant registeredAt;
    @Column(name = "checked_by")
    private String checkedBy;
    @Column(name = "checked_by_name")
    private String checkedByName;
    @Column(name = "checked_at")
    private Instant checkedAt;
    private String refusal;
    @Version
    private long version;

    protected PaperRegistration() {
    }

    /**
     * @param step the step it concludes; the paper is of the organ that acts on it now
     * @param form the decision as JSON, exactly as it was entered
     */
    PaperRegistration(UUID id, Step step, RegisterPaper paper, String form, String registeredBy, String registeredByName,
            Instant at) {
        this.id = id;
        this.stepId = step.id();
        this.organ = step.department();
        this.state = State.PENDING;
        this.outcome = paper.decision().outcome();
        this.opinion = paper.decision().opinion();
        this.form = form;
        this.decisionDate = paper.decisionDate();
        this.documentNumber = paper.documentNumber();
        this.signatory = paper.signatory();
        this.registeredBy = registeredBy;
        this.registeredByName = registeredByName;
        this.registeredAt = at;
    }

    void checked(State result, String reason, String by, String byName, Instant at) {
        state = result;
        refusal = reason;
        checkedBy = by;
        checkedByName = byName;
        checkedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID stepId() {
        return stepId;
    }

    /** Organisation code of the organ whose paper it is, which may have been succeeded since. */
    String organ() {
        return organ;
    }

    State state() {
        return state;
    }

    Outcome outcome() {
        return outcome;
    }

    String opinion() {
        return opinion;
    }

    String form() {
        return form;
    }

    LocalDate decisionDate() {
        return decisionDate;
    }

    String documentNumber() {
        return documentNumber;
    }

    String signatory() {
        return signatory;
    }

    String registeredBy() {
        return registeredBy;
    }

    String registeredByName() {
        return registeredByName;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    String checkedByName() {
        return checkedByName;
    }

    Instant checkedAt() {
        return checkedAt;
    }

    String refusal() {
        return refusal;
    }

    long version() {
        return version;
    }
}
