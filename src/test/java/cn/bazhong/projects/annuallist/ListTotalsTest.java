package cn.bazhong.projects.annuallist;

import static cn.bazhong.projects.annuallist.SampleLines.line;
import static cn.bazhong.projects.annuallist.SampleLines.lines;
import static cn.bazhong.projects.annuallist.SampleLines.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Severity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sums, ceiling, obstacles and numbers of a list. */
class ListTotalsTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);

    @Test
    void onlyWhatIsIncludedAndStandsIsCounted() {
        List<ListLine> all = lines(4);
        all.get(1).include(false, "重复建设");
        all.get(2).decide(Organ.COMMITTEE, Stand.deferred());
        all.get(3).decide(Organ.COMMITTEE, Stand.reducedTo(new BigDecimal("60.00")));
        ListTotals totals = ListTotals.of(rows(all), null);
        assertEquals(List.of(4, 3, 2, 1), List.of(totals.entered(), totals.included(), totals.onList(), totals.toConclude()));
        assertEquals(new BigDecimal("300.00"), totals.applied());
        assertEquals(new BigDecimal("160.00"), totals.amount());
        assertEquals(new BigDecimal("160.00"), totals.bySource().get(0).amount());
    }

    @Test
    void whatIsDueAndWhatIsContestedIsCountedForTheOrganWhoseTurnItIs() {
        List<ListLine> all = lines(3);
        all.forEach(line -> line.decide(Organ.COMMITTEE, Stand.agreed(line.appliedAmount())));
        all.get(0).decide(Organ.GOVERNMENT, all.get(0).stand());
        all.get(1).decide(Organ.GOVERNMENT, all.get(1).stand());
        all.get(1).decide(Organ.PARTY_COMMITTEE, Stand.deleted());
        ListTotals totals = ListTotals.of(rows(all), Organ.GOVERNMENT);
        assertEquals(2, totals.toDecide());
        assertEquals(1, totals.contested());
    }

    @Test
    void theCeilingWarnsWhileComposingAndStopsTheDetermination() {
        AnnualList list = list("250.00");
        assertEquals(List.of(Severity.WARNING), severities(list, lines(3)));
        list.moveTo(AnnualList.State.AT_COMMITTEE);
        List<ListLine> concluded = concluded(3);
        assertEquals(List.of(Severity.BLOCKING), severities(list, concluded));
        Finding finding = ListRules.findings(facts(list, concluded)).get(0);
        assertEquals(List.of(new BigDecimal("300.00"), new BigDecimal("250.00"), new BigDecimal("50.00")), finding.args());
        concluded.get(0).decide(Organ.COMMITTEE, Stand.reducedTo(new BigDecimal("50.00")));
        assertEquals(List.of(), severities(list, concluded));
    }

    @Test
    void withoutACeilingThereIsNoneToExceed() {
        assertEquals(List.of(), severities(list(null), lines(3)));
    }

    @Test
    void theDeterminationWaitsForEveryIncludedLine() {
        AnnualList list = list(null);
        list.moveTo(AnnualList.State.AT_COMMITTEE);
        List<ListLine> all = concluded(3);
        all.get(1).include(false, "另行研究");
        assertEquals(List.of(), obstacles(list, all));
        all.get(1).include(true, null);
        assertEquals(List.of("A15_NOT_CONCLUDED"), obstacles(list, all).stream().map(Obstacle::detail).toList());
    }

    @Test
    void aListGoesToTheCommitteeAfterTheCallWithNothingWaitingAndSomethingOnIt() {
        assertEquals(List.of("list-call-still-open"), submission(LAST_DAY, 0, 1));
        assertEquals(List.of(), submission(LAST_DAY.plusDays(1), 0, 1));
        assertEquals(List.of("list-call-still-open", "list-applications-waiting", "list-without-lines"),
                submission(LAST_DAY, 3, 0));
    }

    @Test
    void numbersRunFromOneByRankAndThenByCodeAndOnlyOnTheList() {
        List<ListLine> all = new ArrayList<>(concluded(4));
        all.get(1).decide(Organ.GOVERNMENT, Stand.deleted());
        Collections.reverse(all);
        Publication.number(all);
        Map<String, Integer> numbers = new HashMap<>();
        all.stream().filter(line -> line.number() != null).forEach(line -> numbers.put(line.projectCode(), line.number()));
        assertEquals(Map.of("BZ-2027-0001", 1, "BZ-2027-0003", 2, "BZ-2027-0004", 3), numbers);
        assertNull(all.stream().filter(line -> line.projectCode().equals("BZ-2027-0002")).findFirst().orElseThrow().number());
    }

    @Test
    void oneLineAskedForNothingIsStillALine() {
        ListLine line = line(1, "0.00");
        assertEquals(Funds.NONE, row(line).standing());
    }

    private static LineRow row(ListLine line) {
        return SampleLines.row(line);
    }

    private static AnnualList list(String ceiling) {
        AnnualList list = new AnnualList(new UUID(3, 1), "511900", 2027, new UUID(5, 1), false, Instant.EPOCH);
        list.call(LAST_DAY.minusDays(60), LAST_DAY, ceiling == null ? null : new BigDecimal(ceiling));
        return list;
    }

    private static List<ListLine> concluded(int count) {
        List<ListLine> all = lines(count);
        all.forEach(line -> line.decide(Organ.COMMITTEE, Stand.agreed(line.appliedAmount())));
        return all;
    }

    private static List<Severity> severities(AnnualList list, List<ListLine> lines) {
        return ListRules.findings(facts(list, lines)).stream().map(Finding::severity).toList();
    }

    private static List<Obstacle> obstacles(AnnualList list, List<ListLine> lines) {
        return ListGuards.determination(ListRules.findings(facts(list, lines)));
    }

    private static ListFacts facts(AnnualList list, List<ListLine> lines) {
        return ListFacts.of(list, rows(lines), YearTotals.ofList(rows(lines)));
    }

    private static List<String> submission(LocalDate today, long waiting, long included) {
        return ListGuards.submission(list(null), today, waiting, included).stream().map(Obstacle::detail).toList();
    }
}
