package cn.bazhong.projects.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Escalation.Addressee;
import cn.bazhong.projects.procedure.Escalation.Level;
import cn.bazhong.projects.regulation.Policy;
import cn.bazhong.projects.regulation.WorkingDays;
import cn.bazhong.projects.testsupport.SamplePolicies;
import cn.bazhong.projects.testsupport.ShippedCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EscalatingTest {
    private static final WorkingDays DAYS = ShippedCalendar.read();
    private static final Policy POLICY = SamplePolicies.escalating(3, 10);
    private static final LocalDate DUE = LocalDate.of(2022, 9, 30);
    private static final LocalDate LONG_AFTER = LocalDate.of(2022, 12, 1);
    private static final Organs ORGANS = new Organs(Map.of(Role.LEADING_GROUP_OFFICE, "511902-DSJ", Role.COMMITTEE_CHAIR, "511902-ZFB",
            Role.DEVELOPMENT_REFORM, "511902-FGJ"));

    /** National Day is free from the 1st to the 7th; the weekend after it is worked. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"2022-09-30, -", "2022-10-07, -", "2022-10-09, -", "2022-10-10, OFFICE", "2022-10-15, -",
            "2022-10-18, OFFICE", "2022-10-19, OFFICE CHAIR"})
    void goesUpOnTheWorkingDayThatPolicySetsAndOnNoFreeDay(LocalDate today, String levels) {
        assertEquals(levels == null ? List.of() : List.of(levels.split(" ")).stream().map(Level::valueOf).toList(),
                escalating(open(StepKind.DESIGN_APPROVAL)).reached(today, Set.of()));
    }

    @ParameterizedTest
    @CsvSource({"2022-10-10, 3, 2022-09-30", "2022-10-11, 3, 2022-10-08", "2022-10-09, 3, 2022-09-29", "2022-10-19, 10, 2022-09-30"})
    void asksForStepsOfExactlyThoseDays(LocalDate today, int workingDays, LocalDate last) {
        LocalDate found = Escalating.lastOverdue(today, workingDays, DAYS);
        assertEquals(workingDays, DAYS.between(found, today));
        assertEquals(workingDays - 1, DAYS.between(found.plusDays(1), today), "the latest there is");
        assertEquals(0, DAYS.between(last, found), last + " is as long overdue");
    }

    @Test
    void goesToALevelOnce() {
        Escalating escalating = escalating(open(StepKind.DESIGN_APPROVAL));
        assertEquals(List.of(Level.CHAIR), escalating.reached(LONG_AFTER, Set.of(Level.OFFICE)));
        assertEquals(List.of(), escalating.reached(LONG_AFTER, Set.of(Level.OFFICE, Level.CHAIR)));
    }

    @Test
    void standsStillWithTheClockAndWithoutALimit() {
        Step paused = open(StepKind.DESIGN_APPROVAL);
        paused.pause();
        Step suspended = open(StepKind.DESIGN_APPROVAL);
        suspended.suspend();
        Step unlimited = open(StepKind.DESIGN_APPROVAL);
        unlimited.fallsDue(DueDate.NONE);
        Step skipped = open(StepKind.DESIGN_APPROVAL);
        skipped.skip();
        for (Step step : List.of(paused, suspended, unlimited, skipped)) {
            assertEquals(List.of(), escalating(step).reached(LONG_AFTER, Set.of()));
        }
    }

    @Test
    void nobodyIsToldWherePolicySaysNothing() {
        Escalating silent = new Escalating(procedure("511902-JYJ"), open(StepKind.DESIGN_APPROVAL), SamplePolicies.city(), DAYS);
        assertEquals(List.of(), silent.reached(LONG_AFTER, Set.of()));
    }

    @ParameterizedTest
    @EnumSource(StepKind.class)
    void everyStepGoesUpButWhatIsGoneOnWithoutAndTheGovernmentsNoFurtherThanTheOffice(StepKind kind) {
        boolean highest = Set.of(Role.COMMITTEE_CHAIR, Role.MUNICIPAL_GOVERNMENT, Role.MUNICIPAL_PARTY_COMMITTEE).contains(kind.role());
        List<Level> expected = kind.mayBeGoneOnWithout() ? List.of() : highest ? List.of(Level.OFFICE) : List.of(Level.OFFICE, Level.CHAIR);
        assertEquals(expected, escalating(open(kind)).reached(LONG_AFTER, Set.of()));
    }

    @Test
    void aCountysStepsGoToItsOwnOfficeAndChair() {
        Escalating escalating = escalating(open(StepKind.DESIGN_APPROVAL));
        assertEquals(List.of(Addressee.everybody("511902-FGJ", Role.DEVELOPMENT_REFORM), Addressee.everybody("511902-DSJ",
                Role.LEADING_GROUP_OFFICE)), escalating.addressees(Level.OFFICE, SigningLevels.NONE, ORGANS));
        assertEquals(List.of(Addressee.everybody("511902-ZFB", Role.COMMITTEE_CHAIR)),
                escalating.addressees(Level.CHAIR, SigningLevels.NONE, ORGANS));
        assertEquals(List.of(), escalating.addressees(Level.CHAIR, SigningLevels.NONE, Organs.NONE), "a county without a chair");
    }

    @Test
    void whereADepartmentSignsItsLastSignersAreItsHeads() {
        SigningLevels signing = new SigningLevels(List.of(List.of(new SigningLevels.Signer("clerk", "科长")),
                List.of(new SigningLevels.Signer("head", "局长"), new SigningLevels.Signer("deputy", "副局长"))));
        assertEquals(List.of("head", "deputy"), escalating(open(StepKind.DESIGN_APPROVAL)).addressees(Level.OFFICE, signing, Organs.NONE)
                .stream().map(Addressee::person).toList());
    }

    @Test
    void theOfficeFollowsUpNeitherItselfNorItsOwnProjects() {
        Escalating own = new Escalating(procedure("511902-DSJ"), open(StepKind.DESIGN_APPROVAL), POLICY, DAYS);
        assertEquals(List.of(Role.DEVELOPMENT_REFORM, Role.COMMITTEE_CHAIR), roles(own));
        Step ofOffice = open(new Seat(Role.LEADING_GROUP_OFFICE, "511902-DSJ", false), StepKind.TECHNICAL_REVIEW);
        assertEquals(List.of(Role.LEADING_GROUP_OFFICE), roles(escalating(ofOffice)));
        Step besideIt = open(new Seat(Role.DATA_ADMINISTRATION, "511902-DSJ", false), StepKind.UPSTREAM_PRE_REVIEW);
        assertEquals(List.of(Role.DATA_ADMINISTRATION), roles(escalating(besideIt)), "one department is told once");
    }

    private static List<Role> roles(Escalating escalating) {
        return escalating.addressees(Level.OFFICE, SigningLevels.NONE, ORGANS).stream().map(Addressee::role).toList();
    }

    private static Escalating escalating(Step step) {
        return new Escalating(procedure("511902-JYJ"), step, POLICY, DAYS);
    }

    private static Step open(StepKind kind) {
        return open(new Seat(kind.role(), "511902-FGJ", false), kind);
    }

    private static Step open(Seat seat, StepKind kind) {
        Step step = new Step(UUID.randomUUID(), UUID.randomUUID(), 0, CourseStep.waiting(new Slot("key", kind, seat, Set.of()), 1));
        step.open(Instant.parse("2022-09-16T01:00:00Z"), new DueDate(DUE, null));
        return step;
    }

    private static Procedure procedure(String owner) {
        return new Procedure(UUID.randomUUID(), new StartProcedure(ProcedureKind.PRELIMINARY_DESIGN, UUID.randomUUID(), UUID.randomUUID(),
                "初步设计", owner, "511902", null), UUID.randomUUID(), "somebody", Instant.EPOCH);
    }
}
