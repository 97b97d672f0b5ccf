package cn.bazhong.projects.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What another plan keeps of a milestone of the one before (A25, A26). */
class MilestoneTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    @Test
    void a26_whatWasReportedLateIsNotReportedAgainUnlessItGetsAnotherDay() {
        Milestone before = planned(DAY);
        before.reportLate(DAY.plusDays(5));
        assertTrue(planned(DAY).asReached(Optional.of(before)).isReported());
        assertFalse(planned(DAY.plusDays(30)).asReached(Optional.of(before)).isReported());
    }

    @Test
    void a25_whatWasReachedStaysReachedAndANewOneIsNot() {
        Milestone before = planned(DAY);
        before.reach(new ReachMilestone(DAY, "如期"));
        assertEquals(DAY, planned(DAY.plusDays(30)).asReached(Optional.of(before)).reachedOn());
        assertFalse(planned(DAY).asReached(Optional.empty()).isReached());
    }

    private static Milestone planned(LocalDate day) {
        return new Milestone(UUID.randomUUID(), UUID.randomUUID(), 1, new MilestonePlan.Point("上线", day, 50, null));
    }
}
