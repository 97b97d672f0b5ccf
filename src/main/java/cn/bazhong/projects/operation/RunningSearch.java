package cn.bazhong.projects.operation;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.project.Sight;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Lists replaced systems and assessments by their days, as far as the reader sees their projects: two statements a page. */
@ApplicationScoped
class RunningSearch {
    private static final String SYSTEM = """
            select s.id, p.id, p.code, p.name, s.owner_department, s.name, s.due_on, s.shut_on
            from replaced_system s join project p on p.id = s.project_id where
            """;
    private static final String ASSESSMENT = """
            select a.id, p.id, p.code, p.name, a.owner_department, a.kind, a.level, a.passed, a.assessed_on, a.valid_until
            from assessment a join project p on p.id = a.project_id where
            """;

    private final Departments departments;
    private final Clock clock;

    RunningSearch(Departments departments, Clock clock) {
        this.departments = departments;
        this.clock = clock;
    }

    Uni<Page<ReplacedSystemSummary>> systems(ReplacedSystemFilter filter, Actor reader) {
        LocalDate today = LocalDate.now(clock);
        String bound = filter.fingerprint(reader.seesEveryProject() + reader.department() + reader.jurisdiction());
        Narrowing where = new Narrowing(Sight.of(reader));
        where.either(filter.running, "s.shut_on is null");
        if (filter.overdue != null) {
            where.either(filter.overdue, "s.shut_on is null and s.due_on < :today");
            where.with("today", today);
        }
        where.add("s.owner_department = :owner", "owner", filter.owner);
        where.add("s.project_id = :project", "project", filter.project);
        where.after("s.due_on", "s.id", filter.cursor, bound);
        return Rows.of(SYSTEM + where.text() + " order by s.due_on, s.id limit :limit", Object[].class).with(where.parameters())
                .with("limit", filter.limit + 1).list()
                .chain(found -> departments.directory().map(directory -> Cursor.page(found, filter.limit, null,
                        row -> system(row, directory, today), row -> Cursor.encode(bound, row[6], (UUID) row[0]))));
    }

    /** Only those that count. */
    Uni<Page<AssessmentSummary>> assessments(AssessmentFilter filter, Actor reader) {
        LocalDate today = LocalDate.now(clock);
        String bound = filter.fingerprint(reader.seesEveryProject() + reader.department() + reader.jurisdiction());
        Narrowing where = new Narrowing(Sight.of(reader));
        where.either(true, "a.latest");
        where.add("a.kind = :kind", "kind", filter.kind == null ? null : filter.kind.name());
        where.either(filter.passed, "a.passed");
        where.add("a.valid_until <= :before", "before", filter.validBefore);
        where.add("a.owner_department = :owner", "owner", filter.owner);
        where.add("a.project_id = :project", "project", filter.project);
        where.after("a.valid_until", "a.id", filter.cursor, bound);
        return Rows.of(ASSESSMENT + where.text() + " order by a.valid_until, a.id limit :limit", Object[].class).with(where.parameters())
                .with("limit", filter.limit + 1).list()
                .chain(found -> departments.directory().map(directory -> Cursor.page(found, filter.limit, null,
                        row -> assessment(row, directory, today), row -> Cursor.encode(bound, row[9], (UUID) row[0]))));
    }

    private static ReplacedSystemSummary system(Object[] row, Directory directory, LocalDate today) {
        LocalDate due = (LocalDate) row[6];
        return new ReplacedSystemSummary((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3],
                DepartmentRef.of((String) row[4], directory), (String) row[5], due, row[7] == null && due.isBefore(today), (LocalDate) row[7]);
    }

    private static AssessmentSummary assessment(Object[] row, Directory directory, LocalDate today) {
        LocalDate until = (LocalDate) row[9];
        return new AssessmentSummary((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3],
                DepartmentRef.of((String) row[4], directory), AssessmentKind.valueOf((String) row[5]), (String) row[6], (Boolean) row[7],
                (LocalDate) row[8], Assessment.NO_DAY.equals(until) ? null : until, until.isBefore(today));
    }
}
