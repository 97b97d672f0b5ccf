package cn.bazhong.projects.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is open follows what is owed. */
class ObligationsTest {
    private static final Subject SESSION = new Subject(SubjectType.REVIEW_SESSION, new UUID(7, 7));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final UUID SEAT = new UUID(0, 1);

    @Test
    void whatIsStillOwedStaysOpenOnTheDayItHasNow() {
        Obligation one = open(duty("u-1", DAY));
        Duty later = duty("u-1", DAY.plusDays(7));
        Obligations.follow(one, List.of(later), Set.of(), NOW);
        assertTrue(one.isOpen());
        assertEquals(DAY.plusDays(7), one.due());
        assertEquals(List.of(), Obligations.missing(List.of(one), List.of(later)).toList());
    }

    @Test
    void whatIsNotOwedAnyMoreIsDoneWhereItWasFulfilledAndVoidOtherwise() {
        Obligation answered = open(duty("u-1", DAY));
        Obligations.follow(answered, List.of(), Set.of(SEAT), NOW);
        assertEquals(ObligationState.DONE, answered.state());
        Obligation called = open(duty("u-1", DAY));
        Obligations.follow(called, List.of(), Set.of(), NOW);
        assertEquals(ObligationState.VOID, called.state());
    }

    @Test
    void anotherPersonOnTheSeatOwesADutyOfTheirOwn() {
        Obligation before = open(duty("u-1", DAY));
        Duty of = duty("u-2", DAY);
        Obligations.follow(before, List.of(of), Set.of(), NOW);
        assertFalse(before.isOpen());
        assertEquals(List.of(of), Obligations.missing(List.of(before), List.of(of)).toList());
    }

    @Test
    void aDepartmentThatWasMergedOwesTheSameDuty() {
        Obligation one = open(duty(null, DAY));
        Duty later = new Duty(SEAT, null, "511900-B", null, null, "会议", DAY, null, "/review-sessions/7");
        Obligations.follow(one, List.of(later), Set.of(), NOW);
        assertTrue(one.isOpen());
    }

    @Test
    void withoutALimitItComesLast() {
        assertEquals(Step.NO_LIMIT, open(duty("u-1", null)).due());
    }

    private static Duty duty(String person, LocalDate due) {
        return new Duty(SEAT, null, "511900-A", person, null, "会议", due, null, "/review-sessions/7");
    }

    private static Obligation open(Duty duty) {
        return new Obligation(UUID.randomUUID(), ObligationKind.ANSWER_INVITATION, SESSION, duty, NOW);
    }
}
