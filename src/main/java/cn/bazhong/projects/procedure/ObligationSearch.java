package cn.bazhong.projects.procedure;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.text.Language;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Every dated duty that is owed now, by its day: one statement a page, and one for the numbers. */
@ApplicationScoped
class ObligationSearch {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String OWED = " o.state = 'OPEN' and (o.since is null or o.since <= :today)";
    private static final String ROW = "select o.id, o.kind, o.title, o.department, o.project_id, o.due, o.since, o.page from obligation o where";
    private static final String COUNTS = """
            select count(*) filter (where o.due < :today), count(*) filter (where o.due between :today and :amber),
                count(*) filter (where o.due > :amber and o.due < :never), count(*) filter (where o.due >= :never)
            from obligation o where""";

    private final Departments departments;
    private final Lights lights;
    private final Language language;
    private final Clock clock;

    ObligationSearch(Departments departments, Lights lights, Language language, Clock clock) {
        this.departments = departments;
        this.lights = lights;
        this.language = language;
        this.clock = clock;
    }

    private record Position(LocalDate due, UUID id) {
    }

    private record Where(String condition, Map<String, Object> values) {
    }

    Uni<Page<ObligationView>> list(ObligationFilter filter, String cursor, int limit, Actor reader) {
        String bound = filter.fingerprint(reader.id() + reader.seesEveryProject() + reader.department() + reader.jurisdiction());
        Position from = Cursor.decode(cursor, bound, 2,
                parts -> new Position(LocalDate.parse(parts.get(0)), UUID.fromString(parts.get(1))));
        Where where = where(filter, reader);
        return departments.directory().chain(directory -> lights.today(reader).chain(light ->
                Rows.of(ROW + where.condition() + " and (o.due, o.id) > (:due, :id) order by o.due, o.id limit :limit", Object[].class)
                        .with(where.values()).with("due", from == null ? LocalDate.EPOCH : from.due()).with("id", from == null ? FIRST : from.id())
                        .with("limit", limit + 1).list()
                        .map(rows -> Cursor.page(rows, limit, null, row -> view(row, light, directory),
                                row -> Cursor.encode(bound, row[5], row[0])))));
    }

    Uni<ObligationCounts> counts(ObligationFilter filter, Actor reader) {
        Where where = where(filter, reader);
        return lights.lastAmber(reader).chain(amber -> Rows.of(COUNTS + where.condition(), Object[].class).with(where.values())
                .with("amber", amber).with("never", Step.NO_LIMIT).one()
                .map(row -> new ObligationCounts((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3])));
    }

    /** A duty of one person is theirs to read and to do. */
    private Where where(ObligationFilter filter, Actor reader) {
        StringBuilder where = new StringBuilder(OWED).append(" and (o.person is null or o.person = :me)");
        Map<String, Object> values = new HashMap<>(Map.of("today", LocalDate.now(clock), "me", reader.id()));
        if (!reader.seesEveryProject()) {
            where.append(reader.seesEveryProjectOf(reader.jurisdiction()) ? """
                     and (o.department = :own or exists (select 1 from project p where p.id = o.project_id
                        and p.jurisdiction = :jurisdiction))""" : " and o.department = :own");
            values.put("own", reader.department());
            if (reader.seesEveryProjectOf(reader.jurisdiction())) {
                values.put("jurisdiction", reader.jurisdiction());
            }
        }
        narrow(where, values, "o.department = :department", "department", filter.department);
        narrow(where, values, "o.kind = any(:kinds)", "kinds", filter.kinds());
        narrow(where, values, "o.due <= :dueBy", "dueBy", filter.dueBy);
        narrow(where, values, "o.project_id = :project", "project", filter.project);
        if (filter.overdue) {
            where.append(" and o.due < :today");
        }
        return new Where(where.toString(), values);
    }

    private static void narrow(StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private ObligationView view(Object[] row, Function<LocalDate, Light> light, Directory directory) {
        ObligationKind kind = ObligationKind.valueOf((String) row[1]);
        LocalDate due = (LocalDate) row[5];
        return new ObligationView((UUID) row[0], kind, kind.article(), (String) row[2], DepartmentRef.of((String) row[3], directory),
                (UUID) row[4], Step.NO_LIMIT.equals(due) ? null : due, (LocalDate) row[6],
                Texts.of(language.locale(), "obligationDue." + kind), light.apply(due), (String) row[7]);
    }
}
