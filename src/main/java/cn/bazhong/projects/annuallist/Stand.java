package cn.bazhong.projects.annuallist;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * What a line is made of: whether it is on the list, and with how much for the list's year. Two organs agree when they
 * arrive at equal ones.
 *
 * @param amount yuan with two decimals; 0 for what is not on the list
 */
@Embeddable
record Stand(@Enumerated(EnumType.STRING) ListLine.Standing standing, BigDecimal amount) {

    static Stand proposed(BigDecimal applied) {
        return new Stand(ListLine.Standing.PROPOSED, applied);
    }

    static Stand agreed(BigDecimal applied) {
        return new Stand(ListLine.Standing.AGREED, applied);
    }

    static Stand reducedTo(BigDecimal amount) {
        return new Stand(ListLine.Standing.REDUCED, amount);
    }

    static Stand deferred() {
        return new Stand(ListLine.Standing.DEFERRED, BigDecimal.ZERO);
    }

    static Stand deleted() {
        return new Stand(ListLine.Standing.DELETED, BigDecimal.ZERO);
    }

    static Stand overtaken() {
        return new Stand(ListLine.Standing.OVERTAKEN, BigDecimal.ZERO);
    }

    Stand {
        amount = amount.setScale(2);
    }

    boolean isOn() {
        return standing.isOn();
    }
}
