package cn.bazhong.projects.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.execution.ServiceTerm;
import cn.bazhong.projects.restriction.StoppingPoint;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The days of a running system: shutdown, validity, reminder, service term (A8, A38, A45). */
class RunningDaysTest {
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 6, 2);

    @Test
    void a8_theDayNamedCountsUnlessItsProjectIsAcceptedLater() {
        assertEquals(LocalDate.of(2028, 3, 31), ReplacedSystem.due(LocalDate.of(2028, 3, 31), ACCEPTED));
        assertEquals(ACCEPTED, ReplacedSystem.due(ACCEPTED, ACCEPTED));
        assertEquals(ACCEPTED, ReplacedSystem.due(LocalDate.of(2026, 6, 1), ACCEPTED));
        assertEquals(ACCEPTED, ReplacedSystem.due(null, ACCEPTED));
    }

    @Test
    void a45_validAsTheReportSaysOtherwiseAsPolicyDoesOtherwiseUnknown() {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);
        assertEquals(LocalDate.of(2029, 6, 30), Assessment.valid(LocalDate.of(2029, 6, 30), leapDay, 12));
        assertEquals(LocalDate.of(2029, 2, 28), Assessment.valid(null, leapDay, 12));
        assertEquals(Assessment.NO_DAY, Assessment.valid(null, leapDay, null));
    }

    @Test
    void a45_oneIsRemindedSoManyDaysBeforeAndAtOnceWhereNothingSaysWhen() {
        assertEquals(LocalDate.of(2027, 5, 31), OperationDuties.firstDay(LocalDate.of(2027, 6, 30), 30));
        assertNull(OperationDuties.firstDay(LocalDate.of(2027, 6, 30), null));
        assertNull(OperationDuties.firstDay(null, 30));
    }

    @Test
    void a38_aYearIsAYearAndThreeAreTheMost() {
        LocalDate from = LocalDate.of(2028, 2, 29);
        assertFalse(new ServiceTerm(from, LocalDate.of(2029, 2, 27)).isLongerThanAYear());
        assertTrue(new ServiceTerm(from, LocalDate.of(2029, 2, 28)).isLongerThanAYear());
        assertFalse(new ServiceTerm(from, LocalDate.of(2028, 12, 31)).exceeds(LocalDate.of(2026, 1, 1), 3));
        assertTrue(new ServiceTerm(from, LocalDate.of(2029, 1, 1)).exceeds(LocalDate.of(2026, 1, 1), 3));
        assertFalse(new ServiceTerm(from, null).isLongerThanAYear());
    }

    @Test
    void a30_a32_onlyOperationAsksForAcceptanceAndOnlyWhatIsAddedForSharing() {
        assertEquals(Set.of(), CloudPurpose.CONSTRUCTION.stoppedAt(false));
        assertEquals(Set.of(StoppingPoint.ADDED_CLOUD), CloudPurpose.TRIAL.stoppedAt(true));
        assertEquals(Set.of(StoppingPoint.OPERATING_CLOUD), CloudPurpose.OPERATION.stoppedAt(false));
        assertEquals(Set.of(StoppingPoint.OPERATING_CLOUD, StoppingPoint.ADDED_CLOUD), CloudPurpose.OPERATION.stoppedAt(true));
    }
}
