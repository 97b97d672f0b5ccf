package cn.bazhong.projects.policy;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.regulation.WorkingDays;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The calendar of working days. For lights, which every list asks for, it is read at most once a minute; a date that is
 * going to be kept is reckoned by the calendar as it stands until the transaction ends.
 */
@ApplicationScoped
public class Calendar {
    private static final long FRESH = Duration.ofMinutes(1).toNanos();
    /** Every year, with each of its days that differs from the plain week. */
    private static final String ALL = """
            SELECT y.year, y.published, d.day, d.worked, e.version FROM calendar_edition e CROSS JOIN calendar_year y
            LEFT JOIN calendar_day d ON d.day >= make_date(y.year, 1, 1) AND d.day < make_date(y.year + 1, 1, 1)""";
    /** Waits for whoever is changing the calendar, and makes them wait in turn. */
    private static final String EDITION = "SELECT version FROM calendar_edition FOR SHARE";

    private record Reading(WorkingDays days, long edition, long takenAt) {
    }

    private volatile Reading last;

    /** The working days as of the last minute. A change made on another instance is seen after that minute. */
    public Uni<WorkingDays> days() {
        Reading reading = last;
        if (reading != null && System.nanoTime() - reading.takenAt() < FRESH) {
            return Uni.createFrom().item(reading.days());
        }
        return Panache.withSession(Calendar::readInSession).invoke(this::keep).map(Reading::days);
    }

    /**
     * The working days by which a due date may be kept: nobody changes them before the caller's transaction ends, and
     * whoever changes them then finds the date.
     */
    public Uni<WorkingDays> daysToKeep() {
        return Rows.of(EDITION, Long.class).one().chain(this::ofEdition);
    }

    /** The working days as the caller's own transaction has them. */
    Uni<WorkingDays> daysAsChanged() {
        return readInSession().map(Reading::days);
    }

    private Uni<WorkingDays> ofEdition(long edition) {
        Reading reading = last;
        return reading != null && reading.edition() == edition ? Uni.createFrom().item(reading.days())
                : readInSession().invoke(this::keep).map(Reading::days);
    }

    private static Uni<Reading> readInSession() {
        return Rows.of(ALL, Object[].class).list().map(Calendar::read);
    }

    private void keep(Reading reading) {
        last = reading;
    }

    private static Reading read(List<Object[]> rows) {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        Set<Integer> published = new HashSet<>();
        long edition = 0;
        for (Object[] row : rows) {
            edition = (Long) row[4];
            if ((Boolean) row[1]) {
                published.add((Integer) row[0]);
            }
            if (row[2] != null) {
                exceptions.put((LocalDate) row[2], (Boolean) row[3]);
            }
        }
        return new Reading(new WorkingDays(exceptions, published), edition, System.nanoTime());
    }
}
