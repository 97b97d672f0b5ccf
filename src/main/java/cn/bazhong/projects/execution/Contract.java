package cn.bazhong.projects.execution;

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

/** A contract as it was signed; what changes it later is a supplement of its own. */
@Entity
@Immutable
@Table(name = "contract")
class Contract {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    @Column(name = "lot_id")
    private UUID lotId;
    @Enumerated(EnumType.STRING)
    private ContractKind kind;
    private BigDecimal amount;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    private String terms;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Contract() {
    }

    Contract(UUID id, UUID projectId, UUID lotId, EnterContract entered, String terms, Instant at) {
        this.id = id;
        this.projectId = projectId;
        this.lotId = lotId;
        this.kind = entered.kind();
        this.amount = entered.amount();
        this.signedOn = entered.signedOn();
        this.terms = terms;
        this.enteredAt = at;
    }

    UUID id() {
        return id;
    }

    UUID lotId() {
        return lotId;
    }

    ContractKind kind() {
        return kind;
    }

    /** Yuan. */
    BigDecimal amount() {
        return amount;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    String termsJson() {
        return terms;
    }
}
