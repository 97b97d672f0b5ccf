package cn.bazhong.projects.change;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.project.Sight;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Lists change requests, the latest begun first; drafts are seen by their owner alone. A page takes two statements. */
@ApplicationScoped
class ChangeSearch {
    private static final UUID LAST = new UUID(-1L, -1L);
    private static final String ROW = """
            select c.id, c.number, p.id, p.code, p.name, c.owner_department, c.state, c.change_class, c.estimate, c.document_number,
                c.submitted_at, c.updated_at
            from change_request c join project p on p.id = c.project_id
            where c.id < :before and (c.submitted_at is not null or c.owner_department = :own)
            """;

    private final Departments departments;

    ChangeSearch(Departments departments) {
        this.departments = departments;
    }

    Uni<Page<ChangeSummary>> list(ChangeFilter filter, Actor actor) {
        String fingerprint = filter.fingerprint(actor.seesEveryProject() + actor.department() + actor.jurisdiction());
        UUID before = Cursor.decode(filter.cursor, fingerprint, 1, parts -> UUID.fromString(parts.get(0)));
        return rows(filter, actor, before == null ? LAST : before).list().chain(found -> departments.directory()
                .map(directory -> Cursor.page(found.stream().map(row -> summary(row, directory)).toList(), filter.limit, null,
                        one -> one, one -> Cursor.encode(fingerprint, one.id()))));
    }

    private static Rows<Object[]> rows(ChangeFilter filter, Actor actor, UUID before) {
        Sight sight = Sight.of(actor);
        String sql = ROW + " and " + sight.condition() + (filter.project == null ? "" : " and c.project_id = :project")
                + (filter.open ? " and c.state in ('SUBMITTED', 'RETURNED')" : "") + " order by c.id desc limit :limit";
        Rows<Object[]> rows = Rows.of(sql, Object[].class).with(sight.parameters()).with("before", before)
                .with("own", actor.department()).with("limit", filter.limit + 1);
        return filter.project == null ? rows : rows.with("project", filter.project);
    }

    private static ChangeSummary summary(Object[] row, Directory directory) {
        return new ChangeSummary((UUID) row[0], ((Number) row[1]).intValue(), (UUID) row[2], (String) row[3], (String) row[4],
                DepartmentRef.of((String) row[5], directory), ChangeState.valueOf((String) row[6]),
                row[7] == null ? null : RouteFacts.Change.valueOf((String) row[7]), (BigDecimal) row[8], (String) row[9],
                instant(row[10]), instant(row[11]));
    }

    private static Instant instant(Object value) {
        return value == null ? null : value instanceof Instant instant ? instant : ((OffsetDateTime) value).toInstant();
    }
}
