package cn.bazhong.projects.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CanonicalTest {
    @Property(tries = 200)
    void theOrderOfFieldsDoesNotMatter(@ForAll Map<String, Integer> fields) {
        Map<String, Object> turned = new LinkedHashMap<>();
        fields.keySet().stream().sorted(java.util.Comparator.reverseOrder()).forEach(key -> turned.put(key, fields.get(key)));
        assertEquals(Canonical.text(new LinkedHashMap<>(fields)), Canonical.text(turned));
    }

    @Property(tries = 200)
    void readingAndWritingAgainGivesTheSameText(@ForAll Map<String, String> fields) {
        String text = Canonical.text(fields);
        assertEquals(text, Canonical.text(Canonical.object(text)));
    }

    @Example
    void amountsKeepEveryDigit() {
        assertEquals("{\"amount\":\"12345678901234567.10\"}",
                Canonical.text(Map.of("amount", new BigDecimal("12345678901234567.10"))));
        assertNotEquals(Canonical.text(Map.of("a", new BigDecimal("1.1"))), Canonical.text(Map.of("a", new BigDecimal("1.10"))));
    }

    @Example
    void timesAreWords() {
        assertEquals("{\"at\":\"2026-03-02T01:00:00.123456Z\",\"day\":\"2026-03-02\"}",
                Canonical.text(Map.of("day", LocalDate.of(2026, 3, 2), "at", Instant.parse("2026-03-02T01:00:00.123456Z"))));
    }
}
