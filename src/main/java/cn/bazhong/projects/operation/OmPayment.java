package cn.bazhong.projects.operation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** Money that went out for operation. It is never taken out of the register, only reversed (A34). */
@Entity
@DynamicUpdate
@Table(name = "om_payment")
class OmPayment {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    @Column(name = "contract_id")
    private UUID contractId;
    private BigDecimal amount;
    @Column(name = "paid_on")
    private LocalDate paidOn;
    private String voucher;
    private String reversal;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected OmPayment() {
    }

    OmPayment(UUID id, UUID project, UUID contract, PayOmContract entered, Instant at) {
        this.id = id;
        this.projectId = project;
        this.contractId = contract;
        this.amount = entered.amount();
        this.paidOn = entered.paidOn();
        this.voucher = entered.voucher().strip();
        this.enteredAt = at;
    }

    void reverse(String why) {
        reversal = why;
    }

    boolean counts() {
        return reversal == null;
    }

    UUID id() {
        return id;
    }

    UUID contractId() {
        return contractId;
    }

    /** Yuan. */
    BigDecimal amount() {
        return amount;
    }

    LocalDate paidOn() {
        return paidOn;
    }

    String voucher() {
        return voucher;
    }

    /** Why it was reversed; {@code null} while it counts. */
    String reversal() {
        return reversal;
    }
}
