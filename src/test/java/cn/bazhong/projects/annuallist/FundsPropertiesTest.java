package cn.bazhong.projects.annuallist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.project.ProjectProfile.FundingSource;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FundsPropertiesTest {

    @Property(tries = 300)
    void sourcesOfAReducedAmountMakeUpTheAmount(@ForAll @IntRange(max = 900_000) int special,
            @ForAll @IntRange(max = 900_000) int upper, @ForAll @IntRange(max = 900_000) int own,
            @ForAll @IntRange(max = 2_700_000) int reduced) {
        Funds asked = Funds.of(Map.of(FundingSource.SPECIAL_FUNDS, cents(special), FundingSource.UPPER_LEVEL_FUNDS, cents(upper),
                FundingSource.SELF_RAISED, cents(own)));
        BigDecimal amount = cents(reduced).min(asked.total());
        Funds left = asked.reducedTo(amount);
        assertEquals(0, amount.compareTo(left.total()));
        Stream.of(FundingSource.values()).forEach(source -> assertTrue(left.from(source).compareTo(asked.from(source)) <= 0));
    }

    private static BigDecimal cents(int cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
