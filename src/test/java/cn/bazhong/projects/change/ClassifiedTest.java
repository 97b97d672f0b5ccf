package cn.bazhong.projects.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.dossier.CostKind;
import cn.bazhong.projects.dossier.CostLine;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.testsupport.SamplePolicies;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** How far a change goes is what all changes move against the first approval (A25). */
class ClassifiedTest {
    private static final int FIRST = 1_000_000;
    private static final int THRESHOLD = 200_000;

    /** However a sum is cut into requests, whoever asks for the last of them is before the committee. */
    @Property
    void a25_splittingAChangeDoesNotAvoidTheCommittee(@ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 120_000) Integer> parts,
            @ForAll boolean approvedBetween) {
        List<CostLine> first = List.of(line(0, FIRST));
        List<CostLine> now = first;
        List<List<ChangedLine>> pending = new ArrayList<>();
        int asked = 0;
        RouteFacts.Change last = null;
        for (int i = 0; i < parts.size(); i++) {
            asked += parts.get(i);
            List<ChangedLine> own = List.of(new ChangedLine(new UUID(1, i + 1), "新增", CostKind.SERVICE, amount(parts.get(i))));
            last = Classified.of(facts(first, now, pending, own)).change();
            if (approvedBetween) {
                now = Costs.after(now, own);
            } else {
                pending.add(own);
            }
        }
        assertEquals(asked >= THRESHOLD ? RouteFacts.Change.MAJOR_WITH_ESTIMATE : RouteFacts.Change.MINOR_WITH_ESTIMATE, last);
    }

    /** What goes from one line to another and back was moved nowhere. */
    @Property
    void a25_whatComesBackIsNotMovedAndAShiftCountsOnce(@ForAll @IntRange(min = 1, max = 400_000) int shifted) {
        List<CostLine> first = List.of(line(0, FIRST), line(1, FIRST));
        List<CostLine> there = List.of(line(0, FIRST - shifted), line(1, FIRST + shifted));
        assertEquals(amount(shifted), Costs.moved(first, there));
        assertEquals(amount(0), Costs.moved(first, Costs.after(there, List.of(change(0, FIRST), change(1, FIRST)))).setScale(2));
    }

    /** The estimate is the sum of its lines whatever is changed of them, and nothing negative or struck off stays. */
    @Property
    void theLinesAfterAChangeAreTheEstimate(@ForAll @Size(max = 5) List<@IntRange(min = 0, max = 500_000) Integer> amounts) {
        List<CostLine> first = List.of(line(0, FIRST), line(1, FIRST));
        List<ChangedLine> changed = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            changed.add(new ChangedLine(new UUID(0, i), "费用", CostKind.SERVICE, amount(amounts.get(i))));
        }
        List<CostLine> after = Costs.after(first, changed);
        assertTrue(after.stream().allMatch(one -> one.amount().signum() > 0));
        assertEquals(after.size(), after.stream().map(CostLine::id).distinct().count());
        for (ChangedLine one : changed) {
            assertEquals(0, one.amount().compareTo(Costs.amount(after, one.id())));
        }
    }

    private static ChangeFacts facts(List<CostLine> first, List<CostLine> now, List<List<ChangedLine>> pending, List<ChangedLine> own) {
        ChangeContent content = new ChangeContent("情况", "内容", false, true, own, false, List.of(), null);
        return new ChangeFacts(content, new ApprovedPlan(first, now, null, List.of(), List.of(), BigDecimal.ZERO), pending, List.of(), true,
                SamplePolicies.majorFrom(amount(THRESHOLD)));
    }

    private static CostLine line(int id, int amount) {
        return new CostLine(new UUID(0, id), "费用", CostKind.SERVICE, amount(amount), null);
    }

    private static ChangedLine change(int id, int amount) {
        return new ChangedLine(new UUID(0, id), null, null, amount(amount));
    }

    private static BigDecimal amount(int yuan) {
        return BigDecimal.valueOf(yuan).setScale(2);
    }
}
