package cn.bazhong.projects.review;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.regulation.Policy;
import cn.bazhong.projects.testsupport.SamplePolicies;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A committee for plain tests: departments, seats, items. */
final class Room {
    static final LocalDate DAY = LocalDate.of(2026, 10, 15);
    static final Instant NOW = Instant.parse("2026-10-15T02:00:00Z");
    static final NamedDepartments NAMED = new NamedDepartments("ZFB", "DSJ", List.of("WXB", "FGW", "DSJ"));
    static final Policy CITY = SamplePolicies.city();
    /** OLD was merged into WXB in the summer. */
    static final Bodies BODIES = new Bodies(new Directory(List.of(body("ZFB", null, null), body("WXB", null, null),
            body("FGW", null, null), body("DSJ", null, null), body("JYJ", null, null), body("X1", null, null),
            body("X2", null, null), body("OLD", LocalDate.of(2026, 7, 1), "WXB"))), DAY);
    static final Actor OFFICE = new Actor("u-office", "徐明", "DSJ", Set.of(Role.LEADING_GROUP_OFFICE));
    static final Actor CHAIR = new Actor("u-chair", "马志远", "ZFB", Set.of(Role.COMMITTEE_CHAIR));

    private Room() {
    }

    static Department body(String code, LocalDate last, String successor) {
        return new Department(code, code + "局", code, Department.Kind.GOVERNMENT_ORGAN, "511900", null,
                LocalDate.of(2019, 1, 1), last, successor);
    }

    static Seat seat(int position, String department, Capacity capacity) {
        return seat(position, department, capacity, null);
    }

    static Seat seat(int position, String department, Capacity capacity, String account) {
        return new Seat(new UUID(0, position), position, "成员" + position, account, department, capacity);
    }

    /** Chair, the three named departments, two experts. */
    static List<Seat> seats() {
        return List.of(seat(1, "ZFB", Capacity.CHAIR), seat(2, "WXB", Capacity.MEMBER), seat(3, "FGW", Capacity.DEPUTY_CHAIR),
                seat(4, "DSJ", Capacity.MEMBER), seat(5, "X1", Capacity.EXPERT), seat(6, "X2", Capacity.EXPERT));
    }

    static Bench bench(List<Seat> present, String owner, Declaration... declared) {
        return Bench.of(present, new ItemFacts(owner, null, List.of(declared)), NAMED, BODIES);
    }

    static List<Ballot> all(Bench bench, Vote vote) {
        return bench.entitled().stream()
                .map(seat -> new Ballot(new UUID(1, 1), seat.id(), vote, null, null, false, "徐明", NOW)).toList();
    }

    static SessionItem item(String owner) {
        return new SessionItem(UUID.randomUUID(), UUID.randomUUID(), 1, new ReviewedItem(UUID.randomUUID(), 0,
                UUID.randomUUID(), "BZ-2026-0001", "项目", owner, null, new BigDecimal("1000000.00"), false, "{}", DAY));
    }

    static ReviewSession session() {
        return new ReviewSession(UUID.randomUUID(), Occasion.ofList(UUID.randomUUID(), "511900", 2027, 0, UUID.randomUUID()), DAY,
                "会议室", "徐明", NOW);
    }

    static SessionMember member(Seat seat) {
        return new SessionMember(seat.id(), UUID.randomUUID(), seat.position(),
                new MemberEntry(null, seat.name(), seat.account(), seat.department(), seat.capacity()));
    }

    /** A sitting of those seats on one item of that owner, with those votes. */
    static Sitting sitting(ReviewSession session, List<Seat> seats, SessionItem item, List<Ballot> ballots, boolean isHere) {
        List<SessionMember> members = new ArrayList<>(seats.stream().map(Room::member).toList());
        Deliberation deliberation = Deliberation.of(bench(seats, item.ownerDepartment()), ballots);
        return new Sitting(session, isHere, members,
                List.of(new ItemInHand(item, List.of(), ballots, deliberation, List.of())), CITY, NAMED, BODIES);
    }
}
