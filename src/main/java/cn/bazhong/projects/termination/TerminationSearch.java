package cn.bazhong.projects.termination;

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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Lists terminations, the latest first, as far as the reader sees their projects: two statements a page. */
@ApplicationScoped
class TerminationSearch {
    private static final String ROW = """
            select t.id, p.id, p.code, p.name, t.owner_department, t.ordered, t.state, t.document_number, t.decided_on, t.created_at,
                t.submitted_at
            from termination t join project p on p.id = t.project_id where
            """;

    private final Departments departments;

    TerminationSearch(Departments departments) {
        this.departments = departments;
    }

    private record Position(Instant at, UUID id) {
    }

    Uni<Page<TerminationSummary>> list(TerminationFilter filter, Actor reader) {
        String bound = filter.fingerprint(reader.seesEveryProject() + reader.department() + reader.jurisdiction());
        Position from = Cursor.decode(filter.cursor, bound, 2,
                parts -> new Position(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1))));
        Sight sight = Sight.of(reader);
        Rows<Object[]> rows = Rows.of(ROW + sight.condition() + " and (t.submitted_at is not null or t.owner_department = :reader)"
                + (filter.state == null ? "" : " and t.state = :state") + (filter.owner == null ? "" : " and t.owner_department = :owner")
                + (from == null ? "" : " and (t.created_at, t.id) < (:at, :id)")
                + " order by t.created_at desc, t.id desc limit :limit", Object[].class)
                .with(sight.parameters()).with("reader", reader.department()).with("limit", filter.limit + 1);
        rows = filter.state == null ? rows : rows.with("state", filter.state.name());
        rows = filter.owner == null ? rows : rows.with("owner", filter.owner);
        rows = from == null ? rows : rows.with("at", from.at()).with("id", from.id());
        return rows.list().chain(found -> departments.directory().map(directory -> Cursor.page(found, filter.limit, null,
                row -> summary(row, directory), row -> Cursor.encode(bound, instant(row[9]), (UUID) row[0]))));
    }

    private static TerminationSummary summary(Object[] row, Directory directory) {
        return new TerminationSummary((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3],
                DepartmentRef.of((String) row[4], directory), (Boolean) row[5], TerminationState.valueOf((String) row[6]),
                (String) row[7], (LocalDate) row[8], instant(row[9]), instant(row[10]));
    }

    private static Instant instant(Object told) {
        return told == null ? null : ((OffsetDateTime) told).toInstant();
    }
}
