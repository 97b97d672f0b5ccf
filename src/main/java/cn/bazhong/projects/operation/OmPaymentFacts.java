package cn.bazhong.projects.operation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the rules of payments for operation look at. Amounts in yuan.
 *
 * @param payable amount of the contract
 * @param paid    what was paid on it before
 */
record OmPaymentFacts(PayOmContract payment, BigDecimal payable, BigDecimal paid, LocalDate signedOn, LocalDate today) {

    BigDecimal total() {
        return paid.add(payment.amount());
    }
}
