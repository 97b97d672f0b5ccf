package cn.bazhong.projects.identity;

import cn.bazhong.projects.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The departments, read at most once a minute: every request asks for them and they change a few times a year. A change
 * made on another instance is seen after that minute.
 */
@ApplicationScoped
public class Departments {
    private static final long FRESH = Duration.ofMinutes(1).toNanos();

    private record Reading(Directory directory, long takenAt) {
    }

    @Inject
    Pool database;

    private volatile Reading last;

    public Uni<Directory> directory() {
        Reading reading = last;
        if (reading != null && System.nanoTime() - reading.takenAt() < FRESH) {
            return Uni.createFrom().item(reading.directory());
        }
        return database.query("SELECT * FROM department ORDER BY code").execute().map(Departments::read).invoke(this::keep);
    }

    /** 404 when there never was such a department. */
    public Uni<Department> require(String code) {
        return directory().map(directory -> directory.find(code).orElseThrow(Problem::notFound));
    }

    private void keep(Directory directory) {
        last = new Reading(directory, System.nanoTime());
    }

    private static Directory read(RowSet<Row> rows) {
        List<Department> departments = new ArrayList<>();
        rows.forEach(row -> departments.add(department(row)));
        return new Directory(departments);
    }

    private static Department department(Row row) {
        return new Department(row.getString("code"), row.getString("name"), row.getString("name_en"),
                Department.Kind.valueOf(row.getString("kind")), row.getString("jurisdiction"), row.getString("sector"),
                row.getLocalDate("valid_from"), row.getLocalDate("valid_to"), row.getString("successor"));
    }
}
