package cn.bazhong.projects.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How a dossier was approved or filed (A6).
 *
 * @param amount         what the project may cost by it, yuan
 * @param lines          the same by cost line, as JSON
 * @param documentNumber number of the approval
 * @param on             its date
 * @param byGovernment   whether the city's government had decided on it (A21)
 */
@Embeddable
record Approved(
        @Column(name = "approved_amount") BigDecimal amount,
        @Column(name = "approved_lines") String lines,
        @Column(name = "approval_number") String documentNumber,
        @Column(name = "approved_on") LocalDate on,
        @Column(name = "by_government") Boolean byGovernment) {
}
