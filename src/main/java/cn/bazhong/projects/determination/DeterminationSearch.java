package cn.bazhong.projects.determination;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.restriction.Cause;
import cn.bazhong.projects.restriction.CauseKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists findings, the latest first, to whom they concern: one statement a page. */
@ApplicationScoped
class DeterminationSearch {
    private static final UUID LAST = new UUID(-1L, -1L);
    private static final String ROW = """
            select d.id, d.kind, d.owner_department, d.project_id, p.code, p.name, d.department, d.year, d.state, d.remedy_open,
                d.decided_on, d.ended_on, d.proposed_at
            from determination d left join project p on p.id = d.project_id where d.id < :before and\s""";

    private final Determinations determinations;
    private final Departments departments;

    DeterminationSearch(Determinations determinations, Departments departments) {
        this.determinations = determinations;
        this.departments = departments;
    }

    Uni<Page<DeterminationSummary>> list(DeterminationFilter filter, Actor reader) {
        return determinations.answeredBy(reader).chain(codes -> list(filter, reader, codes));
    }

    private Uni<Page<DeterminationSummary>> list(DeterminationFilter filter, Actor reader, List<String> codes) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(sight(reader, codes, values));
        String bound = filter.fingerprint(where + reader.department() + reader.jurisdiction());
        UUID before = Cursor.decode(filter.cursor, bound, 1, parts -> UUID.fromString(parts.get(0)));
        narrow(where, values, "state", filter.state == null ? null : filter.state.name());
        narrow(where, values, "kind", filter.kind == null ? null : filter.kind.name());
        narrow(where, values, "owner_department", filter.owner);
        narrow(where, values, "project_id", filter.project);
        narrow(where, values, "year", filter.year);
        return Rows.of(ROW + where + " order by d.id desc limit :limit", Object[].class).with(values)
                .with("before", before == null ? LAST : before).with("limit", filter.limit + 1).list()
                .chain(found -> departments.directory().map(directory -> Cursor.page(found, filter.limit, null,
                        row -> summary(row, directory), row -> Cursor.encode(bound, row[0]))));
    }

    private static String sight(Actor reader, List<String> codes, Map<String, Object> values) {
        if (reader.seesEveryProject()) {
            return "true";
        }
        values.put("codes", codes.toArray(String[]::new));
        String concerned = "d.owner_department = any(:codes) or d.department = any(:codes)";
        if (!reader.seesEveryProjectOf(reader.jurisdiction())) {
            return "(" + concerned + ")";
        }
        values.put("jurisdiction", reader.jurisdiction());
        return "(d.jurisdiction = :jurisdiction or " + concerned + ")";
    }

    private static void narrow(StringBuilder where, Map<String, Object> values, String column, Object value) {
        if (value != null) {
            where.append(" and d.").append(column).append(" = :").append(column);
            values.put(column, value);
        }
    }

    private static DeterminationSummary summary(Object[] row, Directory directory) {
        CauseKind kind = CauseKind.valueOf((String) row[1]);
        DeterminationState state = DeterminationState.valueOf((String) row[8]);
        LocalDate decidedOn = (LocalDate) row[10];
        boolean made = state == DeterminationState.FOUND || state == DeterminationState.ENDED;
        Cause cause = !made ? null : new Cause((UUID) row[0], kind, (String) row[2], kind.isOfAProject() ? (UUID) row[3] : null,
                (String) row[6], decidedOn, (Integer) row[7], (LocalDate) row[11]);
        return new DeterminationSummary((UUID) row[0], kind, kind.article(), DepartmentRef.of((String) row[2], directory), (UUID) row[3],
                (String) row[4], (String) row[5], DepartmentRef.of((String) row[6], directory), (Integer) row[7], state, (Boolean) row[9],
                decidedOn, made ? cause.from() : null, made ? cause.until().orElse(null) : null, ((OffsetDateTime) row[12]).toInstant());
    }
}
