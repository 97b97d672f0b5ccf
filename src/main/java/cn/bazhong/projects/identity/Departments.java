package cn.bazhong.projects.identity;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The departments, read at most once a minute: every request asks for them and they change a few times a year. A change
 * made on another instance is seen after that minute.
 */
@ApplicationScoped
public class Departments {
    private static final String ALL = """
            select code, name, name_en, kind, jurisdiction, sector, valid_from, valid_to, successor from department order by code""";
    private static final long FRESH = Duration.ofMinutes(1).toNanos();

    private record Reading(Directory directory, long takenAt) {
    }

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
                .chain(() -> read());
    }

    /** As the caller's transaction has them, whatever is remembered. */
    public Uni<Directory> now() {
        return read();
    }

    /** In the session of whoever asks, if there is one: who holds a connection may not have to wait for a second. */
    private static Uni<Directory> read() {
        return Panache.withSession(() -> Rows.of(ALL, Object[].class).list()).map(Departments::read);
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

    private static Directory read(List<Object[]> rows) {
        return new Directory(rows.stream().map(Departments::department).toList());
    }

    private static Department department(Object[] row) {
        return new Department((String) row[0], (String) row[1], (String) row[2], Department.Kind.valueOf((String) row[3]),
                (String) row[4], (String) row[5], (LocalDate) row[6], (LocalDate) row[7], (String) row[8]);
    }
}
