package cn.bazhong.projects.operation;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.project.Sight;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Lists requests for cloud, the latest first, as far as the reader sees their projects: two statements a page. */
@ApplicationScoped
class CloudSearch {
    private static final String ROW = """
            select c.id, p.id, p.code, p.name, c.owner_department, c.number, c.purpose, c.added, c.state, c.content, c.vcpu, c.memory_gb,
                c.storage_gb, c.decided_on, c.submitted_at
            from cloud_request c join project p on p.id = c.project_id where
            """;

    private final Departments departments;
    private final StoredJson json;

    CloudSearch(Departments departments, StoredJson json) {
        this.departments = departments;
        this.json = json;
    }

    Uni<Page<CloudRequestSummary>> list(CloudFilter filter, Actor reader) {
        String bound = filter.fingerprint(reader.seesEveryProject() + reader.department() + reader.jurisdiction());
        Narrowing where = new Narrowing(Sight.of(reader));
        where.add("c.state = :state", "state", filter.state == null ? null : filter.state.name());
        where.add("c.purpose = :purpose", "purpose", filter.purpose == null ? null : filter.purpose.name());
        where.add("c.owner_department = :owner", "owner", filter.owner);
        where.add("c.project_id = :project", "project", filter.project);
        where.before("c.submitted_at", "c.id", filter.cursor, bound);
        return Rows.of(ROW + where.text() + " order by c.submitted_at desc, c.id desc limit :limit", Object[].class)
                .with(where.parameters()).with("limit", filter.limit + 1).list()
                .chain(found -> departments.directory().map(directory -> Cursor.page(found, filter.limit, null,
                        row -> summary(row, directory), row -> Cursor.encode(bound, Narrowing.instant(row[14]), (UUID) row[0]))));
    }

    private CloudRequestSummary summary(Object[] row, Directory directory) {
        return new CloudRequestSummary((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3],
                DepartmentRef.of((String) row[4], directory), (Integer) row[5], CloudPurpose.valueOf((String) row[6]), (Boolean) row[7],
                CloudRequestState.valueOf((String) row[8]), json.read((String) row[9], CloudContent.class).quantity(),
                row[10] == null ? null : new CloudQuantity((Integer) row[10], (Integer) row[11], (Integer) row[12]), (LocalDate) row[13],
                Narrowing.instant(row[14]));
    }
}
