package cn.bazhong.projects.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.regulation.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchTest {

    @Test
    void everybodyPresentDecidesWhereNobodyIsRecused() {
        Bench bench = Room.bench(Room.seats(), "JYJ");
        assertEquals(6, bench.entitled().size());
        assertEquals(2, bench.experts());
        assertEquals(List.of(), bench.recused());
        assertEquals(List.of(), bench.absent());
        assertTrue(bench.isQuorate(Room.CITY));
    }

    @Test
    void aMemberOfTheOwnersDepartmentLeavesWithoutHavingToSaySo() {
        Bench bench = Room.bench(Room.seats(), "WXB");
        assertEquals(List.of(RecusalGround.OWN_DEPARTMENT), bench.recused().stream().map(Recusal::ground).toList());
        assertFalse(bench.isEntitled(Room.seats().get(1).id()));
        assertEquals(List.of(), bench.absent(), "its representative has come, only not for this item");
    }

    @Test
    void anExpertIsRecusedOnAProjectOfTheirEmployer() {
        Bench bench = Room.bench(Room.seats(), "X1");
        assertEquals(1, bench.experts());
        assertFalse(bench.isQuorate(Room.CITY), "one of five is fewer than a third");
    }

    @Test
    void theSuccessorOfAMergedOwnerIsTheOwner() {
        Bench bench = Room.bench(Room.seats(), "OLD");
        assertTrue(bench.isRecused(Room.seats().get(1).id()));
    }

    @Test
    void aDeclaredConflictRecusesWithItsReason() {
        Seat expert = Room.seats().get(4);
        Bench bench = Room.bench(Room.seats(), "JYJ", new Declaration(expert.id(), "参与过方案编制"));
        assertEquals(List.of(new Recusal(expert, RecusalGround.DECLARED, "参与过方案编制")), bench.recused());
    }

    @Test
    void aNamedDepartmentThatSentNobodyIsNamed() {
        List<Seat> without = new ArrayList<>(Room.seats());
        without.remove(2);
        Bench bench = Room.bench(without, "JYJ");
        assertEquals(List.of("FGW"), bench.absent());
        assertEquals(List.of("A5_NAMED_DEPARTMENT_ABSENT"),
                bench.findings(Room.CITY, code -> code + "局").stream().map(Finding::rule).toList());
        assertEquals(List.of("FGW局"), bench.findings(Room.CITY, code -> code + "局").get(0).args());
        assertEquals(List.of(), Room.bench(without, "FGW").absent(), "the owner could not take part anyway");
    }

    @Test
    void theIndustryAuthoritySitsOnlyForItsItem() {
        Bench withAuthority = Bench.of(Room.seats(), new ItemFacts("X2", "JYJ", List.of()), Room.NAMED, Room.BODIES);
        assertEquals(List.of("JYJ"), withAuthority.absent());
        Bench itsOwn = Bench.of(Room.seats(), new ItemFacts("JYJ", "JYJ", List.of()), Room.NAMED, Room.BODIES);
        assertEquals(List.of(), itsOwn.absent());
    }

    @Test
    void anExpertSpeaksForNoDepartment() {
        List<Seat> seats = new ArrayList<>(Room.seats());
        seats.set(2, Room.seat(3, "FGW", Capacity.EXPERT));
        assertEquals(List.of("FGW"), Room.bench(seats, "JYJ").absent());
    }

    @Test
    void theChairPresidesThenTheDeputyThenTheDepartmentsInTheirOrder() {
        assertEquals(Capacity.CHAIR, Room.bench(Room.seats(), "JYJ").presides().capacity());
        assertEquals(Capacity.DEPUTY_CHAIR, Room.bench(Room.seats(), "ZFB").presides().capacity());
        List<Seat> noDeputy = new ArrayList<>(Room.seats());
        noDeputy.remove(2);
        assertEquals("WXB", Room.bench(noDeputy, "ZFB").presides().department());
    }

    @Test
    void expertsAloneHaveNobodyToPreside() {
        Bench bench = Room.bench(Room.seats().subList(4, 6), "JYJ");
        assertNull(bench.presides());
        assertFalse(bench.isQuorate(Room.CITY));
    }

    @Test
    void nobodyIsNoBench() {
        Bench bench = Room.bench(List.of(), "JYJ");
        assertFalse(bench.isQuorate(Room.CITY));
        assertEquals(List.of("WXB", "FGW", "DSJ"), bench.absent());
    }
}
