package cn.bazhong.projects.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.SamplePolicies;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationWindowTest {

    @ParameterizedTest
    @CsvSource({"2026-09-15, 2027-09-15, 2028-09-15", "2028-02-29, 2029-02-28, 2030-02-28", "2026-02-28, 2027-02-28, 2028-02-28",
        "2026-08-31, 2027-08-31, 2028-08-31", "2026-12-31, 2027-12-31, 2028-12-31"})
    void a42_opensAndClosesOnTheSameDayOfLaterYearsOrTheLastOfTheMonth(LocalDate since, LocalDate from, LocalDate to) {
        EvaluationWindow window = EvaluationWindow.of(since, SamplePolicies.city());
        assertEquals(from, window.from());
        assertEquals(to, window.to());
        assertTrue(window.isBefore(from.minusDays(1)));
        assertFalse(window.isBefore(from));
        assertFalse(window.isOver(to));
        assertTrue(window.isOver(to.plusDays(1)));
    }

    @Property
    void a42_isCalendarMonthsWhateverTheDay(@ForAll int offset) {
        LocalDate since = LocalDate.of(2026, 1, 1).plusDays(Math.floorMod(offset, 5000));
        EvaluationWindow window = EvaluationWindow.of(since, SamplePolicies.city());
        assertEquals(YearMonth.from(since).plusMonths(12), YearMonth.from(window.from()));
        assertEquals(YearMonth.from(since).plusMonths(24), YearMonth.from(window.to()));
        assertTrue(window.from().isBefore(window.to()));
    }
}
