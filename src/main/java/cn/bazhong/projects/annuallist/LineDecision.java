package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.procedure.Conclusion;
import cn.bazhong.projects.procedure.ItemDecision;
import cn.bazhong.projects.procedure.ItemVerdict;
import cn.bazhong.projects.procedure.Step;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What an organ decided on a line, kept as it was given. */
@Entity
@Immutable
@Table(name = "line_decision")
class LineDecision {

    /**
     * What all decisions given at one time have in common.
     *
     * @param ownDepartment  organisation code of the organ's own department, whose projects are marked as its own; {@code null}
     *                       for the committee, whose members step back one by one
     * @param session        session of the committee it was concluded in; {@code null} for the city
     * @param onBehalfOf     organisation code of the organ whose paper was registered; {@code null} when it acted itself
     * @param documentNumber number of the paper it was registered from; {@code null} when it was given in person
     */
    record Given(Organ organ, String ownDepartment, UUID session, String onBehalfOf, String documentNumber,
            LocalDate legalDate, Actor by, Instant at) {

        static Given inSession(UUID session, LocalDate heldOn, Actor by, Instant at) {
            return new Given(Organ.COMMITTEE, null, session, null, null, heldOn, by, at);
        }

        static Given byCity(Organ organ, Step step, Conclusion conclusion, Actor by, Instant at) {
            return new Given(organ, step.department(), null, conclusion.onBehalfOf(), conclusion.documentNumber(),
                    conclusion.legalDate(), by, at);
        }
    }

    @Id
    private UUID id;
    @Column(name = "line_id")
    private UUID lineId;
    @Enumerated(EnumType.STRING)
    private Organ organ;
    @Enumerated(EnumType.STRING)
    private ItemVerdict verdict;
    @Enumerated(EnumType.STRING)
    private ListLine.Standing standing;
    private BigDecimal amount;
    private String reason;
    @Column(name = "own_project")
    private boolean ownProject;
    @Column(name = "session_id")
    private UUID sessionId;
    @Column(name = "document_number")
    private String documentNumber;
    @Column(name = "legal_date")
    private LocalDate legalDate;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_by_name")
    private String decidedByName;
    @Column(name = "decided_at")
    private Instant decidedAt;

    protected LineDecision() {
    }

    LineDecision(UUID id, ListLine line, ItemDecision decision, Stand result, Given given) {
        this.id = id;
        this.lineId = line.id();
        this.organ = given.organ();
        this.verdict = decision.verdict();
        this.standing = result.standing();
        this.amount = result.amount();
        this.reason = decision.reason();
        this.ownProject = line.ownerDepartment().equals(given.ownDepartment());
        this.sessionId = given.session();
        this.documentNumber = given.documentNumber();
        this.legalDate = given.legalDate();
        this.decidedBy = given.by().id();
        this.decidedByName = given.by().name();
        this.decidedAt = given.at();
    }

    UUID lineId() {
        return lineId;
    }

    Organ organ() {
        return organ;
    }

    ItemVerdict verdict() {
        return verdict;
    }

    ListLine.Standing standing() {
        return standing;
    }

    /** What the line came to by it, yuan; 0 where it was taken off. */
    BigDecimal amount() {
        return amount;
    }

    String reason() {
        return reason;
    }

    /** Whether the project is the deciding organ's own. */
    boolean isOwnProject() {
        return ownProject;
    }

    UUID sessionId() {
        return sessionId;
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate legalDate() {
        return legalDate;
    }

    String decidedByName() {
        return decidedByName;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
