package cn.bazhong.projects.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.regulation.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How long a trial lasts and by when acceptance is due (A28, A30). */
class TrialPeriodTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    private static TrialPeriod period(Integer dueMonths, TrialPeriod.Standstill... standstill) {
        return new TrialPeriod(START, 3, dueMonths, List.of(standstill));
    }

    private static TrialPeriod.Standstill still(String from, String to) {
        return new TrialPeriod.Standstill(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private static String day(Optional<Deadline> deadline) {
        return deadline.map(one -> one.due().toString()).orElse("");
    }

    @Test
    void withoutATimeInPolicyAcceptanceIsDueWithTheEndOfTheTrial() {
        assertEquals("2026-06-02", day(period(null).end()));
        assertEquals("2026-06-02", day(period(null).due()));
        assertEquals("2026-12-02", day(period(6).due()));
    }

    @Test
    void whatOverlapsIsCountedOnceAndWhatComesAfterItNotAtAll() {
        assertEquals("2026-06-08", day(period(null, still("2026-04-01", "2026-04-04"), still("2026-04-03", "2026-04-06")).end()));
        assertEquals("2026-06-02", day(period(null, still("2026-06-03", "2026-06-10")).end()));
        assertEquals("2026-12-10", day(period(6, still("2026-06-03", "2026-06-10")).due()));
    }

    @Test
    void whileItStandsStillBeforeItsEndNoEndIsKnown() {
        assertEquals("", day(period(6, still("2026-06-02", null)).end()));
        TrialPeriod after = period(6, still("2026-06-03", null));
        assertEquals("2026-06-02", day(after.end()));
        assertEquals("", day(after.due()));
        assertEquals("2026-06-02", day(period(null, still("2026-06-03", null)).due()));
    }

    @Property
    void anInterruptionNeverShortensATrialNorAddsMoreThanItsDays(@ForAll @IntRange(min = -30, max = 200) int from,
            @ForAll @IntRange(min = 0, max = 60) int days) {
        LocalDate first = START.plusDays(from);
        LocalDate end = new TrialPeriod(START, 3, null, List.of(new TrialPeriod.Standstill(first, first.plusDays(days)))).end().orElseThrow().due();
        LocalDate plain = period(null).end().orElseThrow().due();
        assertTrue(!end.isBefore(plain) && !end.isAfter(plain.plusDays(days + 1)), first + " " + days + " " + end);
    }
}
