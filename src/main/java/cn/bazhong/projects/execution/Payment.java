package cn.bazhong.projects.execution;

import cn.bazhong.projects.project.ProjectProfile;
import jakarta.annotation.Nullable;
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

/** Money that went out on a contract. It is never taken out of the register, only reversed. */
@Entity
@Table(name = "payment")
class Payment {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    @Column(name = "contract_id")
    private UUID contractId;
    private BigDecimal amount;
    @Column(name = "paid_on")
    private LocalDate paidOn;
    @Enumerated(EnumType.STRING)
    private ProjectProfile.FundingSource source;
    private String voucher;
    private String purpose;
    @Column(name = "document_id")
    private UUID documentId;
    private String reversal;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Payment() {
    }

    Payment(UUID id, UUID projectId, UUID contractId, EnterPayment entered, Instant at) {
        this.id = id;
        this.projectId = projectId;
        this.contractId = contractId;
        this.amount = entered.amount();
        this.paidOn = entered.paidOn();
        this.source = entered.source();
        this.voucher = entered.voucher().strip();
        this.purpose = entered.purpose().strip();
        this.documentId = entered.documentId();
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

    ProjectProfile.FundingSource source() {
        return source;
    }

    String voucher() {
        return voucher;
    }

    String purpose() {
        return purpose;
    }

    @Nullable
    UUID documentId() {
        return documentId;
    }

    /** Why it was reversed; {@code null} while it counts. */
    @Nullable
    String reversal() {
        return reversal;
    }
}
