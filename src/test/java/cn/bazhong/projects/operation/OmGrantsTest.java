package cn.bazhong.projects.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What finance agrees to never comes to more than was applied for (A35). */
class OmGrantsTest {

    @Property(tries = 300)
    void a35_whatIsAgreedToIsAtMostWhatIsAppliedFor(@ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 100000) Integer> amounts,
            @ForAll @Size(min = 8, max = 8) List<@IntRange(min = 0, max = 100) Integer> percents) {
        List<OmLine> lines = amounts.stream().map(OmGrantsTest::line).toList();
        List<OmGrant> grants = IntStream.range(0, lines.size()).filter(i -> percents.get(i) < 90)
                .mapToObj(i -> new OmGrant(i + 1, BigDecimal.valueOf(amounts.get(i) * (long) percents.get(i) / 100), "核减")).toList();
        OmGrants.check(grants, lines);
        BigDecimal applied = lines.stream().map(OmLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertTrue(OmGrants.total(grants, lines).compareTo(applied) <= 0);
        assertEquals(applied, OmGrants.total(List.of(), lines));
    }

    @Example
    void a35_aLineIsNamedOnceAndIsThere() {
        List<OmLine> lines = List.of(line(100), line(200));
        assertEquals("lines[0].line", refused(List.of(new OmGrant(3, BigDecimal.ONE, "无")), lines));
        assertEquals("lines[1].line", refused(List.of(new OmGrant(1, BigDecimal.ONE, "减"), new OmGrant(1, BigDecimal.ONE, "减")), lines));
        assertEquals("lines[0].amount", refused(List.of(new OmGrant(2, new BigDecimal("200.01"), "加")), lines));
        assertEquals("lines[0].reason", refused(List.of(new OmGrant(2, BigDecimal.ZERO, " ")), lines));
        OmGrants.check(List.of(new OmGrant(2, new BigDecimal("200.00"), null)), lines);
    }

    private static String refused(List<OmGrant> grants, List<OmLine> lines) {
        return assertThrows(Problem.class, () -> OmGrants.check(grants, lines)).violations().get(0).field();
    }

    private static OmLine line(int amount) {
        return new OmLine(OmLineKind.OTHER, BigDecimal.valueOf(amount), "测算");
    }
}
