package cn.bazhong.projects.procedure;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Moves procedures: loads the course, lets the {@link Engine} decide, stores what changed, writes the event. */
@ApplicationScoped
public class Proceedings {
    private final Procedures procedures;
    private final Steps steps;
    private final OrganRegister organs;
    private final TimeLimits limits;
    private final Suspensions suspensions;
    private final Aftermath aftermath;
    private final Copies copies;
    private final Matters matters;
    private final Events events;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    Proceedings(Procedures procedures, Steps steps, OrganRegister organs, TimeLimits limits, Suspensions suspensions,
            Aftermath aftermath, Copies copies, Matters matters, Events events, StoredJson json, Ids ids, Clock clock) {
        this.procedures = procedures;
        this.steps = steps;
        this.organs = organs;
        this.limits = limits;
        this.suspensions = suspensions;
        this.aftermath = aftermath;
        this.copies = copies;
        this.matters = matters;
        this.events = events;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** Starts a procedure on the route that its facts and the policy of the day give it. */
    public Uni<Procedure> start(StartProcedure start, UUID policyVersion, Actor actor) {
        return start(start, policyVersion, List.of(), actor);
    }

    /** @param settled steps of earlier procedures whose conclusions count here, because they were on the same contents (A20) */
    public Uni<Procedure> start(StartProcedure start, UUID policyVersion, List<Step> settled, Actor actor) {
        Instant now = clock.instant();
        Procedure procedure = new Procedure(ids.next(), start, policyVersion, actor.id(), now);
        Map<String, Step> earlier = bySlot(settled);
        Map<String, CourseStep> counting = earlier.values().stream()
                .collect(Collectors.toMap(Step::slotKey, step -> CourseStep.waiting(step.asCourseStep().slot(), 1)
                        .done(step.outcome(), step.concluded().basis())));
        return organs.of(start.jurisdiction())
                .map(holders -> Engine.start(Routes.of(start.kind(), start.facts(), holders), counting))
                .call(() -> procedures.persist(procedure))
                .chain(course -> store(procedure, Map.of(), earlier, course, now, actor.name()))
                .chain(() -> aftermath.follow(procedure))
                .chain(() -> record(procedure, ProcedureEvent.PROCEDURE_STARTED, actor, Map.of()))
                .replaceWith(procedure);
    }

    /**
     * Concludes a step whose conclusion has been checked and taken in.
     *
     * @param standing the steps that stand in its procedure, itself among them
     */
    Uni<Step> conclude(Procedure procedure, List<Step> standing, Step step, Conclusion conclusion, String digest,
            ConclusionPaper paper, Actor actor) {
        StepConclusion concluded = StepConclusion.of(conclusion,
                conclusion.assessment().isEmpty() ? null : json.write(conclusion.assessment()), digest, paper, actor, clock.instant());
        return concludeAmong(procedure, standing, step, concluded)
                .chain(() -> events.append(concluded(procedure, step, conclusion, actor)))
                .chain(() -> matters.of(procedure).follow(procedure, step, conclusion, actor))
                .replaceWith(step);
    }

    private Uni<Void> concludeAmong(Procedure procedure, List<Step> standing, Step step, StepConclusion concluded) {
        Course next = Engine.decide(course(procedure, standing), step.slotKey(), concluded.outcome(), concluded.basis());
        if (step.isNotGiven() && new Overdue(procedure, standing).isReviewed()) {
            step.cameLate();
        }
        step.conclude(concluded);
        return store(procedure, bySlot(standing), bySlot(standing), next, concluded.at(), concluded.byName());
    }

    /**
     * The applicant has mended the matter.
     *
     * @param title what the inbox calls it now
     */
    public Uni<Void> resubmit(Procedure procedure, String title, Actor actor) {
        procedure.rename(title);
        return move(procedure, course -> Engine.resubmit(course, course.route(), Set.of()),
                ProcedureEvent.PROCEDURE_RESUBMITTED, actor);
    }

    /**
     * The applicant has mended the matter in part: only who judges what was changed judges again, on the route that the facts
     * give it now.
     */
    public Uni<Void> resubmit(Procedure procedure, RouteFacts facts, Set<StepKind> concerned, Actor actor) {
        return organs.of(procedure.jurisdiction()).map(holders -> Routes.of(procedure.kind(), facts, holders))
                .chain(route -> move(procedure, course -> Engine.resubmit(course, route, concerned),
                        ProcedureEvent.PROCEDURE_RESUBMITTED, actor));
    }

    /** The committee reviews again, after an opinion that came late (A20). */
    Uni<Void> reviewAgain(Procedure procedure, Actor actor) {
        return move(procedure, course -> Engine.takeUpAgain(course, StepKind.COMPREHENSIVE_REVIEW),
                ProcedureEvent.PROCEDURE_REVIEWED_AGAIN, actor);
    }

    /**
     * An organ takes its conclusion back. It has no more time for it than it had.
     *
     * @return the step that is open in its place
     */
    Uni<Step> takeBack(Procedure procedure, List<Step> standing, Step step, String reason, Actor actor) {
        Instant now = clock.instant();
        Course next = Engine.takeBack(course(procedure, standing), step.slotKey());
        return store(procedure, bySlot(standing), bySlot(standing), next, now, actor.name())
                .chain(() -> steps.flush()).chain(() -> steps.standing(procedure.id()))
                .map(after -> bySlot(after).get(step.slotKey()))
                .invoke(open -> open.fallsDue(new DueDate(later(step.due(), dayOf(now)), null)))
                .call(() -> aftermath.follow(procedure))
                .call(() -> events.append(NewEvent.of(matters.of(procedure).subject(procedure), ProcedureEvent.STEP_TAKEN_BACK, actor)
                        .under(step.kind().article()).with("step", step.kind().name()).with("round", step.round())
                        .with("outcome", step.outcome().name()).with("reason", reason).ofProject(procedure.projectId())));
    }

    /** The applicant takes the matter back for good. */
    public Uni<Void> withdraw(Procedure procedure, Actor actor) {
        return move(procedure, Engine::withdraw, ProcedureEvent.PROCEDURE_WITHDRAWN, actor);
    }

    /** The applicant did not mend the matter in time. */
    public Uni<Void> expire(Procedure procedure, Actor actor) {
        return move(procedure, Engine::expire, ProcedureEvent.PROCEDURE_EXPIRED, actor);
    }

    /** The applicant was heard on what is found wanting, and it stands: the matter is over. */
    public Uni<Void> refuse(Procedure procedure, Actor actor) {
        return move(procedure, Engine::expire, ProcedureEvent.PROCEDURE_REFUSED, actor);
    }

    /**
     * Projects came to their end, and whatever still runs on them or is with its applicant with them: three statements and
     * the events, however many they are.
     */
    Uni<Void> endAll(List<Project> projects, Actor actor) {
        Map<UUID, Project> byId = projects.stream().collect(Collectors.toMap(Project::id, Function.identity(), (one, same) -> one));
        return steps.underWay(byId.keySet()).chain(standing -> {
            Map<Procedure, List<Step>> open = standing.stream().collect(Collectors.groupingBy(StepDesk.OpenMatter::procedure,
                    LinkedHashMap::new, Collectors.mapping(StepDesk.OpenMatter::step, Collectors.toList())));
            List<NewEvent> told = new ArrayList<>();
            open.forEach((procedure, its) -> told.add(end(procedure, its, byId.get(procedure.projectId()), actor)));
            return open.isEmpty() ? Uni.createFrom().voidItem() : events.appendAll(told).chain(() -> steps.flush())
                    .chain(() -> aftermath.endPauses(open.keySet().stream().map(Procedure::id).toList()));
        });
    }

    private NewEvent end(Procedure procedure, List<Step> standing, Project project, Actor actor) {
        Course ended = Engine.end(course(procedure, standing));
        procedure.follow(ended, clock.instant());
        standing.stream().filter(step -> step.state() != StepState.DONE).forEach(Step::skip);
        return NewEvent.of(matters.of(procedure).subject(procedure), ProcedureEvent.PROCEDURE_ENDED, actor)
                .under(procedure.kind().article()).with("procedure", procedure.kind().name())
                .with("stage", project.stage().name()).ofProject(procedure.projectId());
    }

    /**
     * The open step cannot be done before that day; its time begins with it. A day that is over by the time the step opened
     * changes nothing.
     */
    public Uni<Void> beginOn(ProcedureKind kind, UUID subject, LocalDate day) {
        return procedures.on(kind, subject).chain(procedure -> limits.of(procedure.policyVersion())
                .chain(limit -> procedures.openStep(kind, subject)
                        .invoke(step -> step.fallsDue(limit.due(step.kind(), later(day, dayOf(step.openedAt())))))))
                .replaceWithVoid();
    }

    /**
     * The open step has its last day from the matter itself, not from policy.
     *
     * @param explanation as {@link cn.bazhong.projects.regulation.Deadline#stored()} keeps it, to be reckoned again with the
     *                    calendar; {@code null} for a day that stands
     */
    public Uni<Void> fallsDue(ProcedureKind kind, UUID subject, LocalDate day, String explanation) {
        return procedures.openStep(kind, subject).invoke(step -> step.fallsDue(new DueDate(day, explanation)))
                .chain(step -> aftermath.followUp(List.of(step.procedureId())));
    }

    private LocalDate dayOf(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalDate();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Uni<Void> move(Procedure procedure, Function<Course, Course> act, ProcedureEvent event, Actor actor) {
        Instant now = clock.instant();
        return steps.standing(procedure.id())
                .chain(standing -> store(procedure, bySlot(standing), bySlot(standing),
                        act.apply(course(procedure, standing)), now, actor.name()))
                .chain(() -> aftermath.follow(procedure))
                .chain(() -> record(procedure, event, actor, Map.of()));
    }

    static Course course(Procedure procedure, List<Step> standing) {
        return new Course(procedure.state(), procedure.round(), standing.stream().map(Step::asCourseStep).toList());
    }

    private static Map<String, Step> bySlot(List<Step> steps) {
        return steps.stream().collect(Collectors.toMap(Step::slotKey, Function.identity()));
    }

    /**
     * Writes the difference between what stood and what the engine decided.
     *
     * @param counting the steps whose conclusions may count for others, by key of the slot
     * @param by       name of whoever moves it
     */
    private Uni<Void> store(Procedure procedure, Map<String, Step> standing, Map<String, Step> counting, Course next, Instant now,
            String by) {
        procedure.follow(next, now);
        List<Step> fresh = new ArrayList<>();
        List<Step> toOpen = new ArrayList<>();
        for (int position = 0; position < next.steps().size(); position++) {
            CourseStep wanted = next.steps().get(position);
            Step held = standing.get(wanted.key());
            Step step = held != null && held.round() == wanted.round() ? held : newRound(procedure, position, wanted, held, fresh);
            step.stand(position, wanted.slot());
            adjust(step, counting.get(wanted.key()), wanted, now, toOpen);
        }
        standing.values().stream().filter(step -> next.step(step.slotKey()).isEmpty()).forEach(Step::supersede);
        return seat(procedure, fresh).chain(() -> add(fresh)).chain(() -> open(procedure, toOpen, now, by))
                .chain(() -> procedure.state().isOver() ? copies.send(procedure, now) : Uni.createFrom().voidItem());
    }

    /** In a later round the organs sit that hold the offices now: since the last one, some may have been succeeded. */
    private Uni<Void> seat(Procedure procedure, List<Step> fresh) {
        if (procedure.round() == 1 || fresh.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return organs.of(procedure.jurisdiction()).invoke(holders -> fresh.forEach(step -> step.reseat(
                Routes.seatAgain(step.kind(), procedure.ownerDepartment(), step.seat(), holders)))).replaceWithVoid();
    }

    private Uni<Void> add(List<Step> fresh) {
        return fresh.isEmpty() ? Uni.createFrom().voidItem() : steps.persist(fresh);
    }

    private Step newRound(Procedure procedure, int position, CourseStep wanted, Step earlier, List<Step> fresh) {
        Step step = new Step(ids.next(), procedure.id(), position, wanted);
        fresh.add(step);
        if (earlier != null) {
            earlier.supersede();
        }
        return step;
    }

    private static void adjust(Step step, Step earlier, CourseStep wanted, Instant now, List<Step> toOpen) {
        if (step.state() == wanted.state()) {
            return;
        }
        if (wanted.state() == StepState.OPEN) {
            toOpen.add(step);
        } else if (wanted.state() == StepState.SKIPPED) {
            step.skip();
        } else if (wanted.state() == StepState.DONE) {
            step.carry(earlier, wanted.outcome(), now);
        }
    }

    private Uni<Void> open(Procedure procedure, List<Step> toOpen, Instant now, String by) {
        return limits.of(procedure.policyVersion()).invoke(limit -> toOpen.forEach(step ->
                step.open(now, limit.due(step.kind(), dayOf(now)))))
                .chain(() -> suspensions.follow(procedure, toOpen, by));
    }

    private Uni<Void> record(Procedure procedure, ProcedureEvent event, Actor actor, Map<String, Object> payload) {
        return events.append(NewEvent.of(matters.of(procedure).subject(procedure), event, actor)
                .under(procedure.kind().article()).with("procedure", procedure.kind().name())
                .with("round", procedure.round()).with(payload).ofProject(procedure.projectId())).replaceWithVoid();
    }

    private NewEvent concluded(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        return NewEvent.of(matters.of(procedure).subject(procedure), ProcedureEvent.STEP_CONCLUDED, actor)
                .under(step.kind().article()).with("step", step.kind().name()).with("round", step.round())
                .with("outcome", conclusion.outcome().name()).with("opinion", conclusion.opinion())
                .with("conditions", conclusion.conditions().isEmpty() ? null
                        : conclusion.conditions().stream().map(SetCondition::text).toList())
                .with("assessment", conclusion.assessment().isEmpty() ? null
                        : conclusion.assessment().stream().map(AssessedSection::recorded).toList())
                .with("documentNumber", conclusion.documentNumber())
                .with("paper", step.concluded().paper() == null ? null : step.concluded().paper().digest())
                .legallyOn(conclusion.legalDate()).onBehalfOf(conclusion.onBehalfOf()).ofProject(procedure.projectId());
    }
}
