package cn.bazhong.projects.annuallist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.procedure.ItemDecision;
import cn.bazhong.projects.procedure.ItemVerdict;
import cn.bazhong.projects.procedure.ListWalk;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.StepKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever committee, government and Party committee decide on a list, in whatever order policy sets. */
class ListCoursePropertiesTest {
    private static final int LONGEST = 60;

    @Property(tries = 400)
    void aListIsPublishedOnlyAsBothOrgansAgreedAndEveryStepHasSomebodyToTakeIt(@ForAll boolean partyFirst,
            @ForAll @IntRange(min = 1, max = 5) int size, @ForAll long chance) {
        Walk walk = new Walk(partyFirst, size, new Random(chance));
        for (int step = 0; step < LONGEST && !walk.course.isThrough(); step++) {
            assertTrue(walk.course.isRunning());
            assertEquals(1, walk.course.open().size());
            assertFalse(walk.course.seat().getValue().isBlank());
            walk.takeOneStep();
        }
        if (walk.course.isThrough()) {
            walk.assertAgreed();
        }
    }

    /** However long they have disagreed, agreeing to what stands brings any list through. */
    @Property(tries = 200)
    void agreementAlwaysLeadsToTheEnd(@ForAll boolean partyFirst, @ForAll @IntRange(min = 1, max = 4) int size,
            @ForAll @IntRange(min = 0, max = 25) int disagreements, @ForAll long chance) {
        Walk walk = new Walk(partyFirst, size, new Random(chance));
        for (int step = 0; step < disagreements && !walk.course.isThrough(); step++) {
            walk.takeOneStep();
        }
        walk.agreeable = true;
        for (int step = 0; step < 8 && !walk.course.isThrough(); step++) {
            walk.takeOneStep();
        }
        assertTrue(walk.course.isThrough());
        walk.assertAgreed();
    }

    /** One list on its way, decided upon at random. */
    private static final class Walk {
        private final boolean partyFirst;
        private final Random chance;
        private final ListWalk course;
        private final List<ListLine> lines;
        private final Map<Organ, Map<UUID, Stand>> lastWord = new HashMap<>();
        private boolean agreeable;

        Walk(boolean partyFirst, int size, Random chance) {
            this.partyFirst = partyFirst;
            this.chance = chance;
            this.course = new ListWalk(partyFirst);
            this.lines = SampleLines.lines(size);
        }

        void takeOneStep() {
            StepKind open = course.open().get(0);
            if (mayReturn(open)) {
                course.conclude(Outcome.RETURNED, digest());
                lines.forEach(ListLine::giveBack);
                return;
            }
            if (open == StepKind.LIST_COMPOSITION && !agreeable) {
                recompose();
            } else if (open == StepKind.LIST_DETERMINATION) {
                conclude();
            }
            Outcome outcome = Organ.ofCity(open).map(this::decide).orElse(Outcome.AGREED);
            assertTrue(course.allows(outcome), open + " " + outcome);
            course.conclude(outcome, digest());
        }

        private boolean mayReturn(StepKind open) {
            return !agreeable && open != StepKind.LIST_COMPOSITION && open != StepKind.LIST_PUBLICATION && chance.nextInt(6) == 0;
        }

        private void recompose() {
            ListLine any = lines.get(chance.nextInt(lines.size()));
            if (any != lines.get(0)) {
                any.include(!any.isIncluded(), "理由");
            }
        }

        /** The committee concludes on what it has not concluded on, and now and then on something again. */
        private void conclude() {
            List<ItemDecision> given = new ArrayList<>();
            List<LineState> included = LineState.ofIncluded(lines);
            for (LineState line : included) {
                if (line.now().standing() == ListLine.Standing.PROPOSED || (!agreeable && chance.nextInt(4) == 0)) {
                    given.add(random(line, Verdicts.possible(line, false), Stand.agreed(line.applied())));
                }
            }
            take(Organ.COMMITTEE, new Deciding("conclusions", given, included).byCommittee());
        }

        private Outcome decide(Organ organ) {
            boolean first = (organ == Organ.PARTY_COMMITTEE) == partyFirst;
            List<LineState> due = LineState.dueFor(organ, LineState.ofIncluded(lines));
            assertFalse(due.isEmpty(), "an organ is asked for nothing");
            List<ItemDecision> given = due.stream().map(line -> random(line,
                    Verdicts.possible(line, first && line.isContestedFor(organ)), line.now())).toList();
            List<Decided> decided = CityDecision.judge("items", organ, first, given, LineState.ofIncluded(lines));
            take(organ, decided);
            return CityDecision.outcome(first, decided);
        }

        private ItemDecision random(LineState line, List<ItemVerdict> possible, Stand from) {
            ItemVerdict verdict = agreeable ? ItemVerdict.AGREE : possible.get(chance.nextInt(possible.size()));
            if (verdict == ItemVerdict.REDUCE && from.amount().compareTo(new BigDecimal("0.02")) < 0) {
                verdict = ItemVerdict.AGREE;
            }
            BigDecimal amount = verdict != ItemVerdict.REDUCE ? null : from.amount().multiply(new BigDecimal("0.9"))
                    .setScale(2, RoundingMode.DOWN);
            return new ItemDecision(line.id(), line.version(), verdict, amount, verdict == ItemVerdict.AGREE ? null : "理由");
        }

        private void take(Organ organ, List<Decided> decided) {
            for (Decided one : decided) {
                lines.stream().filter(line -> line.id().equals(one.line().id())).forEach(line -> line.decide(organ, one.result()));
                lastWord.computeIfAbsent(organ, same -> new HashMap<>()).put(one.line().id(), one.result());
            }
        }

        private String digest() {
            return CityDecision.digest(LineState.ofIncluded(lines));
        }

        void assertAgreed() {
            Publication.number(lines);
            for (ListLine line : lines.stream().filter(ListLine::isIncluded).toList()) {
                assertEquals(line.stand(), lastWord.get(Organ.GOVERNMENT).get(line.id()));
                assertEquals(line.stand(), lastWord.get(Organ.PARTY_COMMITTEE).get(line.id()));
                assertTrue(line.amount().compareTo(lastWord.get(Organ.COMMITTEE).get(line.id()).amount()) <= 0);
                assertEquals(line.isOnList(), line.number() != null);
            }
            assertTrue(lines.stream().filter(line -> !line.isIncluded()).allMatch(line -> line.number() == null));
        }
    }
}
