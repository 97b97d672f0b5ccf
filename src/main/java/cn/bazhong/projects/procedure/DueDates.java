package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.CalendarFollower;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Deadline;
import cn.bazhong.projects.regulation.LegalClock;
import cn.bazhong.projects.regulation.WorkingDays;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps the due dates of open steps true to the calendar. What is done keeps the date it was done by. */
@ApplicationScoped
class DueDates implements CalendarFollower {
    private static final String OPEN_IN_YEAR = """
            select s, p from Step s join Procedure p on p.id = s.procedureId
            where s.state = OPEN and s.dueExplanation is not null and s.due >= :first and s.due < :noLimit
              and s.openedAt < :end order by s.id""";

    private final Matters matters;
    private final Pauses pauses;
    private final Aftermath aftermath;
    private final Events events;
    private final ZoneId zone;

    DueDates(Matters matters, Pauses pauses, Aftermath aftermath, Events events, Clock clock) {
        this.matters = matters;
        this.pauses = pauses;
        this.aftermath = aftermath;
        this.events = events;
        this.zone = clock.getZone();
    }

    @Override
    public Uni<Followed> follow(int year, WorkingDays days, Actor actor) {
        return openIn(year).chain(rows -> pauses.onTheClock(rows.stream().map(row -> ((Step) row[0]).id()).toList())
                .chain(stood -> {
                    List<NewEvent> moved = new ArrayList<>();
                    rows.forEach(row -> reckonAgain((Step) row[0], (Procedure) row[1],
                            stood.getOrDefault(((Step) row[0]).id(), List.of()), year, days, actor, moved));
                    return events.appendAll(moved).chain(() -> duties(rows)).replaceWith(new Followed(rows.size(), moved.size()));
                }));
    }

    /** When an opinion is overdue, and so somebody else's to settle, moves with it (A20). */
    private Uni<Void> duties(List<Object[]> rows) {
        List<UUID> projects = rows.stream().map(row -> (Procedure) row[1]).filter(one -> one.kind().isDossier())
                .map(Procedure::projectId).distinct().toList();
        return Multi.createFrom().iterable(projects).onItem().transformToUniAndConcatenate(aftermath::keepDuties)
                .collect().last()
                .chain(() -> aftermath.followUp(rows.stream().map(row -> ((Procedure) row[1]).id()).distinct().toList()));
    }

    private Uni<List<Object[]>> openIn(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return Panache.getSession().chain(session -> session.createQuery(OPEN_IN_YEAR, Object[].class)
                .setParameter("first", first).setParameter("noLimit", Step.NO_LIMIT)
                .setParameter("end", first.plusYears(1).atStartOfDay(zone).toInstant()).getResultList());
    }

    private void reckonAgain(Step step, Procedure procedure, List<LegalClock.Pause> stood, int year, WorkingDays days, Actor actor, List<NewEvent> moved) {
        LocalDate before = step.due();
        Deadline again = LegalClock.again(Deadline.stored(step.dueExplanation()), stood, days);
        step.fallsDue(new DueDate(again.due(), again.stored()));
        if (!again.due().equals(before)) {
            moved.add(NewEvent.of(matters.of(procedure).subject(procedure), ProcedureEvent.DUE_DATE_MOVED, actor)
                    .under(step.kind().article()).with("step", step.kind().name()).with("round", step.round())
                    .with("year", String.valueOf(year)).with("from", before.toString()).with("to", again.due().toString())
                    .ofProject(procedure.projectId()));
        }
    }
}
