package cn.bazhong.projects.expert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The draw, which anybody who knows seed, criteria and register repeats. */
class DrawTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);
    private static final String SEED = "00".repeat(32);

    @Property(tries = 100)
    void theSameSeedDrawsTheSamePeopleWhateverTheOrderOfTheRegister(@ForAll @IntRange(min = 1, max = 40) int size,
            @ForAll int shuffle) {
        List<Draw.Candidate> register = register(size);
        List<Draw.Candidate> shuffled = new ArrayList<>(register);
        Collections.shuffle(shuffled, new Random(shuffle));
        assertEquals(Draw.of(SEED, criteria(5, 3), register), Draw.of(SEED, criteria(5, 3), shuffled));
    }

    @Property(tries = 100)
    void nobodyIsDrawnTwiceAndNobodyIsLost(@ForAll @IntRange(min = 0, max = 40) int size, @ForAll @IntRange(min = 1, max = 20) int count,
            @ForAll @IntRange(min = 0, max = 20) int reserves) {
        Draw draw = Draw.of(SEED, criteria(count, reserves), register(size));
        Set<UUID> all = new HashSet<>(draw.drawn());
        all.addAll(draw.reserves());
        assertEquals(draw.drawn().size() + draw.reserves().size(), all.size());
        assertEquals(Math.min(count, size), draw.drawn().size());
        assertEquals(Math.max(0, Math.min(reserves, size - count)), draw.reserves().size());
        assertEquals(size >= count, draw.isEnough(criteria(count, reserves)));
    }

    @Test
    void chanceFavoursNobody() {
        List<Draw.Candidate> register = register(10);
        Map<UUID, Integer> times = new HashMap<>();
        IntStream.range(0, 4000).forEach(i -> Draw.of("seed-" + i, criteria(3, 0), register).drawn()
                .forEach(id -> times.merge(id, 1, Integer::sum)));
        assertEquals(10, times.size());
        times.values().forEach(drawn -> assertTrue(drawn > 1050 && drawn < 1350, times.toString()));
    }

    @Test
    void a5_whoIsOfAnOwnersDepartmentOrSteppedBackOrHasNoMandateIsNotDrawn() {
        Draw.Candidate fits = candidate(1, "511900-BZZY", ExpertField.SOFTWARE, null);
        Draw.Candidate own = candidate(2, "511900-JYJ", ExpertField.SOFTWARE, null);
        Draw.Candidate other = candidate(3, "511900-BZZY", ExpertField.COST, null);
        Draw.Candidate former = candidate(4, "511900-BZZY", ExpertField.SOFTWARE, DAY);
        Draw.Candidate lastDay = candidate(5, "511900-BZZY", ExpertField.SOFTWARE, DAY.plusDays(1));
        Draw.Candidate named = candidate(6, "511900-BZZY", ExpertField.SOFTWARE, null);
        DrawCriteria criteria = new DrawCriteria("评审会", DAY, Set.of(ExpertField.SOFTWARE), 2, 0, Set.of("511900-JYJ"),
                List.of(new DrawCriteria.Exclusion(named.id(), "与投标人有利害关系")));
        Draw draw = Draw.of(SEED, criteria, List.of(fits, own, other, former, lastDay, named));
        assertEquals(Set.of(fits.id(), lastDay.id()), Set.copyOf(draw.drawn()));
        assertEquals(Map.of(own.id(), Draw.Ground.EMPLOYER, other.id(), Draw.Ground.FIELD, former.id(), Draw.Ground.NOT_VALID,
                named.id(), Draw.Ground.NAMED), draw.leftOut().stream().collect(java.util.stream.Collectors.toMap(
                        Draw.LeftOut::id, Draw.LeftOut::ground)));
    }

    @Test
    void reservesComeInTheOrderDrawnAndAlsoForEachOther() {
        List<Draw.Candidate> register = register(6);
        Draw draw = Draw.of(SEED, criteria(2, 2), register);
        UUID first = draw.drawn().get(0);
        UUID second = draw.drawn().get(1);
        Panel once = new Panel(criteria(2, 2), register, draw, List.of(replacement(second, draw.reserves().get(0))));
        assertEquals(List.of(first, draw.reserves().get(0)), ids(once.sitting()));
        assertEquals(draw.reserves().get(1), once.next().orElseThrow().id());
        assertFalse(once.sits(second));
        Panel twice = new Panel(criteria(2, 2), register, draw, List.of(replacement(second, draw.reserves().get(0)),
                replacement(draw.reserves().get(0), draw.reserves().get(1))));
        assertEquals(List.of(first, draw.reserves().get(1)), ids(twice.sitting()));
        assertTrue(twice.next().isEmpty());
    }

    private static Panel.Replacement replacement(UUID left, UUID came) {
        return new Panel.Replacement(left, came, "出差", "王敏", Instant.EPOCH);
    }

    private static List<UUID> ids(List<Draw.Candidate> candidates) {
        return candidates.stream().map(Draw.Candidate::id).toList();
    }

    private static DrawCriteria criteria(int count, int reserves) {
        return new DrawCriteria("评审会", DAY, Set.of(), count, reserves, Set.of(), List.of());
    }

    private static List<Draw.Candidate> register(int size) {
        return IntStream.range(0, size).mapToObj(i -> candidate(i, "511900-BZZY", ExpertField.SOFTWARE, null)).toList();
    }

    private static Draw.Candidate candidate(int number, String employer, ExpertField field, LocalDate end) {
        return new Draw.Candidate(new UUID(7, number), "专家" + number, null, employer, Set.of(field), LocalDate.of(2020, 1, 1), end);
    }
}
