package cn.bazhong.projects.performance;

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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Lists reports of the projects that the reader sees, the latest first, in one statement. */
@ApplicationScoped
class PerformanceSearch {
    private static final UUID LAST = new UUID(-1L, -1L);
    private static final String ROW = """
            select r.id, r.kind, r.project_id, p.code, p.name, r.owner_department, r.year, r.state, r.due, r.submitted_on, r.closed_on, r.grade
            from performance_report r join project p on p.id = r.project_id where r.id < :before and\s""";

    private final Departments departments;
    private final Clock clock;

    PerformanceSearch(Departments departments, Clock clock) {
        this.departments = departments;
        this.clock = clock;
    }

    Uni<Page<PerformanceSummary>> list(PerformanceFilter filter, Actor reader) {
        String bound = filter.fingerprint(reader.seesEveryProject() + reader.department() + reader.jurisdiction());
        UUID before = Cursor.decode(filter.cursor, bound, 1, parts -> UUID.fromString(parts.get(0)));
        Sight sight = Sight.of(reader);
        Map<String, Object> values = new HashMap<>(sight.parameters());
        StringBuilder where = new StringBuilder(sight.condition());
        narrow(where, values, "r.kind = :kind", "kind", filter.kind == null ? null : filter.kind.name());
        narrow(where, values, "r.state = :state", "state", filter.state == null ? null : filter.state.name());
        narrow(where, values, "r.year = :year", "year", filter.year);
        narrow(where, values, "r.owner_department = :owner", "owner", filter.owner);
        narrow(where, values, "r.project_id = :project", "project", filter.project);
        LocalDate today = LocalDate.now(clock);
        return Rows.of(ROW + where + " order by r.id desc limit :limit", Object[].class).with(values)
                .with("before", before == null ? LAST : before).with("limit", filter.limit + 1).list()
                .chain(rows -> departments.directory().map(directory -> Cursor.page(rows, filter.limit, null,
                        row -> summary(row, directory, today), row -> Cursor.encode(bound, row[0]))));
    }

    private static void narrow(StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static PerformanceSummary summary(Object[] row, Directory directory, LocalDate today) {
        PerformanceState state = PerformanceState.valueOf((String) row[7]);
        LocalDate due = (LocalDate) row[8];
        LocalDate submittedOn = (LocalDate) row[9];
        return new PerformanceSummary((UUID) row[0], ReportKind.valueOf((String) row[1]), (UUID) row[2], (String) row[3], (String) row[4],
                DepartmentRef.of((String) row[5], directory), ((Number) row[6]).intValue(), state, due,
                PerformanceSummary.isLate(due, submittedOn, state, today), submittedOn, (LocalDate) row[10],
                row[11] == null ? null : Grade.valueOf((String) row[11]));
    }
}
