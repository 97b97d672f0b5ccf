package cn.bazhong.projects.annuallist;

import static cn.bazhong.projects.annuallist.SampleLines.line;
import static cn.bazhong.projects.annuallist.SampleLines.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.ProjectProfile.FundingSource;
import cn.bazhong.projects.regulation.Finding;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The order of a list, its ceilings, and what finds no room under them. */
class CutTest {

    @Test
    void fromTheTopEveryLineThatFitsIsKept() {
        List<ListLine> all = List.of(line(1, "100.00"), line(2, "300.00"), line(3, "200.00"), line(4, "100.00"));
        assertEquals(List.of(all.get(2).id()), Cut.beyond(rows(all), Funds.NONE, new BigDecimal("500.00"), Ceilings.NONE));
        assertEquals(List.of(), Cut.beyond(rows(all), Funds.NONE, null, Ceilings.NONE));
        assertEquals(List.of(all.get(1).id(), all.get(2).id()),
                Cut.beyond(rows(all), special("250.00"), new BigDecimal("500.00"), Ceilings.NONE));
    }

    @Test
    void aSourceMayHaveACeilingOfItsOwn() {
        List<ListLine> all = List.of(line(1, "100.00"), line(2, "300.00"));
        Ceilings special = Ceilings.of(List.of(new SourceAmount(FundingSource.SPECIAL_FUNDS, new BigDecimal("150.00"))));
        Ceilings own = Ceilings.of(List.of(new SourceAmount(FundingSource.SELF_RAISED, new BigDecimal("1.00"))));
        assertEquals(List.of(all.get(1).id()), Cut.beyond(rows(all), Funds.NONE, null, special));
        assertEquals(List.of(), Cut.beyond(rows(all), Funds.NONE, null, own));
    }

    @Property(tries = 200)
    void whatIsKeptFitsAndNothingThatWouldFitBehindItIsCut(@ForAll @Size(max = 8) List<@IntRange(min = 1, max = 500) Integer> amounts,
            @ForAll @IntRange(min = 1, max = 1500) int most) {
        List<ListLine> all = new ArrayList<>();
        amounts.forEach(amount -> all.add(line(all.size() + 1, amount + ".00")));
        List<UUID> cut = Cut.beyond(rows(all), Funds.NONE, BigDecimal.valueOf(most), Ceilings.NONE);
        BigDecimal kept = all.stream().filter(line -> !cut.contains(line.id())).map(ListLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertTrue(kept.compareTo(BigDecimal.valueOf(most)) <= 0);
        all.stream().filter(line -> cut.contains(line.id()))
                .forEach(line -> assertTrue(kept.add(line.amount()).compareTo(BigDecimal.valueOf(most)) > 0));
    }

    @Test
    void theCeilingOfASourceWarnsTheOfficeAndStopsCommitteeAndCity() {
        AnnualList list = new AnnualList(new UUID(3, 1), "511900", 2027, new UUID(5, 1), false, Instant.EPOCH);
        list.limit(List.of(new SourceAmount(FundingSource.SPECIAL_FUNDS, new BigDecimal("150.00"))));
        assertEquals(List.of("A15_SOURCE_CEILING WARNING"), found(list));
        for (AnnualList.State state : List.of(AnnualList.State.AT_COMMITTEE, AnnualList.State.AT_GOVERNMENT, AnnualList.State.AT_PARTY_COMMITTEE)) {
            list.moveTo(state);
            assertEquals(List.of("A15_SOURCE_CEILING BLOCKING"), found(list));
        }
        list.limit(List.of());
        assertEquals(List.of(), found(list));
    }

    @Test
    void linesTakeTheirPlacesInTheOrderGivenAndTheOthersFollowByCode() {
        List<ListLine> all = new ArrayList<>(List.of(line(1, "1.00"), line(2, "1.00"), line(3, "1.00"), line(4, "1.00")));
        RankingDesk.place(all, List.of(all.get(2).id(), all.get(0).id()));
        Collections.shuffle(all);
        Publication.number(all);
        all.sort((one, other) -> one.number() - other.number());
        assertEquals(List.of("BZ-2027-0003", "BZ-2027-0001", "BZ-2027-0002", "BZ-2027-0004"), all.stream().map(ListLine::projectCode).toList());
    }

    @Test
    void onlyWhatIsOnTheListIsRankedAndOnce() {
        List<ListLine> all = List.of(line(1, "1.00"), line(2, "1.00"));
        all.get(1).include(false, "重复");
        UUID first = all.get(0).id();
        assertThrows(Problem.class, () -> RankingDesk.place(all, List.of(first, first)));
        assertThrows(Problem.class, () -> RankingDesk.place(all, List.of(all.get(1).id())));
        assertThrows(Problem.class, () -> RankingDesk.place(all, List.of(new UUID(0, 0))));
    }

    private static List<String> found(AnnualList list) {
        List<ListLine> all = List.of(line(1, "100.00"), line(2, "100.00"));
        all.forEach(line -> line.decide(Organ.COMMITTEE, Stand.agreed(line.appliedAmount())));
        List<Finding> findings = ListRules.findings(ListFacts.of(list, rows(all), YearTotals.ofList(rows(all))));
        return findings.stream().map(finding -> finding.rule() + " " + finding.severity()).toList();
    }

    private static Funds special(String amount) {
        return Funds.of(Map.of(FundingSource.SPECIAL_FUNDS, new BigDecimal(amount)));
    }
}
