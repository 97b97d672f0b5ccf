package cn.bazhong.projects.launcher.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A clock that runs through working hours only, and only forward. */
final class WorkingTime {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 40);

    private final Instant latest;
    private ZonedDateTime now;
    private int minutes = 7;

    /** @param latest where it stops: nothing of the sample lies in the future */
    WorkingTime(LocalDate start, Instant latest) {
        this.now = start.atTime(MORNING).atZone(ZONE);
        this.latest = latest;
    }

    Instant now() {
        return now.toInstant().isBefore(latest) ? now.toInstant() : latest;
    }

    LocalDate today() {
        return now().atZone(ZONE).toLocalDate();
    }

    /** A few minutes later; never the same few. */
    void pass() {
        minutes = (minutes * 7 + 3) % 23;
        now = inHours(now.plus(Duration.ofMinutes(2L + minutes)).plusSeconds(minutes * 13L % 60));
    }

    /** The morning of that day, or where it already is if that is later. */
    void on(LocalDate day) {
        ZonedDateTime morning = inHours(day.atTime(MORNING).atZone(ZONE));
        now = morning.isAfter(now) ? morning : now;
    }

    private static ZonedDateTime inHours(ZonedDateTime time) {
        ZonedDateTime later = time;
        if (later.toLocalTime().isAfter(EVENING)) {
            later = later.toLocalDate().plusDays(1).atTime(MORNING).atZone(ZONE);
        }
        while (later.getDayOfWeek() == DayOfWeek.SATURDAY || later.getDayOfWeek() == DayOfWeek.SUNDAY) {
            later = later.toLocalDate().plusDays(1).atTime(MORNING).atZone(ZONE);
        }
        return later;
    }
}
