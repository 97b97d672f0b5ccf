package cn.bazhong.projects.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.regulation.Deadline;
import cn.bazhong.projects.regulation.WorkingDays;
import cn.bazhong.projects.testsupport.SamplePolicies;
import cn.bazhong.projects.testsupport.ShippedCalendar;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimeLimitsTest {
    private static final WorkingDays DAYS = ShippedCalendar.read();

    @ParameterizedTest
    @EnumSource(StepKind.class)
    void everyStepIsDueAfterTheWorkingDaysOfThePolicy(StepKind kind) {
        LocalDate opened = LocalDate.of(2026, 2, 10);
        DueDate due = TimeLimits.limit(SamplePolicies.city(), DAYS).due(kind, opened);
        int limit = SamplePolicies.city().timeLimit(kind.name()).orElseThrow();
        assertEquals(limit, DAYS.between(opened, due.day()));
        assertEquals(due.day(), Deadline.stored(due.explanation()).due());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, RED", "2026-11-24, AMBER", "2026-11-27, AMBER", "2026-11-28, AMBER", "2026-11-30, GREEN",
        "9999-12-31, NONE", "9999-12-30, GREEN"})
    void aLightTurnsAmberThreeWorkingDaysBefore(LocalDate due, Light light) {
        assertEquals(light, Lights.of(due, LocalDate.of(2026, 11, 24), 3, DAYS));
    }

    @Test
    void everyStepKindOfTheListHasALimitOfItsOwn() {
        for (StepKind kind : ofTheList()) {
            assertTrue(SamplePolicies.city().timeLimits().containsKey(kind.name()), kind.name());
        }
    }

    /** From the first application to publication; other steps have the limit of all that are not named. */
    private static Set<StepKind> ofTheList() {
        return EnumSet.range(StepKind.APPLICATION_SCREENING, StepKind.LIST_PUBLICATION);
    }
}
