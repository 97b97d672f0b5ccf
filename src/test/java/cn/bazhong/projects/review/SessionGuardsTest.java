package cn.bazhong.projects.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionGuardsTest {
    private static final Actor OTHER_OFFICE = new Actor("u-x", "李强", "JYJ", Set.of(Role.LEADING_GROUP_OFFICE));

    @Test
    void onlyTheOfficeOfTheJurisdictionConvenesAndRecords() {
        Sitting sitting = open("JYJ", Room.seats());
        assertEquals(List.of("not-the-office"), details(guards(sitting, OTHER_OFFICE).keep()));
        assertEquals(List.of("not-the-office"), details(guards(sitting, Room.CHAIR).keep()));
        assertEquals(List.of(), details(guards(sitting, Room.OFFICE).keep()));
    }

    @Test
    void itIsOpenedOnItsDayWithTheListBeforeTheCommittee() {
        Sitting planned = Room.sitting(Room.session(), Room.seats(), Room.item("JYJ"), List.of(), true);
        assertEquals(List.of("session-not-yet"),
                details(new SessionGuards(planned, Room.OFFICE, Room.DAY.minusDays(1)).open()));
        assertEquals(List.of(), details(new SessionGuards(planned, Room.OFFICE, Room.DAY.plusDays(5)).open()));
        Sitting elsewhere = Room.sitting(Room.session(), Room.seats(), Room.item("JYJ"), List.of(), false);
        assertEquals(List.of("session-list-elsewhere"), details(guards(elsewhere, Room.OFFICE).open()));
    }

    @Test
    void theChairConcludesByOffice() {
        Sitting sitting = open("JYJ", Room.seats());
        assertEquals(List.of(), details(conclude(sitting, Room.CHAIR, ReviewVerdict.AGREE)));
        assertEquals(List.of("not-presiding-over"), details(conclude(sitting, Room.OFFICE, ReviewVerdict.AGREE)));
    }

    @Test
    void overTheChairsOwnProjectTheDeputyConcludes() {
        Actor deputy = new Actor("u-deputy", "朱红", "FGW", Set.of(Role.DEVELOPMENT_REFORM));
        List<Seat> seats = new ArrayList<>(Room.seats());
        seats.set(2, Room.seat(3, "FGW", Capacity.DEPUTY_CHAIR, "u-deputy"));
        Sitting sitting = open("ZFB", seats);
        assertEquals(List.of(), details(conclude(sitting, deputy, ReviewVerdict.AGREE)));
        assertEquals(List.of("not-presiding-over"), details(conclude(sitting, Room.CHAIR, ReviewVerdict.AGREE)));
        assertEquals(List.of("not-presiding-over"), details(conclude(sitting, Room.OFFICE, ReviewVerdict.AGREE)));
    }

    @Test
    void aDeputyWithoutAccountSpeaksThroughTheSecretaryButNotOnTheOfficesOwnProject() {
        Sitting sitting = open("ZFB", Room.seats());
        assertEquals(List.of(), details(conclude(sitting, Room.OFFICE, ReviewVerdict.AGREE)));
        assertTrue(guards(sitting, Room.OFFICE).isAnnounced(sitting.items().get(0)));
        List<Seat> withoutChair = Room.seats().subList(1, 6);
        assertEquals(List.of("not-presiding-over"), details(conclude(open("DSJ", withoutChair), Room.OFFICE, ReviewVerdict.AGREE)));
    }

    @Test
    void theOfficeCarriesOverWhatHasLostItsQuorum() {
        Sitting sitting = open("JYJ", Room.seats().subList(0, 4));
        assertEquals(List.of(), details(conclude(sitting, Room.OFFICE, ReviewVerdict.CARRY_OVER)));
        assertEquals(List.of("not-presiding-over"),
                details(conclude(open("JYJ", Room.seats()), Room.OFFICE, ReviewVerdict.CARRY_OVER)));
    }

    @Test
    void theOwnerHasItsTimeBeforeARevisedItemIsDeferred() {
        Sitting sitting = revised("JYJ", null);
        ItemInHand one = sitting.items().get(0);
        LocalDate last = Room.DAY.plusDays(10);
        assertEquals(List.of("revision-running"), details(new SessionGuards(sitting, Room.OFFICE, last)
                .recheck(one, RecheckItem.Outcome.DEFER)));
        assertEquals(List.of(), details(new SessionGuards(sitting, Room.OFFICE, last.plusDays(1))
                .recheck(one, RecheckItem.Outcome.DEFER)));
        assertEquals(List.of(), details(new SessionGuards(sitting, Room.OFFICE, Room.DAY)
                .recheck(one, RecheckItem.Outcome.AGREE)));
        Sitting reported = revised("JYJ", Revision.reported("已补充", "张伟", Room.NOW));
        assertEquals(List.of(), details(new SessionGuards(reported, Room.OFFICE, Room.DAY)
                .recheck(reported.items().get(0), RecheckItem.Outcome.DEFER)));
    }

    @Test
    void theChairRechecksTheOfficesOwnProject() {
        Sitting sitting = revised("DSJ", null);
        ItemInHand one = sitting.items().get(0);
        assertEquals(List.of("recheck-by-chair"), details(guards(sitting, Room.OFFICE).recheck(one, RecheckItem.Outcome.AGREE)));
        assertEquals(List.of(), details(guards(sitting, Room.CHAIR).recheck(one, RecheckItem.Outcome.AGREE)));
    }

    private static Sitting revised(String owner, Revision revision) {
        SessionItem item = Room.item(owner);
        item.conclude(ItemState.UNDER_REVISION, new GivenConclusion("{}", ReviewVerdict.AGREE_AFTER_REVISION, null, null, null,
                "补充", Room.DAY.plusDays(10), Room.NOW, "马志远", null));
        item.report(revision, 0);
        return Room.sitting(Room.session(), Room.seats(), item, List.of(), true);
    }

    /** Everybody entitled has voted for it. */
    private static Sitting open(String owner, List<Seat> seats) {
        ReviewSession session = Room.session();
        session.open("徐明", Room.NOW);
        return Room.sitting(session, seats, Room.item(owner), Room.all(Room.bench(seats, owner), Vote.FOR), true);
    }

    private static Guard conclude(Sitting sitting, Actor actor, ReviewVerdict verdict) {
        return guards(sitting, actor).conclude(sitting.items().get(0), verdict);
    }

    private static SessionGuards guards(Sitting sitting, Actor actor) {
        return new SessionGuards(sitting, actor, Room.DAY);
    }

    private static List<String> details(Guard guard) {
        return guard.all().stream().map(Obstacle::detail).toList();
    }
}
