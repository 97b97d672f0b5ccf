package cn.bazhong.projects.dataresource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SharingRateTest {
    private static final BigDecimal HUNDRED = new BigDecimal("100.0");

    @Test
    void whereNothingIsOwedThereIsNoRate() {
        assertNull(SharingRate.NOTHING.percent());
    }

    @Test
    void twoOfThreeAreSixtySixPointSixAndNeverRoundedUpToAllOfThem() {
        assertEquals(new BigDecimal("66.6"), new SharingRate(3, 2).percent());
        assertEquals(new BigDecimal("99.9"), new SharingRate(10_000, 9_999).percent());
    }

    @Test
    void noMoreIsSharedThanIsOwed() {
        assertThrows(IllegalArgumentException.class, () -> new SharingRate(1, 2));
        assertThrows(IllegalArgumentException.class, () -> new SharingRate(1, -1));
    }

    @Property
    void togetherTheyAreBetweenTheLowerAndTheHigher(@ForAll("rates") SharingRate one, @ForAll("rates") SharingRate other) {
        SharingRate both = one.plus(other);
        assertEquals(both, other.plus(one));
        assertEquals(one, one.plus(SharingRate.NOTHING));
        assertTrue(both.percent().compareTo(one.percent().min(other.percent())) >= 0);
        assertTrue(both.percent().compareTo(one.percent().max(other.percent())) <= 0);
        assertEquals(both.shared() == both.shareable(), both.percent().compareTo(HUNDRED) == 0);
    }

    @Provide
    Arbitrary<SharingRate> rates() {
        return Combinators.combine(Arbitraries.longs().between(1, 900), Arbitraries.longs().between(0, 900))
                .as((owed, shared) -> new SharingRate(owed, Math.min(owed, shared)));
    }
}
