package cn.bazhong.projects.procedure;

import cn.bazhong.projects.procedure.DueDateProof.Result;
import cn.bazhong.projects.project.RecordedHolds;
import cn.bazhong.projects.record.RecordedEvent;
import cn.bazhong.projects.regulation.Deadline;
import cn.bazhong.projects.regulation.LegalClock;
import cn.bazhong.projects.regulation.LegalClock.Pause;
import cn.bazhong.projects.regulation.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reckons last days from nothing but the record: what set the time off and what stopped it are events, so is the calendar of the
 * day, and the limit is that of the policy the procedure began under. Pure.
 *
 * @param chain    the events of the procedure's subject, in their order
 * @param holds    when the project was suspended and went on
 * @param limit    working days by the policy, of a kind of step; empty where the matter has a term of its own
 * @param calendar the working days as they were known at a moment
 */
record DueDateReckoning(Procedure procedure, List<RecordedEvent> chain, RecordedHolds holds, Function<StepKind, Optional<Integer>> limit,
        Function<Instant, WorkingDays> calendar, ZoneId zone) {
    /** A transaction writes its events after what it moves, in far less. */
    private static final Duration TRANSACTION = Duration.ofMinutes(1);

    /** What set a time off, and how long it is. */
    private record Term(Long event, LocalDate from, Deadline.Unit unit, int limit) {
    }

    DueDateProof prove(Step step) {
        if (step.dueExplanation() == null) {
            return proof(step, Result.DECIDED, null, 0, null);
        }
        Optional<RecordedEvent> opening = opening(step);
        if (opening.isEmpty()) {
            return proof(step, Result.NOT_IN_RECORD, null, 0, null);
        }
        Term term = moreTime(step).orElseGet(() -> ownTime(step, opening.get()));
        Deadline again = reckon(term, pauses(step), step);
        return proof(step, again.due().equals(step.due()) ? Result.AGREES : Result.DIFFERS, term, again.paused(), again.due());
    }

    private Optional<RecordedEvent> opening(Step step) {
        return chain.stream().filter(event -> !event.recordedAt().isBefore(step.openedAt())
                && event.recordedAt().isBefore(step.openedAt().plus(TRANSACTION))).findFirst();
    }

    private Term ownTime(Step step, RecordedEvent opening) {
        Deadline kept = Deadline.stored(step.dueExplanation());
        return limit.apply(step.kind()).map(days -> new Term(opening.seq(), day(step.openedAt()), Deadline.Unit.WORKING_DAYS, days))
                .orElseGet(() -> new Term(opening.seq(), kept.start(), kept.unit(), kept.limit()));
    }

    /** Whoever chairs the review gave an overdue organ more days (A20). */
    private Optional<Term> moreTime(Step step) {
        return of(step, ProcedureEvent.OPINION_COORDINATED).filter(event -> event.payload().get("workingDays") instanceof Number)
                .max(Comparator.comparing(RecordedEvent::seq)).map(event -> new Term(event.seq(), day(event.recordedAt()),
                        Deadline.Unit.WORKING_DAYS, ((Number) event.payload().get("workingDays")).intValue()));
    }

    private Deadline reckon(Term term, List<Pause> stood, Step step) {
        return term.unit() == Deadline.Unit.MONTHS ? LegalClock.afterMonths(term.from(), term.limit(), stood)
                : LegalClock.afterWorkingDays(term.from(), term.limit(), stood, calendar.apply(known(step)));
    }

    /** What is done keeps the day it was done by. */
    private Instant known(Step step) {
        return step.state() == StepState.DONE && step.concluded().at() != null ? step.concluded().at() : Instant.MAX;
    }

    private List<Pause> pauses(Step step) {
        List<Pause> all = new ArrayList<>(between(of(step, ProcedureEvent.MATERIAL_REQUESTED).toList(),
                of(step, ProcedureEvent.MATERIAL_SUPPLIED).toList(), step));
        if (procedure.kind().standsStillUnderHold()) {
            all.addAll(between(holds.begun(), holds.ended(), step));
        }
        return all;
    }

    /** Each stop with the first start after it; one that was never started again, or before the step opened, does not count. */
    private List<Pause> between(List<RecordedEvent> stops, List<RecordedEvent> starts, Step step) {
        return stops.stream().flatMap(stop -> starts.stream().filter(start -> !start.recordedAt().isBefore(stop.recordedAt())).findFirst()
                .filter(start -> start.recordedAt().isAfter(step.openedAt()) && start.recordedAt().isBefore(known(step)))
                .map(start -> new Pause(later(day(stop.recordedAt()), day(step.openedAt())), day(start.recordedAt()))).stream()).toList();
    }

    private Stream<RecordedEvent> of(Step step, ProcedureEvent type) {
        return chain.stream().filter(event -> event.type().equals(type.name()) && step.kind().name().equals(event.payload().get("step"))
                && event.payload().get("round") instanceof Number round && round.intValue() == step.round());
    }

    private DueDateProof proof(Step step, Result result, Term term, int paused, LocalDate reckoned) {
        return new DueDateProof(procedure.id(), procedure.kind(), step.kind(), step.department(), step.round(), result,
                term == null ? null : term.event(), term == null ? null : term.from(), term == null ? null : term.limit(), paused,
                step.due(), reckoned);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
