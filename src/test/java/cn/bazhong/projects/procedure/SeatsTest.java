package cn.bazhong.projects.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Client;
import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A system gives the opinions its department lets it give (A20); every other step is for people. */
class SeatsTest {
    private static final String BODY = "511900-CZJ";
    private static final Set<Role> EVERY = EnumSet.allOf(Role.class);

    @Test
    void aSystemWithEverythingThereIsConcludesOpinionsAlone() {
        Actor system = new Actor("s", "系统", BODY, Department.CITY, EVERY, null, new Client("c", EVERY, EVERY));
        Arrays.stream(StepKind.values()).forEach(kind -> assertEquals(kind.isOpinion(), Seats.isSeated(step(kind), system), kind.name()));
    }

    @Test
    void aSystemGivesOpinionsInTheCapacitiesItWasLentOnly() {
        Actor system = new Actor("s", "系统", BODY, Department.CITY, EVERY, null, new Client("c", EVERY, Set.of(Role.FINANCE)));
        assertTrue(Seats.isSeated(step(StepKind.FINANCE_OPINION), system));
        assertFalse(Seats.isSeated(step(StepKind.CYBERSPACE_OPINION), system));
    }

    @Test
    void aPersonConcludesWhateverTheirRolesAreFor() {
        Actor person = new Actor("p", "某人", BODY, EVERY);
        Arrays.stream(StepKind.values()).forEach(kind -> assertTrue(Seats.isSeated(step(kind), person), kind.name()));
    }

    private static Step step(StepKind kind) {
        Slot slot = new Slot(kind.key(), kind, new Seat(kind.role(), BODY, false), Set.of());
        Step step = new Step(UUID.randomUUID(), UUID.randomUUID(), 0, CourseStep.waiting(slot, 1));
        step.open(Instant.EPOCH, DueDate.NONE);
        return step;
    }
}
