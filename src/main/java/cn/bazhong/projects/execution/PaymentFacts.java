package cn.bazhong.projects.execution;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the rules of payments look at. Amounts in yuan.
 *
 * @param payable     amount of the contract; a supplement is paid on its own
 * @param paid        what was paid on it before
 * @param fallen      what its payment plan has fallen due by the day of the payment; the whole where it has none
 * @param fromSource  what was paid of the project from that source before
 * @param sourceFunds what the project has from that source
 */
record PaymentFacts(EnterPayment payment, LocalDate signedOn, BigDecimal payable, BigDecimal paid, BigDecimal fallen,
        BigDecimal fromSource, BigDecimal sourceFunds, LocalDate today) {

    BigDecimal total() {
        return paid.add(payment.amount());
    }

    BigDecimal totalFromSource() {
        return fromSource.add(payment.amount());
    }
}
