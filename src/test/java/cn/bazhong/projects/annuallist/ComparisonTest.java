package cn.bazhong.projects.annuallist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.ProjectProfile.FundingSource;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.testsupport.SampleProfiles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Two states of a list side by side, and what goes on from one year to the next. */
class ComparisonTest {

    @Test
    void everyProjectIsToldOnceWithWhatBecameOfIt() {
        List<Comparison.Pair> pairs = Comparison.of(
                List.of(special(1, 100), special(2, 100), special(3, 100), special(4, 100), special(5, 100)),
                List.of(special(6, 50), special(1, 100), special(2, 120), special(3, 70), own(4, 100),
                        special(5, 100).ended(ending(5))));
        assertEquals(List.of("SAME", "MORE", "LESS", "OTHER_SOURCES", "GONE", "ADDED"),
                pairs.stream().map(pair -> pair.change().name()).toList());
    }

    @Test
    void whatWasTakenOffBeforeAndIsNotThereAfterIsNotTold() {
        assertEquals(List.of(), Comparison.of(List.of(special(1, 100).ended(ending(1))), List.of()));
        assertEquals(List.of(), Comparison.of(List.of(special(1, 100).ended(ending(1))), List.of(special(1, 100).ended(ending(1)))));
    }

    @Test
    void sumsAreToldByOwnerCategoryAndSource() {
        List<Comparison.Pair> pairs = Comparison.of(List.of(special(1, 100), special(2, 100)), List.of(own(1, 130)));
        assertEquals(List.of("SELF_RAISED 0.00 130.00", "SPECIAL_FUNDS 200.00 0.00"), told(Comparison.bySource(pairs)));
        assertEquals(List.of("511900-MZJ 200.00 130.00"), told(Comparison.byOwner(pairs)));
        assertEquals(List.of("APPLICATION_SYSTEM 200.00 130.00"), told(Comparison.byCategory(pairs)));
    }

    @Property(tries = 200)
    void amountsOfBothSidesAreThoseOfTheTwoLists(@ForAll("amounts") List<Integer> before, @ForAll("amounts") List<Integer> after) {
        List<Comparison.Pair> pairs = Comparison.of(lines(before), lines(after));
        assertEquals(sum(before), pairs.stream().map(Comparison.Pair::fundsBefore).reduce(Funds.NONE, Funds::plus).total());
        assertEquals(sum(after), pairs.stream().map(Comparison.Pair::fundsAfter).reduce(Funds.NONE, Funds::plus).total());
        Stream.of(Comparison.byOwner(pairs), Comparison.byCategory(pairs), Comparison.bySource(pairs)).forEach(shares ->
                assertEquals(sum(after), shares.stream().map(Comparison.Share::after).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add)));
    }

    @Test
    void whatPlannedMoneyForTheYearOrWasNotBegunIsProposedToGoOn() {
        List<StandingLine> before = List.of(standing(1, Stage.IN_EXECUTION), standing(2, Stage.IN_EXECUTION), standing(3, Stage.APPROVED));
        Map<UUID, ProjectProfile> profiles = Map.of(line(1), profile(2028, 40), line(2), profile(2027, 40), line(3), profile(2027, 40));
        List<CarryOver.Proposal> proposals = CarryOver.proposals(before, profiles, 2028);
        assertEquals(List.of(CarryOver.Reason.FUNDS_IN_YEAR, CarryOver.Reason.NOT_BEGUN),
                proposals.stream().map(CarryOver.Proposal::reason).toList());
        assertEquals(List.of(new BigDecimal("40.00"), new BigDecimal("100.00")),
                proposals.stream().map(one -> one.funds().total()).toList());
    }

    @Test
    void whatEndedOrIsOnTheYearsListAlreadyIsNotProposed() {
        List<StandingLine> before = List.of(standing(1, Stage.LISTED), standing(2, Stage.TERMINATED), standing(3, Stage.LISTED),
                standing(4, Stage.LISTED), standing(5, Stage.LISTED).ended(ending(5)));
        List<StandingLine> candidates = CarryOver.candidates(before, List.of(standing(3, Stage.LISTED)),
                Set.of(SampleLines.project(4).id()));
        assertEquals(List.of(line(1)), candidates.stream().map(StandingLine::line).toList());
    }

    @Provide
    Arbitrary<List<Integer>> amounts() {
        return Arbitraries.integers().between(0, 9_000).list().ofMaxSize(8);
    }

    /** A project for every amount; 0 for one that is not there. */
    private static List<StandingLine> lines(List<Integer> amounts) {
        return IntStream.range(0, amounts.size()).filter(at -> amounts.get(at) > 0)
                .mapToObj(at -> special(at + 1, amounts.get(at))).toList();
    }

    private static BigDecimal sum(List<Integer> amounts) {
        return BigDecimal.valueOf(amounts.stream().mapToInt(Integer::intValue).sum()).setScale(2);
    }

    private static List<String> told(List<Comparison.Share> shares) {
        return shares.stream().map(share -> share.key() + " " + share.before() + " " + share.after()).toList();
    }

    private static ProjectProfile profile(int year, int amount) {
        return SampleProfiles.with(profile -> profile.set("fundingLines", SampleProfiles.parse(
                "[{\"year\": %d, \"source\": \"SPECIAL_FUNDS\", \"amount\": %d}]".formatted(year, amount))));
    }

    private static StandingLine standing(int number, Stage stage) {
        return line(number, FundingSource.SPECIAL_FUNDS, 100, stage);
    }

    private static StandingLine special(int number, int amount) {
        return line(number, FundingSource.SPECIAL_FUNDS, amount, Stage.LISTED);
    }

    private static StandingLine own(int number, int amount) {
        return line(number, FundingSource.SELF_RAISED, amount, Stage.LISTED);
    }

    private static StandingLine line(int number, FundingSource source, int amount, Stage stage) {
        return new StandingLine(line(number), 0, SampleLines.project(number), LineKind.ADD, null,
                Funds.of(Map.of(source, BigDecimal.valueOf(amount))), stage);
    }

    private static YearLine ending(int number) {
        ListedProject project = SampleLines.project(number);
        return new YearLine(new UUID(6, number), 1, new LineOrigin(LineKind.LAPSE, line(number), project.id(), "理由"), project,
                Funds.NONE, BigDecimal.ZERO, Stage.LAPSED);
    }

    private static UUID line(int number) {
        return new UUID(8, number);
    }
}
