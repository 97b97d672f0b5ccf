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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Lists applications for O&amp;M funds, the latest first, as far as the reader sees their projects: two statements a page. */
@ApplicationScoped
class OmBudgetSearch {
    private static final String ROW = """
            select b.id, p.id, p.code, p.name, b.owner_department, b.year, b.number, b.state, b.total, b.approved, b.decided_on, b.created_at
            from om_budget b join project p on p.id = b.project_id where
            """;

    private final Departments departments;

    OmBudgetSearch(Departments departments) {
        this.departments = departments;
    }

    Uni<Page<OmBudgetSummary>> list(OmBudgetFilter filter, Actor reader) {
        String bound = filter.fingerprint(reader.seesEveryProject() + reader.department() + reader.jurisdiction());
        Narrowing where = new Narrowing(Sight.of(reader));
        where.add("(b.state <> 'DRAFT' or b.owner_department = :reader)", "reader", reader.department());
        where.add("b.state = :state", "state", filter.state == null ? null : filter.state.name());
        where.add("b.year = :year", "year", filter.year);
        where.add("b.owner_department = :owner", "owner", filter.owner);
        where.add("b.project_id = :project", "project", filter.project);
        where.before("b.created_at", "b.id", filter.cursor, bound);
        return Rows.of(ROW + where.text() + " order by b.created_at desc, b.id desc limit :limit", Object[].class).with(where.parameters())
                .with("limit", filter.limit + 1).list()
                .chain(found -> departments.directory().map(directory -> Cursor.page(found, filter.limit, null,
                        row -> summary(row, directory), row -> Cursor.encode(bound, Narrowing.instant(row[11]), (UUID) row[0]))));
    }

    private static OmBudgetSummary summary(Object[] row, Directory directory) {
        return new OmBudgetSummary((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3], DepartmentRef.of((String) row[4], directory),
                (Integer) row[5], (Integer) row[6], OmBudgetState.valueOf((String) row[7]), (BigDecimal) row[8], (BigDecimal) row[9],
                (LocalDate) row[10], Narrowing.instant(row[11]));
    }
}
