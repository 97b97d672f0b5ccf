package cn.bazhong.projects.oversight;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.procedure.Light;
import cn.bazhong.projects.procedure.Lights;
import cn.bazhong.projects.project.Sight;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Lists orders of the projects that the reader sees, the latest first, in one statement. */
@ApplicationScoped
class RectificationSearch {
    private static final UUID LAST = new UUID(-1L, -1L);
    private static final String ROW = """
            select r.id, r.project_id, p.code, p.name, r.owner_department, r.department, r.document_number, r.state, r.round, r.due,
                r.settled, r.ordered_at
            from rectification r join project p on p.id = r.project_id where r.id < :before and\s""";

    private final Departments departments;
    private final Lights lights;
    private final Clock clock;

    RectificationSearch(Departments departments, Lights lights, Clock clock) {
        this.departments = departments;
        this.lights = lights;
        this.clock = clock;
    }

    Uni<Page<RectificationSummary>> list(RectificationFilter filter, Actor reader) {
        String fingerprint = filter.fingerprint(reader.seesEveryProject() + reader.department() + reader.jurisdiction());
        UUID before = Cursor.decode(filter.cursor, fingerprint, 1, parts -> UUID.fromString(parts.get(0)));
        Sight sight = Sight.of(reader);
        LocalDate today = LocalDate.now(clock);
        StringBuilder where = new StringBuilder(sight.condition());
        Map<String, Object> values = new LinkedHashMap<>(sight.parameters());
        narrow(filter, today, where, values);
        return departments.directory().chain(directory -> lights.today(reader).chain(light ->
                Rows.of(ROW + where + " order by r.id desc limit :limit", Object[].class).with(values)
                        .with("before", before == null ? LAST : before).with("limit", filter.limit + 1).list()
                        .map(rows -> Cursor.page(rows, filter.limit, null, row -> summary(row, directory, light, today),
                                row -> Cursor.encode(fingerprint, row[0])))));
    }

    private static void narrow(RectificationFilter filter, LocalDate today, StringBuilder where, Map<String, Object> values) {
        if (filter.state != null) {
            where.append(" and r.state = :state");
            values.put("state", filter.state.name());
        }
        if (filter.department != null) {
            where.append(" and r.department = :orderedBy");
            values.put("orderedBy", filter.department);
        }
        if (filter.owner != null) {
            where.append(" and r.owner_department = :owner");
            values.put("owner", filter.owner);
        }
        if (filter.project != null) {
            where.append(" and r.project_id = :project");
            values.put("project", filter.project);
        }
        if (filter.overdue) {
            where.append(" and r.state in ('ORDERED', 'FAILED') and r.due < :today");
            values.put("today", today);
        }
    }

    private static RectificationSummary summary(Object[] row, Directory directory, Function<LocalDate, Light> light, LocalDate today) {
        RectificationState state = RectificationState.valueOf((String) row[7]);
        LocalDate due = state.awaitsResponse() ? (LocalDate) row[9] : Rectification.NO_DEADLINE;
        boolean failed = state == RectificationState.FAILED && due.equals(Rectification.NO_DEADLINE);
        return new RectificationSummary((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3],
                DepartmentRef.of((String) row[4], directory), DepartmentRef.of((String) row[5], directory), (String) row[6], state,
                ((Number) row[8]).intValue(), due.equals(Rectification.NO_DEADLINE) ? null : due, light.apply(due),
                !((Boolean) row[10]) && (failed || due.isBefore(today)), ((OffsetDateTime) row[11]).toInstant());
    }
}
