package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.project.ProjectProfile.OpenKind;
import cn.bazhong.projects.project.ProjectProfile.SharingKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Lists resources as far as the reader may know of them, the latest first: one statement a page. */
@ApplicationScoped
class EntrySearch {
    private static final UUID LAST = new UUID(-1L, -1L);
    private static final String ROW = """
            select e.id, e.resource, e.fields, e.owner_department, e.project_id, p.name, e.sharing_kind, e.open_kind, e.sensitive, e.state,
                e.registration_number, e.registered_on, e.aggregated_since, e.sharing, e.shared_since, e.version, e.jurisdiction
            from catalogue_entry e join project p on p.id = e.project_id where\s""";

    private final Departments departments;

    EntrySearch(Departments departments) {
        this.departments = departments;
    }

    Uni<Page<EntrySummary>> list(EntryFilter filter, Actor reader) {
        EntrySight sight = EntrySight.of(reader);
        Map<String, Object> values = new HashMap<>(sight.parameters());
        StringBuilder where = new StringBuilder(sight.condition());
        narrow(filter, where, values);
        String bound = filter.fingerprint(sight.condition() + reader.department() + reader.jurisdiction());
        UUID before = Cursor.decode(filter.cursor, bound, 1, parts -> UUID.fromString(parts.get(0)));
        return total(filter, where.toString(), values).chain(total -> Rows.of(ROW + where
                        + " and e.id < :before order by e.id desc limit :limit", Object[].class).with(values)
                .with("before", before == null ? LAST : before).with("limit", filter.limit + 1).list()
                .chain(found -> departments.directory().map(directory -> Cursor.page(found, filter.limit, total,
                        row -> summary(row, directory, reader), row -> Cursor.encode(bound, row[0])))));
    }

    private static Uni<Long> total(EntryFilter filter, String where, Map<String, Object> values) {
        return !filter.count ? Uni.createFrom().nullItem()
                : Rows.of("select count(*) from catalogue_entry e where " + where, Long.class).with(values).one();
    }

    private static void narrow(EntryFilter filter, StringBuilder where, Map<String, Object> values) {
        equal(where, values, "project_id", filter.project);
        equal(where, values, "owner_department", filter.owner);
        equal(where, values, "sharing", filter.sharing == null ? null : filter.sharing.name());
        equal(where, values, "sharing_kind", filter.sharingKind == null ? null : filter.sharingKind.name());
        equal(where, values, "state", filter.state == null ? null : filter.state.name());
        if (filter.state == null) {
            where.append(" and e.state <> 'REMOVED'");
        }
        if (filter.q != null) {
            where.append(" and e.bigrams @> bigrams(:q) and lower(e.resource || ' ' || coalesce(e.fields, '')) like :like");
            values.put("q", filter.q);
            values.put("like", "%" + filter.q.toLowerCase().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
    }

    private static void equal(StringBuilder where, Map<String, Object> values, String column, Object value) {
        if (value != null) {
            where.append(" and e.").append(column).append(" = :").append(column);
            values.put(column, value);
        }
    }

    private static EntrySummary summary(Object[] row, Directory directory, Actor reader) {
        boolean inside = EntryViews.isInside((String) row[3], (String) row[16], reader);
        return new EntrySummary((UUID) row[0], (String) row[1], (String) row[2], DepartmentRef.of((String) row[3], directory),
                inside ? (UUID) row[4] : null, inside ? (String) row[5] : null,
                row[6] == null ? null : SharingKind.valueOf((String) row[6]), row[7] == null ? null : OpenKind.valueOf((String) row[7]),
                (Boolean) row[8], EntryState.valueOf((String) row[9]), (String) row[10], (LocalDate) row[11], (LocalDate) row[12],
                SharingState.valueOf((String) row[13]), (LocalDate) row[14], (Long) row[15]);
    }
}
