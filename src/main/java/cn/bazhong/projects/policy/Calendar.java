package cn.bazhong.projects.policy;

import cn.bazhong.projects.regulation.WorkingDays;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The calendar of working days, read at most once a minute: it changes once a year, and lights ask for it on every list. A
 * change made on another instance is seen after that minute.
 */
@ApplicationScoped
public class Calendar {
    private static final long FRESH = Duration.ofMinutes(1).toNanos();
    /** Every year, with each of its days that differs from the plain week. */
    private static final String ALL = """
            SELECT y.year, y.published, d.day, d.worked FROM calendar_year y
            LEFT JOIN calendar_day d ON d.day >= make_date(y.year, 1, 1) AND d.day < make_date(y.year + 1, 1, 1)""";

    private record Reading(WorkingDays days, long takenAt) {
    }

    private final Pool database;
    private volatile Reading last;

    Calendar(Pool database) {
        this.database = database;
    }

    public Uni<WorkingDays> days() {
        Reading reading = last;
        if (reading != null && System.nanoTime() - reading.takenAt() < FRESH) {
            return Uni.createFrom().item(reading.days());
        }
        return database.query(ALL).execute().map(Calendar::read).invoke(this::keep);
    }

    private void keep(WorkingDays days) {
        last = new Reading(days, System.nanoTime());
    }

    private static WorkingDays read(RowSet<Row> rows) {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        Set<Integer> published = new HashSet<>();
        for (Row row : rows) {
            if (row.getBoolean("published")) {
                published.add(row.getInteger("year"));
            }
            if (row.getLocalDate("day") != null) {
                exceptions.put(row.getLocalDate("day"), row.getBoolean("worked"));
            }
        }
        return new WorkingDays(exceptions, published);
    }
}
