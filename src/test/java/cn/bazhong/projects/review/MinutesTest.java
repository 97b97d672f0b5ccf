package cn.bazhong.projects.review;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.record.Canonical;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MinutesTest {

    @Test
    void withoutScoresTheyAreDigestedAsBeforeThereWereAny() {
        assertFalse(Canonical.text(cast(null)).contains("score"));
        assertFalse(Canonical.text(item(null)).contains("averageScore"));
    }

    @Test
    void scoresAreMinutedAndDigested() {
        assertTrue(Canonical.text(cast(90)).contains("\"score\":90"));
        assertTrue(Canonical.text(item(new BigDecimal("85.50"))).contains("\"averageScore\":\"85.50\""));
    }

    private static Minutes.Cast cast(Integer score) {
        return new Minutes.Cast("谢晓东", Capacity.EXPERT, Vote.FOR, score, null, false);
    }

    private static Minutes.Item item(BigDecimal averageScore) {
        return new Minutes.Item(null, 1, "BZ-2026-0001", "项目", null, null, null, 6, 2, null, null, null, 6, 0, 0, true,
                averageScore, null, null, null, null, null, null, null, null);
    }
}
