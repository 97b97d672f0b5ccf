package cn.bazhong.projects.operation;

import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A contract for operation and maintenance as it was signed (A38). Never changed. */
@Entity
@Immutable
@Table(name = "om_contract")
class OmContract {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    private int year;
    private BigDecimal amount;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    @Column(name = "from_day")
    private LocalDate from;
    @Column(name = "to_day")
    private LocalDate to;
    private String terms;
    private String document;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected OmContract() {
    }

    OmContract(UUID id, UUID project, EnterOmContract entered, String terms, @Nullable String document, Instant at) {
        this.id = id;
        this.projectId = project;
        this.year = entered.from().getYear();
        this.amount = entered.amount();
        this.signedOn = entered.signedOn();
        this.from = entered.from();
        this.to = entered.to();
        this.terms = terms;
        this.document = document;
        this.enteredAt = at;
    }

    UUID id() {
        return id;
    }

    int year() {
        return year;
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

    String documentJson() {
        return document;
    }
}
