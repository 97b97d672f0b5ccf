package cn.bazhong.projects.acceptance;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Lists acceptances, those that moved last first, as far as the reader sees their projects: two statements a page. */
@ApplicationScoped
class AcceptanceSearch {
    private static final String ROW = """
            select p.id, p.code, p.name, c.owner_department, c.state, c.trial_started_on, c.trial_ends_on, c.due_on, c.accepted_on,
                c.in_operation_since, c.updated_at
            from acceptance_course c join project p on p.id = c.project_id where
            """;
    private static final String AWAITED = "c.accepted_on is null and c.state <> 'ENDED'";

    private final Departments departments;
    private final Clock clock;

    AcceptanceSearch(Departments departments, Clock clock) {
        this.departments = departments;
        this.clock = clock;
    }

    private record Position(Instant at, UUID id) {
    }

    Uni<Page<AcceptanceSummary>> list(AcceptanceFilter filter, Actor reader) {
        String bound = filter.fingerprint(reader.seesEveryProject() + reader.department() + reader.jurisdiction());
        Position from = Cursor.decode(filter.cursor, bound, 2,
                parts -> new Position(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1))));
        LocalDate today = LocalDate.now(clock);
        Sight sight = Sight.of(reader);
        Map<String, Object> parameters = new HashMap<>(sight.parameters());
        StringBuilder where = new StringBuilder(sight.condition());
        narrow(where, parameters, "c.state = :state", "state", filter.state == null ? null : filter.state.name());
        narrow(where, parameters, "c.owner_department = :owner", "owner", filter.owner);
        narrow(where, parameters, "c.project_id = :project", "project", filter.project);
        either(where, filter.open, AWAITED);
        if (filter.overdue != null) {
            either(where, filter.overdue, AWAITED + " and c.due_on < :today");
            parameters.put("today", today);
        }
        if (from != null) {
            where.append(" and (c.updated_at, c.project_id) < (:at, :id)");
            parameters.putAll(Map.of("at", from.at(), "id", from.id()));
        }
        return Rows.of(ROW + where + " order by c.updated_at desc, c.project_id desc limit :limit", Object[].class).with(parameters)
                .with("limit", filter.limit + 1).list()
                .chain(found -> departments.directory().map(directory -> Cursor.page(found, filter.limit, null,
                        row -> summary(row, directory, today), row -> Cursor.encode(bound, instant(row[10]), (UUID) row[0]))));
    }

    private static void narrow(StringBuilder where, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    private static void either(StringBuilder where, Boolean asked, String condition) {
        if (asked != null) {
            where.append(asked ? " and " : " and not ").append('(').append(condition).append(')');
        }
    }

    private static AcceptanceSummary summary(Object[] row, Directory directory, LocalDate today) {
        AcceptanceState state = AcceptanceState.valueOf((String) row[4]);
        LocalDate due = (LocalDate) row[7];
        boolean overdue = row[8] == null && state != AcceptanceState.ENDED && due.isBefore(today);
        return new AcceptanceSummary((UUID) row[0], (String) row[1], (String) row[2], DepartmentRef.of((String) row[3], directory), state,
                (LocalDate) row[5], (LocalDate) row[6], AcceptanceCourse.NO_DAY.equals(due) ? null : due, overdue, (LocalDate) row[8],
                (LocalDate) row[9], instant(row[10]));
    }

    private static Instant instant(Object told) {
        return ((OffsetDateTime) told).toInstant();
    }
}
