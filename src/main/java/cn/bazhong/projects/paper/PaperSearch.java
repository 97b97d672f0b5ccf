package cn.bazhong.projects.paper;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.wording.PaperKind;
import cn.bazhong.projects.wording.PaperMatter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Lists issued papers, the latest first: for an office that looks over the city or a county all of it, for any other department
 * those it issued and those that are for it. What is confined, is for the owner in its own right, or was issued by an office,
 * is listed for those who act for them.
 */
@ApplicationScoped
class PaperSearch {
    private static final UUID LAST = new UUID(-1L, -1L);
    private static final String ROW = """
            select p.id, p.kind, p.matter, p.matter_id, p.title, p.number, p.issued_on, p.organ, p.organ_name, j.id, j.code, j.name,
                p.revoked_at is not null
            from paper p left join project j on j.id = p.project_id""";
    private static final String FOR_THEM = " join paper_reader r on r.paper_id = p.id and r.department = :mine and r.paper_id < :before";
    private static final String OPEN_TO = """
            p.id < :before and p.state = 'ISSUED' and (not p.confined or p.organ = any(:own) and p.role = any(:roles) or :owner
                and exists (select 1 from paper_reader o where o.paper_id = p.id and o.department = :mine and p.organ <> all(:own)))""";

    private final Departments departments;
    private final Clock clock;

    PaperSearch(Departments departments, Clock clock) {
        this.departments = departments;
        this.clock = clock;
    }

    Uni<Page<PaperSummary>> list(PaperFilter filter, Actor reader) {
        String fingerprint = filter.fingerprint(reader.department() + reader.jurisdiction() + reader.roles().stream().sorted().toList());
        UUID before = Cursor.decode(filter.cursor, fingerprint, 1, parts -> UUID.fromString(parts.get(0)));
        Map<String, Object> values = new HashMap<>(Map.of("before", before == null ? LAST : before, "limit", filter.limit + 1,
                "mine", reader.department(), "roles", reader.roles().stream().map(Enum::name).toArray(String[]::new),
                "owner", reader.is(Role.PROJECT_OWNER)));
        String query = ROW + sight(reader, values) + narrowed(filter, values) + " order by "
                + (looksOver(reader) ? "p.id" : "r.paper_id") + " desc limit :limit";
        return departments.directory().invoke(directory -> values.put("own",
                        directory.answeredBy(reader.department(), LocalDate.now(clock)).toArray(String[]::new)))
                .chain(directory -> Rows.of(query, Object[].class).with(values).list()
                        .map(found -> Cursor.page(found, filter.limit, null, row -> summary(row, directory),
                                row -> Cursor.encode(fingerprint, row[0]))));
    }

    private static boolean looksOver(Actor reader) {
        return reader.seesEveryProjectOf(reader.jurisdiction());
    }

    private static String sight(Actor reader, Map<String, Object> values) {
        if (!looksOver(reader)) {
            return FOR_THEM + " where " + OPEN_TO;
        }
        if (reader.seesEveryProject()) {
            return " where " + OPEN_TO;
        }
        values.put("jurisdiction", reader.jurisdiction());
        return " where " + OPEN_TO + " and p.jurisdiction = :jurisdiction";
    }

    private static String narrowed(PaperFilter filter, Map<String, Object> values) {
        StringBuilder narrowed = new StringBuilder();
        if (filter.department != null) {
            narrowed.append(" and p.organ = :organ");
            values.put("organ", filter.department);
        }
        if (filter.kind != null) {
            narrowed.append(" and p.kind = :kind");
            values.put("kind", filter.kind.name());
        }
        if (filter.project != null) {
            narrowed.append(" and p.project_id = :project");
            values.put("project", filter.project);
        }
        return narrowed.toString();
    }

    private static PaperSummary summary(Object[] row, Directory directory) {
        return new PaperSummary((UUID) row[0], PaperKind.valueOf((String) row[1]), PaperMatter.valueOf((String) row[2]), (UUID) row[3],
                (String) row[4], (String) row[5], (LocalDate) row[6], DepartmentRef.of((String) row[7], directory), (String) row[8],
                (UUID) row[9], (String) row[10], (String) row[11], (Boolean) row[12]);
    }
}
