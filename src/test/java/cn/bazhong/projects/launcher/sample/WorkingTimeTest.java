package cn.bazhong.projects.launcher.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.regulation.WorkingDays;
import cn.bazhong.projects.testsupport.ShippedCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {
    private static final WorkingDays DAYS = ShippedCalendar.read();
    private static final Instant FAR = Instant.parse("2030-01-01T00:00:00Z");

    @Test
    void itRunsForwardAndOnlyInWorkingHours() {
        WorkingTime time = new WorkingTime(LocalDate.of(2022, 9, 5), FAR, DAYS);
        Instant before = Instant.EPOCH;
        for (int i = 0; i < 2000; i++) {
            ZonedDateTime here = time.now().atZone(ZoneId.of("Asia/Shanghai"));
            assertTrue(time.now().isAfter(before));
            assertTrue(DAYS.isWorked(here.toLocalDate()), here.toString());
            assertTrue(here.getHour() >= 9 && here.getHour() < 18, here.toString());
            before = time.now();
            time.pass();
        }
    }

    @Test
    void itNeverGoesBackNorBeyondItsEnd() {
        WorkingTime time = new WorkingTime(LocalDate.of(2026, 11, 24), Instant.parse("2026-11-24T02:00:00Z"), DAYS);
        time.on(LocalDate.of(2020, 1, 1));
        assertEquals(LocalDate.of(2026, 11, 24), time.today());
        time.on(LocalDate.of(2028, 1, 1));
        assertEquals(Instant.parse("2026-11-24T02:00:00Z"), time.now());
    }
}
