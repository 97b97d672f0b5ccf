package cn.bazhong.projects.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** No route is ever without somebody who may act, whoever owns the matter and whichever department holds which office. */
class RoutesPropertiesTest {
    private static final List<String> DEPARTMENTS = List.of("511900-SWB", "511900-ZFB", "511900-DSJ", "511900-JYJ", "511900-KJJ");
    private static final Organs CITY = organs("511900-DSJ", "511900-ZFB", "511900-ZFB", "511900-SWB");

    /** @param yes whatever the facts can say yes or no to */
    record Case(ProcedureKind kind, String owner, String industryAuthority, boolean yes, Organs organs) {
        Route route() {
            return Routes.of(kind, new RouteFacts(owner, yes, yes ? industryAuthority : null, yes, !yes,
                    yes ? RouteFacts.Change.MAJOR_WITH_ESTIMATE : RouteFacts.Change.MINOR, yes
                            ? new Seat(Role.LEADING_GROUP_OFFICE, organs.require(Role.LEADING_GROUP_OFFICE), false)
                            : new Seat(Role.INDUSTRY_AUTHORITY, industryAuthority, false), signers(), yes,
                    yes && !industryAuthority.equals(owner) ? List.of(industryAuthority) : List.of()), organs);
        }

        /** Everybody who can be named, or nobody. */
        private Set<Role> signers() {
            return yes ? StepKind.SIGNATURES.stream().map(StepKind::role).collect(Collectors.toSet()) : Set.of();
        }
    }

    @Property
    void everyStepHasSomebodyWhoMayActOnIt(@ForAll("cases") Case asked) {
        for (Step step : steps(asked.route())) {
            assertTrue(mayAct(step, asked.owner()), step.kind() + " at " + step.department());
        }
    }

    @Property
    void nobodyJudgesTheirOwnMatterWhileAnotherOrganCould(@ForAll("cases") Case asked) {
        for (Slot slot : asked.route().slots()) {
            boolean own = slot.department().equals(asked.owner()) && slot.kind().mindsOwner();
            assertEquals(own, slot.seat().ownProject(), "marked exactly where the organ's own word stands");
            assertFalse(own && slot.kind().isClosedToOwner() && asked.organs().holders().values().stream().anyMatch(holder -> !holder.equals(asked.owner())
                    && isSubstitute(holder, asked.organs())), "another could have");
        }
    }

    @Property
    void afterAMergerEveryUndecidedStepStillHasSomebodyWhoMayActOnIt(@ForAll("cases") Case asked,
            @ForAll("departments") String from, @ForAll("departments") String to) {
        Case merged = new Case(asked.kind(), heir(asked.owner(), from, to), heir(asked.industryAuthority(), from, to), asked.yes(),
                new Organs(asked.organs().holders().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, held -> heir(held.getValue(), from, to)))));
        List<Step> undecided = steps(asked.route());
        for (Step step : undecided) {
            step.reseat(new Seat(step.role(), heir(step.department(), from, to), step.isOwnProject()));
            if (step.kind().mindsOwner() && step.department().equals(merged.owner())) {
                step.reseat(Routes.seatAgain(step.kind(), merged.owner(), step.seat(), merged.organs()));
            }
            assertTrue(mayAct(step, merged.owner()), step.kind() + " at " + step.department());
        }
    }

    @Test
    void inTheCityEveryOrgansOwnApplicationGoesToAnother() {
        for (String owner : DEPARTMENTS) {
            Slot screening = Routes.of(ProcedureKind.APPLICATION, RouteFacts.matterOf(owner), CITY).slots().get(0);
            assertEquals(owner.equals("511900-DSJ") ? Role.COMMITTEE_CHAIR : Role.LEADING_GROUP_OFFICE, screening.role());
            assertFalse(screening.department().equals(owner) || screening.seat().ownProject());
        }
    }

    @Test
    void inACountyOfOneOrganItsOwnWordStandsAndIsMarked() {
        Organs county = organs("511921-ZF", "511921-ZF", "511921-ZF", "511921-ZF");
        Slot screening = Routes.of(ProcedureKind.APPLICATION, RouteFacts.matterOf("511921-ZF"), county).slots().get(0);
        assertEquals(new Seat(Role.LEADING_GROUP_OFFICE, "511921-ZF", true), screening.seat());
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<String> one = departments();
        Arbitrary<Organs> organs = Combinators.combine(one, one, one, one).as(RoutesPropertiesTest::organs);
        return Combinators.combine(Arbitraries.of(ProcedureKind.values()), one, one, Arbitraries.of(true, false), organs).as(Case::new);
    }

    @Provide
    Arbitrary<String> departments() {
        return Arbitraries.of(DEPARTMENTS);
    }

    private static Organs organs(String office, String chair, String government, String party) {
        Map<Role, String> holders = new EnumMap<>(Role.class);
        StepKind.OPINIONS.forEach(kind -> holders.put(kind.role(), office));
        holders.put(Role.DEVELOPMENT_REFORM, office);
        holders.put(Role.DATA_ADMINISTRATION, office);
        holders.put(Role.LEADING_GROUP_OFFICE, office);
        holders.put(Role.AUDIT, office);
        holders.put(Role.COMMITTEE_CHAIR, chair);
        holders.put(Role.MUNICIPAL_GOVERNMENT, government);
        holders.put(Role.MUNICIPAL_PARTY_COMMITTEE, party);
        return new Organs(holders);
    }

    private static boolean isSubstitute(String holder, Organs organs) {
        return Set.of(Role.COMMITTEE_CHAIR, Role.MUNICIPAL_GOVERNMENT, Role.MUNICIPAL_PARTY_COMMITTEE).stream()
                .anyMatch(role -> organs.holder(role).filter(holder::equals).isPresent());
    }

    private static String heir(String department, String from, String to) {
        return department.equals(from) ? to : department;
    }

    private static List<Step> steps(Route route) {
        List<Step> steps = new ArrayList<>();
        for (Slot slot : route.slots()) {
            Step step = new Step(UUID.randomUUID(), UUID.randomUUID(), steps.size(), CourseStep.waiting(slot, 1));
            step.open(Instant.EPOCH, DueDate.NONE);
            steps.add(step);
        }
        return steps;
    }

    /** Somebody of the organ it waits for, in the role it waits for; what is concluded in a session is for its members. */
    private static boolean mayAct(Step step, String owner) {
        Actor somebody = new Actor("u", "某人", step.department(), Set.of(step.role()));
        if (step.kind().isInSession()) {
            return Seats.isSeated(step, somebody);
        }
        return Seats.obstacles(step, owner, somebody).isEmpty();
    }
}
