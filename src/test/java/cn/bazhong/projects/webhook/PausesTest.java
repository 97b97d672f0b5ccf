package cn.bazhong.projects.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PausesTest {
    private static final Instant FIRST = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant DAY_AFTER = FIRST.plus(Duration.ofHours(24));

    @Test
    void pausesGrowAndNoneIsSkippedAfterTheLast() {
        Duration before = Duration.ZERO;
        for (int attempts = 1; attempts <= 7; attempts++) {
            Duration pause = Duration.between(FIRST, Pauses.next(attempts, FIRST, FIRST, null).orElseThrow());
            assertTrue(pause.compareTo(before) > 0);
            before = pause;
        }
        assertEquals(FIRST.plus(before), Pauses.next(1000, FIRST, FIRST, null).orElseThrow());
    }

    @Test
    void theLastTryIsMadeWhenTheDayIsOverAndNoneAfter() {
        assertEquals(Optional.of(DAY_AFTER), Pauses.next(18, FIRST, DAY_AFTER.minusSeconds(1), null));
        assertEquals(Optional.empty(), Pauses.next(19, FIRST, DAY_AFTER, null));
        assertEquals(Optional.of(DAY_AFTER), Pauses.next(1, FIRST, FIRST, Duration.ofDays(9)));
    }

    @Test
    void aLongerPauseThatIsAskedForIsKept() {
        assertEquals(FIRST.plusSeconds(600), Pauses.next(1, FIRST, FIRST, Duration.ofSeconds(600)).orElseThrow());
        assertEquals(FIRST.plusSeconds(10), Pauses.next(1, FIRST, FIRST, Duration.ofSeconds(1)).orElseThrow());
        assertEquals(FIRST.plusSeconds(10), Pauses.next(1, FIRST, FIRST, Duration.ofSeconds(-5)).orElseThrow());
    }

    @Test
    void anAnswerIsReadAsItIsMeant() {
        assertTrue(Answer.of(204, null, FIRST).isTaken());
        assertFalse(Answer.of(301, null, FIRST).isTaken());
        assertTrue(Answer.of(410, null, FIRST).isGone());
        assertEquals(Duration.ofSeconds(30), Answer.of(429, "30", FIRST).askedPause());
        assertEquals(Duration.ofMinutes(2), Answer.of(503, "Mon, 2 Mar 2026 01:02:00 GMT", FIRST).askedPause());
        assertEquals(null, Answer.of(503, "soon", FIRST).askedPause());
        assertEquals(null, Answer.of(500, "30", FIRST).askedPause());
    }
}
