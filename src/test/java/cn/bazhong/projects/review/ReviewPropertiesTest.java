package cn.bazhong.projects.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Basis;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Policy;
import cn.bazhong.projects.regulation.Severity;
import cn.bazhong.projects.testsupport.SamplePolicies;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds in every committee, whoever sits, is recused or votes. */
class ReviewPropertiesTest {
    private static final List<String> DEPARTMENTS = List.of("ZFB", "WXB", "FGW", "DSJ", "JYJ", "X1", "X2", "OLD");
    private static final Policy MAJORITY = SamplePolicies.city(new Policy.Share(1, 2), null);

    private static final Finding BLOCKING = new Finding("A15_NOT_EXPRESS", Article.A15, Basis.LAW, Severity.BLOCKING, null,
            List.of());

    /** Who sits, and how each of them voted. */
    record Committee(List<Seat> seats, List<Ballot> ballots) {
    }

    @Property
    void nothingIsDecidedByTooFewExperts(@ForAll("committees") Committee committee, @ForAll("owners") String owner,
            @ForAll("conflicts") List<Integer> conflicts, @ForAll DocketKind docket) {
        Bench bench = Room.bench(committee.seats(), owner, conflicts(conflicts));
        List<ReviewVerdict> open = Deliberation.of(bench, committee.ballots()).open(docket, List.of(), MAJORITY);
        if (bench.experts() * 3 < bench.entitled().size() || bench.entitled().isEmpty()) {
            assertEquals(List.of(ReviewVerdict.CARRY_OVER), open);
        }
    }

    @Property
    void nothingPassesWithoutItsVotes(@ForAll("committees") Committee committee, @ForAll("owners") String owner,
            @ForAll DocketKind docket) {
        Bench bench = Room.bench(committee.seats(), owner);
        Deliberation deliberation = Deliberation.of(bench, committee.ballots());
        long votesFor = committee.ballots().stream().filter(ballot -> ballot.vote() == Vote.FOR)
                .filter(ballot -> bench.isEntitled(ballot.seat())).count();
        if (votesFor * 2 < bench.entitled().size()) {
            assertTrue(deliberation.open(docket, List.of(), MAJORITY).stream().noneMatch(ReviewVerdict::isPassing));
        }
    }

    @Property
    void nobodyDecidesOnAProjectOfTheirOwnDepartment(@ForAll("committees") Committee committee, @ForAll("owners") String owner) {
        Bench bench = Room.bench(committee.seats(), owner);
        assertTrue(bench.entitled().stream().noneMatch(seat -> Room.BODIES.same(seat.department(), owner)));
        assertTrue(bench.presiding().stream().noneMatch(seat -> Room.BODIES.same(seat.department(), owner)));
        assertEquals(committee.seats().size(), bench.entitled().size() + bench.recused().size());
    }

    @Property
    void nothingIsDecidedThatItsDocketHoldsUp(@ForAll("committees") Committee committee, @ForAll("owners") String owner,
            @ForAll DocketKind docket) {
        Deliberation deliberation = Deliberation.of(Room.bench(committee.seats(), owner), committee.ballots());
        assertEquals(List.of(ReviewVerdict.CARRY_OVER), deliberation.open(docket, List.of(BLOCKING), MAJORITY));
    }

    /** Postponed, without quorum, everybody recused, the list elsewhere: the office can always end it. */
    @Property
    void aSessionCanAlwaysBeEnded(@ForAll("committees") Committee committee, @ForAll("owners") String owner,
            @ForAll boolean opened, @ForAll boolean isHere, @ForAll("days") LocalDate today) {
        ReviewSession session = Room.session();
        if (opened) {
            session.open("徐明", Room.NOW);
        }
        Sitting sitting = Room.sitting(session, committee.seats(), Room.item(owner), committee.ballots(), isHere);
        SessionGuards office = new SessionGuards(sitting, Room.OFFICE, today);
        assertTrue(office.plan().all().isEmpty() || office.keep().all().isEmpty());
        assertTrue(sitting.open(sitting.items().get(0)).contains(ReviewVerdict.CARRY_OVER));
    }

    /** Nor is an item stuck afterwards: whatever came of it, it is decided, or somebody can move it on. */
    @Property
    void anItemUnderRevisionCanAlwaysBeRechecked(@ForAll("owners") String owner, @ForAll boolean reported,
            @ForAll boolean isHere, @ForAll("days") LocalDate today) {
        SessionItem item = Room.item(owner);
        item.conclude(ItemState.UNDER_REVISION, new GivenConclusion("{}", ReviewVerdict.AGREE_AFTER_REVISION, null, null, null,
                "补充", Room.DAY.plusDays(10), Room.NOW, "马志远", null));
        if (reported) {
            item.report(Revision.reported("已补充", "张伟", Room.NOW), 0);
        }
        Sitting sitting = Room.sitting(Room.session(), Room.seats(), item, List.of(), isHere);
        ItemInHand one = sitting.items().get(0);
        assertTrue(List.of(Room.OFFICE, Room.CHAIR).stream().anyMatch(actor -> new SessionGuards(sitting, actor, today)
                .recheck(one, RecheckItem.Outcome.CARRY_OVER).all().isEmpty()));
        assertTrue(List.of(Room.OFFICE, Room.CHAIR).stream()
                .filter(actor -> Room.BODIES.same(actor.department(), owner))
                .noneMatch(actor -> new SessionGuards(sitting, actor, today).recheck(one, RecheckItem.Outcome.AGREE).all()
                        .isEmpty() && actor == Room.OFFICE));
    }

    @Provide
    Arbitrary<Committee> committees() {
        Arbitrary<List<String>> departments = Arbitraries.of(DEPARTMENTS).list().ofMinSize(0).ofMaxSize(15);
        Arbitrary<List<Capacity>> capacities = Arbitraries.of(Capacity.class).list().ofSize(15);
        Arbitrary<List<Vote>> votes = Arbitraries.of(Vote.class).injectNull(0.2).list().ofSize(15);
        return Combinators.combine(departments, capacities, votes).as(ReviewPropertiesTest::committee);
    }

    @Provide
    Arbitrary<String> owners() {
        return Arbitraries.of(DEPARTMENTS);
    }

    @Provide
    Arbitrary<List<Integer>> conflicts() {
        return Arbitraries.integers().between(1, 15).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-30, 30).map(Room.DAY::plusDays);
    }

    private static Committee committee(List<String> departments, List<Capacity> capacities, List<Vote> votes) {
        List<Seat> seats = IntStream.range(0, departments.size())
                .mapToObj(i -> Room.seat(i + 1, departments.get(i), capacities.get(i))).toList();
        List<Ballot> ballots = IntStream.range(0, departments.size()).filter(i -> votes.get(i) != null)
                .mapToObj(i -> new Ballot(new UUID(1, 1), new UUID(0, i + 1), votes.get(i), null, null,
                        false, "徐明", Room.NOW)).toList();
        return new Committee(seats, ballots);
    }

    private static Declaration[] conflicts(List<Integer> positions) {
        return positions.stream().map(position -> new Declaration(new UUID(0, position), "利益关系")).toArray(Declaration[]::new);
    }
}
