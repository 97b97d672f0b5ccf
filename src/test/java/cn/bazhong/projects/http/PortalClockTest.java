package cn.bazhong.projects.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TimeZone;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;

/** A legal day is one of Shanghai, wherever the portal runs and whatever is done to the clocks there. */
class PortalClockTest {
    private static final ZoneId CITY = new PortalClock(ZoneId.of("Asia/Shanghai")).getZone();

    /** New York puts its clocks forward on the first of these days and back on the second. */
    @Example
    void theDayDoesNotDependOnTheZoneOfTheMachine() {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        try {
            assertEquals(LocalDate.of(2026, 3, 8), LocalDate.ofInstant(Instant.parse("2026-03-08T15:59:59Z"), CITY));
            assertEquals(LocalDate.of(2026, 3, 9), LocalDate.ofInstant(Instant.parse("2026-03-08T16:00:00Z"), CITY));
            assertEquals(LocalDate.of(2026, 11, 2), LocalDate.ofInstant(Instant.parse("2026-11-01T16:00:00Z"), CITY));
            assertEquals(CITY, new PortalClock(CITY).getZone());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Property
    void everyDayHas24Hours(@ForAll @DateRange(min = "2022-01-01", max = "2060-12-31") LocalDate day) {
        assertEquals(Duration.ofHours(24), Duration.between(day.atStartOfDay(CITY), day.plusDays(1).atStartOfDay(CITY)));
    }
}
