package cn.bazhong.projects.identity;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

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
    private final AtomicLong changes = new AtomicLong();

    public Uni<Directory> directory() {
        Reading reading = last;
        if (reading != null && System.nanoTime() - reading.takenAt() < FRESH) {
            return Uni.createFrom().item(reading.directory());
        }
        long seen = changes.get();
        return read().invoke(directory -> keep(directory, seen));
    }

    /**
     * As they are now, and nobody else changes one until the end of the caller's transaction: two who merge departments at
     * the same moment could otherwise send each one's matters to the other.
     */
    public Uni<Directory> locked() {
        return Rows.of("select code from department order by code for no key update", String.class).list()
                .chain(this::read);
    }

    private Uni<Directory> read() {
        return database.query("SELECT * FROM department ORDER BY code").execute().map(Departments::read);
    }

    /** Lets the next request read anew; after the transaction that changed something, or it would read what was. */
    public void forget() {
        changes.incrementAndGet();
        last = null;
    }

    /** Enters a department, in the caller's transaction. */
    public Uni<Void> add(Department department) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                insert into department (code, name, name_en, kind, jurisdiction, sector, valid_from)
                values (:code, :name, :nameEn, :kind, :jurisdiction, nullif(:sector, ''), :validFrom)""")
                .setParameter("code", department.code()).setParameter("name", department.name())
                .setParameter("nameEn", department.nameEn()).setParameter("kind", department.kind().name())
                .setParameter("jurisdiction", department.jurisdiction())
                .setParameter("sector", Objects.requireNonNullElse(department.sector(), ""))
                .setParameter("validFrom", department.validFrom()).executeUpdate()).replaceWithVoid();
    }

    /** Says until when a department exists and who succeeds it, in the caller's transaction. */
    public Uni<Void> end(Department department) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                update department set valid_to = :validTo, successor = :successor
                where code = :code and successor is null""")
                .setParameter("validTo", department.validTo()).setParameter("successor", department.successor())
                .setParameter("code", department.code()).executeUpdate()).invoke(Departments::requireOne).replaceWithVoid();
    }

    private static void requireOne(int rows) {
        if (rows != 1) {
            throw Problem.of(ProblemType.CONCURRENT_CHANGE, "concurrent-change");
        }
    }

    /** 404 when there never was such a department. */
    public Uni<Department> require(String code) {
        return directory().map(directory -> directory.find(code).orElseThrow(Problem::notFound));
    }

    /** A reading that a change overtook is not kept. */
    private void keep(Directory directory, long seen) {
        if (seen == changes.get()) {
            last = new Reading(directory, System.nanoTime());
        }
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
