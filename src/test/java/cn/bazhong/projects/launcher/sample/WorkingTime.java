package cn.bazhong.projects.launcher.sample;

import cn.bazhong.projects.regulation.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A clock that runs through working hours only, and only forward. */
final class WorkingTime {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 40);

    private final WorkingDays days;
    private final Instant latest;
    private ZonedDateTime now;
    private int minutes = 7;

    /** @param latest where it stops: nothing of the sample lies in the future */
    WorkingTime(LocalDate start, Instant latest, WorkingDays days) {
        this.days = days;
        this.now = days.onOrAfter(start).atTime(MORNING).atZone(ZONE);
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

    /** The day that many working days after this one. */
    LocalDate daysOn(int workingDays) {
        LocalDate day = today();
        for (int i = 0; i < workingDays; i++) {
            day = days.onOrAfter(day.plusDays(1));
        }
        return day;
    }

    private ZonedDateTime inHours(ZonedDateTime time) {
        LocalDate day = time.toLocalDate();
        LocalDate worked = days.onOrAfter(time.toLocalTime().isAfter(EVENING) ? day.plusDays(1) : day);
        return worked.equals(day) ? time : worked.atTime(MORNING).atZone(ZONE);
    }
}
