package cn.bazhong.projects.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.f4b6a3.uuid.util.UuidUtil;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void idsOfOneMomentAscendAndTellIt() {
        Ids ids = new Ids(Clock.fixed(NINE, ZoneOffset.UTC));
        List<String> made = Stream.generate(() -> ids.next().toString()).limit(1000).toList();
        assertEquals(made.stream().sorted().toList(), made);
        assertEquals(NINE, UuidUtil.getInstant(ids.next()));
    }

    /** A request of the trial may live in an earlier year than the one before it. */
    @Test
    void whereTheClockGoesBackAYearSoDoTheIds() {
        Instant[] now = {NINE};
        Ids ids = new Ids(new Clock() {
            @Override
            public Instant instant() {
                return now[0];
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
        ids.next();
        now[0] = NINE.minusSeconds(31_536_000);
        assertEquals(now[0], UuidUtil.getInstant(ids.next()));
    }
}
