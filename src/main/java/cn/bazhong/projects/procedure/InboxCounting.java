package cn.bazhong.projects.procedure;

import cn.bazhong.projects.database.AnyOf;
import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much waits for whom, by due date and kind, in one statement. */
@ApplicationScoped
class InboxCounting {
    private static final String RANGE = """
            case when %1$s.due < :today then 'OVERDUE' when %1$s.due = :today then 'TODAY' when %1$s.due <= :soon then 'SOON'
                when %1$s.due < :never then 'LATER' else 'NO_LIMIT' end""";
    private static final String COUNTS = """
            select 'STEP', s.kind, %1$s, count(*), count(*) filter (where s.assigned_to = :me)
            from step s where s.state = 'OPEN' and s.department = :department and s.role in (%3$s) group by s.kind, 3
            union all
            select 'DUTY', '', %2$s, count(*), 0
            from obligation o where o.state = 'OPEN' and (o.since is null or o.since <= :today)
                and (o.person = :me or o.person is null and o.department = :department and o.role in (%3$s)) group by 3
            union all
            select 'RETURNED', '', '', count(*), 0
            from procedure p where p.state = 'RETURNED' and p.owner_department = :department
            union all
            select 'PAPER', '', '', count(*), 0
            from paper_registration r join step s on s.id = r.step_id join procedure p on p.id = s.procedure_id
            where r.state = 'PENDING' and r.registered_by <> :me and (s.department = :department or p.jurisdiction = :overseen)""";

    private final Lights lights;
    private final Clock clock;

    InboxCounting(Lights lights, Clock clock) {
        this.lights = lights;
        this.clock = clock;
    }

    /** How many there are of what, in a range of days, and how many of these are given to the reader. */
    private record Counted(String what, String kind, String range, long all, long mine) {

        static Counted of(Object[] row) {
            return new Counted((String) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue(),
                    ((Number) row[4]).longValue());
        }
    }

    Uni<InboxCounts> counts(Actor actor) {
        AnyOf roles = AnyOf.of("role", actor.roles().stream().map(Role::name).toList());
        String sql = COUNTS.formatted(RANGE.formatted("s"), RANGE.formatted("o"), roles.names());
        return lights.lastAmber(actor).chain(soon -> Rows.of(sql, Object[].class).with(roles.values())
                .with("department", actor.department()).with("me", actor.id()).with("today", LocalDate.now(clock)).with("soon", soon)
                .with("never", Step.NO_LIMIT).with("overseen", Inbox.overseen(actor)).list())
                .map(rows -> counts(rows.stream().map(Counted::of).toList()));
    }

    private static InboxCounts counts(List<Counted> rows) {
        List<InboxCounts.ByDue> todo = byDue(rows, "STEP");
        List<InboxCounts.ByDue> duties = byDue(rows, "DUTY");
        List<InboxCounts.ByStep> steps = Arrays.stream(StepKind.values())
                .map(kind -> new InboxCounts.ByStep(kind, of(rows, "STEP").filter(row -> row.kind().equals(kind.name()))
                        .mapToLong(Counted::all).sum())).filter(step -> step.count() > 0).toList();
        return new InboxCounts(sum(rows, "STEP"), of(rows, "STEP").mapToLong(Counted::mine).sum(),
                todo.stream().filter(one -> one.due() == DueRange.OVERDUE).mapToLong(InboxCounts.ByDue::count).sum(),
                sum(rows, "DUTY"), sum(rows, "RETURNED"), sum(rows, "PAPER"), todo, steps, duties);
    }

    private static List<InboxCounts.ByDue> byDue(List<Counted> rows, String what) {
        var sums = of(rows, what).collect(Collectors.groupingBy(row -> DueRange.valueOf(row.range()),
                Collectors.summingLong(Counted::all)));
        Function<DueRange, InboxCounts.ByDue> count = range -> new InboxCounts.ByDue(range, sums.get(range));
        return Arrays.stream(DueRange.values()).filter(sums::containsKey).map(count).toList();
    }

    private static long sum(List<Counted> rows, String what) {
        return of(rows, what).mapToLong(Counted::all).sum();
    }

    private static Stream<Counted> of(List<Counted> rows, String what) {
        return rows.stream().filter(row -> row.what().equals(what));
    }
}
