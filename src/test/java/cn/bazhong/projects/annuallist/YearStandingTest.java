package cn.bazhong.projects.annuallist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.project.ProjectProfile.FundingSource;
import cn.bazhong.projects.project.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What stands in a year once its issues have followed one another. */
class YearStandingTest {
    private static final int PROJECTS = 5;

    /** What happens to one of five projects, and to which other one where it is replaced. */
    private record Deed(LineKind kind, int project, int other, int amount) {
    }

    @Test
    void theLatestLineOfAProjectSaysWhatStands() {
        List<StandingLine> standing = YearStanding.of(List.of(line(0, LineKind.ADD, 1, 1, 100), line(0, LineKind.CARRY_OVER, 2, 2, 200),
                line(1, LineKind.AMEND, 1, 1, 80), line(2, LineKind.LAPSE, 2, 2, 0)));
        assertEquals(List.of(LineLife.NEW, LineLife.LAPSED), standing.stream().map(StandingLine::life).toList());
        assertEquals(List.of(1, 2), standing.stream().map(StandingLine::adjustment).toList());
        assertEquals(new BigDecimal("80.00"), YearStanding.funds(standing).total());
        assertEquals(new BigDecimal("200.00"), standing.get(1).funds().total());
    }

    @Test
    void whatTakesThePlaceOfAProjectEndsIt() {
        List<StandingLine> standing = YearStanding.of(List.of(line(0, LineKind.ADD, 1, 1, 100), line(1, LineKind.REPLACE, 3, 1, 90)));
        assertEquals(List.of(LineLife.REPLACED, LineLife.NEW), standing.stream().map(StandingLine::life).toList());
        assertEquals(new BigDecimal("90.00"), YearStanding.funds(standing).total());
    }

    @Test
    void aProjectThatWasBegunIsStartedWhetherNewOrCarriedOver() {
        for (LineKind kind : List.of(LineKind.ADD, LineKind.CARRY_OVER)) {
            assertEquals(LineLife.STARTED, LineLife.of(kind, Stage.IN_EXECUTION));
            assertEquals(LineLife.STARTED, LineLife.of(kind, Stage.TERMINATED));
        }
        assertEquals(LineLife.CARRIED_OVER, LineLife.of(LineKind.CARRY_OVER, Stage.IN_APPROVAL));
        assertEquals(LineLife.CANCELLED, LineLife.of(LineKind.ADD, Stage.CANCELLED));
    }

    @Property(tries = 500)
    void everyProjectStandsOnceAndTheSumIsThatOfTheLatestLinesInForce(@ForAll("deeds") List<Deed> deeds) {
        List<StandingLine> standing = YearStanding.of(lines(deeds));
        Set<UUID> seen = new HashSet<>();
        standing.forEach(line -> assertTrue(seen.add(line.project().id())));
        assertEquals(expected(deeds), YearStanding.funds(standing).total());
    }

    @Property(tries = 300)
    void anIssueThatChangesNothingLeavesWhatStands(@ForAll("deeds") List<Deed> deeds) {
        List<YearLine> lines = lines(deeds);
        List<YearLine> again = new ArrayList<>(lines);
        again.add(line(99, LineKind.CANCEL, PROJECTS + 1, PROJECTS + 1, 0));
        assertEquals(YearStanding.of(lines), YearStanding.of(again));
    }

    /** Reckoned in another way: project by project, looking back from the end. */
    private static BigDecimal expected(List<Deed> deeds) {
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        for (int project = 1; project <= PROJECTS; project++) {
            sum = sum.add(BigDecimal.valueOf(amountOf(project, deeds)).setScale(2));
        }
        return sum;
    }

    private static int amountOf(int project, List<Deed> deeds) {
        int amount = 0;
        boolean listed = false;
        for (Deed deed : deeds) {
            boolean brings = deed.project() == project && (deed.kind() == LineKind.ADD || deed.kind() == LineKind.CARRY_OVER
                    || deed.kind() == LineKind.REPLACE);
            boolean ends = deed.project() == project && deed.kind().ends()
                    || deed.kind() == LineKind.REPLACE && deed.other() == project && deed.project() != project;
            if (ends) {
                listed = false;
            }
            if (brings || listed && deed.kind() == LineKind.AMEND && deed.project() == project) {
                listed = true;
                amount = deed.amount();
            }
        }
        return listed ? amount : 0;
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<Integer> projects = Arbitraries.integers().between(1, PROJECTS);
        return Combinators.combine(Arbitraries.of(LineKind.class), projects, projects, Arbitraries.integers().between(1, 900))
                .as(Deed::new).filter(deed -> deed.kind() != LineKind.REPLACE || deed.project() != deed.other())
                .list().ofMaxSize(12);
    }

    private static List<YearLine> lines(List<Deed> deeds) {
        List<YearLine> lines = new ArrayList<>();
        for (Deed deed : deeds) {
            lines.add(line(lines.size(), deed.kind(), deed.project(), deed.other(), deed.kind().ends() ? 0 : deed.amount()));
        }
        return lines;
    }

    private static YearLine line(int adjustment, LineKind kind, int project, int former, int amount) {
        LineOrigin origin = new LineOrigin(kind, new UUID(9, former), SampleLines.project(former).id(), null);
        Funds funds = Funds.of(Map.of(FundingSource.SPECIAL_FUNDS, BigDecimal.valueOf(amount)));
        return new YearLine(new UUID(7, adjustment * 10L + project), adjustment, origin, SampleLines.project(project), funds,
                BigDecimal.valueOf(amount), Stage.LISTED);
    }
}
