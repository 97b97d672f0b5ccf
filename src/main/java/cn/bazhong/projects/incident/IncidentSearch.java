package cn.bazhong.projects.incident;

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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Lists incidents, the latest first, as far as the reader sees their projects: two statements a page. */
@ApplicationScoped
class IncidentSearch {
    private static final String ROW = """
            select i.id, i.kind, p.id, p.code, p.name, i.owner_department, i.state, i.disposition, l.number, i.reason, i.reported_at,
                i.disposed_at, i.resumed_at
            from incident i join project p on p.id = i.project_id left join lot l on l.id = i.lot_id where
            """;

    private final Departments departments;

    IncidentSearch(Departments departments) {
        this.departments = departments;
    }

    private record Position(Instant at, UUID id) {
    }

    Uni<Page<IncidentSummary>> list(IncidentFilter filter, Actor reader) {
        String bound = filter.fingerprint(reader.seesEveryProject() + reader.department() + reader.jurisdiction());
        Position from = Cursor.decode(filter.cursor, bound, 2,
                parts -> new Position(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1))));
        Sight sight = Sight.of(reader);
        Map<String, Object> parameters = new HashMap<>(sight.parameters());
        StringBuilder where = new StringBuilder(sight.condition());
        narrow(where, parameters, "i.state = :state", "state", filter.state == null ? null : filter.state.name());
        narrow(where, parameters, "i.kind = :kind", "kind", filter.kind == null ? null : filter.kind.name());
        narrow(where, parameters, "i.owner_department = :owner", "owner", filter.owner);
        narrow(where, parameters, "i.project_id = :project", "project", filter.project);
        if (from != null) {
            where.append(" and (i.reported_at, i.id) < (:at, :id)");
            parameters.putAll(Map.of("at", from.at(), "id", from.id()));
        }
        return Rows.of(ROW + where + " order by i.reported_at desc, i.id desc limit :limit", Object[].class).with(parameters)
                .with("limit", filter.limit + 1).list()
                .chain(found -> departments.directory().map(directory -> Cursor.page(found, filter.limit, null,
                        row -> summary(row, directory), row -> Cursor.encode(bound, instant(row[10]), (UUID) row[0]))));
    }

    private static void narrow(StringBuilder where, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    private static IncidentSummary summary(Object[] row, Directory directory) {
        return new IncidentSummary((UUID) row[0], IncidentKind.valueOf((String) row[1]), (UUID) row[2], (String) row[3], (String) row[4],
                DepartmentRef.of((String) row[5], directory), IncidentState.valueOf((String) row[6]),
                row[7] == null ? null : Disposition.valueOf((String) row[7]), (Integer) row[8], (String) row[9], instant(row[10]),
                instant(row[11]), instant(row[12]));
    }

    private static Instant instant(Object told) {
        return told == null ? null : ((OffsetDateTime) told).toInstant();
    }
}
