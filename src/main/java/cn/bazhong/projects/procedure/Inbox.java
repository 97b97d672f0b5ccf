package cn.bazhong.projects.procedure;

import cn.bazhong.projects.database.AnyOf;
import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What waits for whom, read from the steps and duties themselves: one keyset query a box, each served by an index of its own. */
@ApplicationScoped
class Inbox {
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);
    private static final Instant FAR_FUTURE = Instant.parse("9999-12-31T00:00:00Z");

    private static final String STEPS = "select " + InboxRow.COLUMNS + " from step s join procedure p on p.id = s.procedure_id ";
    private static final String TODO = STEPS + """
            where s.state = 'OPEN' and s.department = :department and s.role in (%s) and s.due <= :to
              and s.due >= :due and (s.due > :due or s.id > :id)%s%s order by s.due, s.id limit :limit""";
    private static final Map<Assigned, String> ASSIGNED = Map.of(Assigned.ALL, "",
            Assigned.ME, " and s.assigned_to = :me", Assigned.NOBODY, " and s.assigned_to is null");
    private static final String OF_KIND = " and s.kind = :kind";
    private static final String DONE = STEPS + """
            where s.state = 'DONE' and s.department in (%s) and s.role in (%s)
              and s.decided_at <= :at and (s.decided_at < :at or s.id < :id)
            order by s.decided_at desc, s.id desc limit :limit""";
    private static final String RETURNED = """
            from Procedure p where p.state = RETURNED and p.ownerDepartment in (:departments)
              and p.updatedAt >= :at and (p.updatedAt > :at or p.id > :id) order by p.updatedAt, p.id""";
    private static final String STARTED = """
            from Procedure p where p.ownerDepartment in (:departments)
              and p.startedAt <= :at and (p.startedAt < :at or p.id < :id) order by p.startedAt desc, p.id desc""";
    private static final String COPIED = """
            select p, c.at from ProcedureCopy c join Procedure p on p.id = c.procedureId where c.department in (:departments)
              and c.at <= :at and (c.at < :at or p.id < :id) order by c.at desc, p.id desc""";
    private static final String PAPER_CHECK = """
            select r, s, p from PaperRegistration r join Step s on s.id = r.stepId join Procedure p on p.id = s.procedureId
            where r.state = PENDING and r.registeredBy <> :me and (s.department = :department or p.jurisdiction = :overseen)
              and r.registeredAt >= :at and (r.registeredAt > :at or r.id > :id) order by r.registeredAt, r.id""";

    /** Two ways to owe something, each in the order of an index of its own. */
    private static final String OBLIGATIONS = """
            select * from (
                (select * from obligation where state = 'OPEN' and person = :me and (since is null or since <= :today)
                    and (due, id) > (:due, :id) and due <= :to
                 order by due, id limit :limit)
                union all
                (select * from obligation where state = 'OPEN' and person is null and department = :department
                    and role in (:roles) and (since is null or since <= :today)
                    and (due, id) > (:due, :id) and due <= :to order by due, id limit :limit)) owed
            order by due, id limit :limit""";

    private final Departments departments;
    private final Matters matters;
    private final Lights lights;
    private final Clock clock;

    Inbox(Departments departments, Matters matters, Lights lights, Clock clock) {
        this.departments = departments;
        this.matters = matters;
        this.lights = lights;
        this.clock = clock;
    }

    Uni<Page<InboxItem>> read(InboxFilter asked, Actor actor, Locale locale) {
        String cursor = asked.cursor;
        int limit = asked.limit;
        return departments.directory().chain(directory -> switch (asked.box) {
            case TODO -> within(asked, actor).chain(days -> todo(asked, days, actor, directory, locale));
            case OBLIGATIONS -> within(asked, actor).chain(days -> obligations(asked, days, actor, directory, locale));
            case DONE -> done(actor, cursor, limit, directory, locale);
            case RETURNED -> procedures(Box.RETURNED, RETURNED, Instant.EPOCH, FIRST, Procedure::updatedAt, actor, cursor,
                    limit, directory);
            case STARTED -> procedures(Box.STARTED, STARTED, FAR_FUTURE, LAST, Procedure::startedAt, actor, cursor, limit,
                    directory);
            case PAPER_CHECK -> papers(actor, cursor, limit, directory);
            case COPIED -> copied(actor, cursor, limit, directory);
        });
    }

    private Uni<DueRange.Days> within(InboxFilter asked, Actor actor) {
        return asked.due == null ? Uni.createFrom().item(DueRange.Days.ALL)
                : lights.lastAmber(actor).map(lastAmber -> asked.due.days(LocalDate.now(clock), lastAmber));
    }

    private Uni<Page<InboxItem>> todo(InboxFilter asked, DueRange.Days days, Actor actor, Directory directory, Locale locale) {
        String filter = asked.fingerprint(filter(Box.TODO, actor) + " " + actor.id());
        Position<LocalDate> from = Position.read(asked.cursor, filter, LocalDate::parse, days.from(), FIRST);
        AnyOf roles = roles(actor);
        Map<String, Object> me = asked.assigned == Assigned.ME ? Map.of("me", actor.id()) : Map.of();
        Map<String, Object> kind = asked.step == null ? Map.of() : Map.of("kind", asked.step.name());
        String sql = TODO.formatted(roles.names(), ASSIGNED.get(asked.assigned), asked.step == null ? "" : OF_KIND);
        Rows<Object[]> query = Rows.of(sql, Object[].class).with(roles.values()).with(me).with(kind)
                .with("department", actor.department()).with("due", from.sort()).with("to", days.to())
                .with("id", from.id()).with("limit", asked.limit + 1);
        return lights.today(actor).chain(light -> query.list().map(rows -> Cursor.page(steps(rows), asked.limit, null,
                row -> item(row, light.apply(row.due()), directory, locale),
                row -> Cursor.encode(filter, row.due(), row.id()))));
    }

    private Uni<Page<InboxItem>> obligations(InboxFilter asked, DueRange.Days days, Actor actor, Directory directory,
            Locale locale) {
        String filter = asked.fingerprint(filter(Box.OBLIGATIONS, actor) + " " + actor.id());
        Position<LocalDate> from = Position.read(asked.cursor, filter, LocalDate::parse, days.from(), FIRST);
        return lights.today(actor).chain(light -> owed(actor, from, days.to(), asked.limit)
                .map(rows -> Cursor.page(rows, asked.limit, null,
                        duty -> InboxItem.ofObligation(duty, light.apply(duty.due()), directory, locale),
                        duty -> Cursor.encode(filter, duty.due(), duty.id()))));
    }

    private Uni<List<Obligation>> owed(Actor actor, Position<LocalDate> from, LocalDate to, int limit) {
        return Panache.getSession().chain(session -> session.createNativeQuery(OBLIGATIONS, Obligation.class)
                .setParameter("me", actor.id()).setParameter("department", actor.department())
                .setParameter("roles", actor.roles().stream().map(Enum::name).toList())
                .setParameter("today", LocalDate.now(clock)).setParameter("to", to)
                .setParameter("due", from.sort()).setParameter("id", from.id()).setParameter("limit", limit + 1)
                .getResultList());
    }

    private Uni<Page<InboxItem>> done(Actor actor, String cursor, int limit, Directory directory, Locale locale) {
        Position<Instant> from = Position.read(cursor, filter(Box.DONE, actor), Instant::parse, FAR_FUTURE, LAST);
        AnyOf roles = roles(actor);
        AnyOf departments = AnyOf.of("department", answeredBy(actor, directory));
        return Rows.of(DONE.formatted(departments.names(), roles.names()), Object[].class).with(departments.values())
                .with(roles.values()).with("at", from.sort()).with("id", from.id()).with("limit", limit + 1).list()
                .map(rows -> Cursor.page(steps(rows), limit, null,
                        row -> item(row, Light.NONE, directory, locale),
                        row -> Cursor.encode(filter(Box.DONE, actor), row.decidedAt(), row.id())));
    }

    private Uni<Page<InboxItem>> papers(Actor actor, String cursor, int limit, Directory directory) {
        Position<Instant> from = Position.read(cursor, filter(Box.PAPER_CHECK, actor), Instant::parse, Instant.EPOCH, FIRST);
        Map<String, Object> parameters = Map.of("me", actor.id(), "department", actor.department(),
                "overseen", overseen(actor), "at", from.sort(), "id", from.id());
        return rows(PAPER_CHECK, parameters, limit).map(rows -> Cursor.page(rows, limit, null,
                row -> paperItem(row, directory),
                row -> Cursor.encode(filter(Box.PAPER_CHECK, actor), ((PaperRegistration) row[0]).registeredAt(),
                        ((PaperRegistration) row[0]).id())));
    }

    private Uni<Page<InboxItem>> copied(Actor actor, String cursor, int limit, Directory directory) {
        String filter = filter(Box.COPIED, actor);
        Position<Instant> from = Position.read(cursor, filter, Instant::parse, FAR_FUTURE, LAST);
        Map<String, Object> parameters = Map.of("departments", answeredBy(actor, directory), "at", from.sort(), "id", from.id());
        return rows(COPIED, parameters, limit).map(rows -> Cursor.page(rows, limit, null,
                row -> InboxItem.ofProcedure((Procedure) row[0], (Instant) row[1], matters.page((Procedure) row[0]), directory),
                row -> Cursor.encode(filter, row[1], ((Procedure) row[0]).id())));
    }

    private Uni<Page<InboxItem>> procedures(Box box, String query, Instant start, UUID startId,
            Function<Procedure, Instant> sort, Actor actor, String cursor, int limit, Directory directory) {
        Position<Instant> from = Position.read(cursor, filter(box, actor), Instant::parse, start, startId);
        return Panache.getSession().chain(session -> session.createQuery(query, Procedure.class)
                .setParameter("departments", answeredBy(actor, directory)).setParameter("at", from.sort())
                .setParameter("id", from.id()).setMaxResults(limit + 1).getResultList())
                .map(rows -> Cursor.page(rows, limit, null,
                        row -> InboxItem.ofProcedure(row, sort.apply(row), matters.page(row), directory),
                        row -> Cursor.encode(filter(box, actor), sort.apply(row), row.id())));
    }

    private static Uni<List<Object[]>> rows(String query, Map<String, Object> parameters, int limit) {
        return Panache.getSession().chain(session -> {
            var selection = session.createQuery(query, Object[].class).setMaxResults(limit + 1);
            parameters.forEach(selection::setParameter);
            return selection.getResultList();
        });
    }

    private static List<InboxRow> steps(List<Object[]> rows) {
        return rows.stream().map(InboxRow::of).toList();
    }

    private InboxItem item(InboxRow row, Light light, Directory directory, Locale locale) {
        return InboxItem.ofStep(row, light, matters.page(row.kind(), row.subject(), row.project()), directory, locale);
    }

    private InboxItem paperItem(Object[] row, Directory directory) {
        Procedure procedure = (Procedure) row[2];
        return InboxItem.ofPaper((PaperRegistration) row[0], (Step) row[1], procedure, matters.page(procedure),
                directory);
    }

    /** The jurisdiction whose every paper the leading group office may check (A49). */
    static String overseen(Actor actor) {
        return actor.is(Role.LEADING_GROUP_OFFICE) ? actor.jurisdiction() : "";
    }

    /** What a department did before it was merged or renamed is looked up by whoever answers for it now. */
    private List<String> answeredBy(Actor actor, Directory directory) {
        return directory.answeredBy(actor.department(), LocalDate.now(clock));
    }

    private static AnyOf roles(Actor actor) {
        return AnyOf.of("role", actor.roles().stream().map(Role::name).toList());
    }

    private static String filter(Box box, Actor actor) {
        return box + " " + actor.department() + " " + actor.roles().stream().sorted().toList();
    }

    /** Where reading goes on. */
    private record Position<T>(T sort, UUID id) {

        static <T> Position<T> read(String cursor, String filter, Function<String, T> parse, T start, UUID startId) {
            Position<T> read = Cursor.decode(cursor, filter, 2,
                    parts -> new Position<>(parse.apply(parts.get(0)), UUID.fromString(parts.get(1))));
            return read == null ? new Position<>(start, startId) : read;
        }
    }
}
