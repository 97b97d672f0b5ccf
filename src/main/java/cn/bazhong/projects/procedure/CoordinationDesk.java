package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What becomes of opinions that are overdue, and of those that came after the review (A20). */
@ApplicationScoped
class CoordinationDesk {
    private final StepDesk desk;
    private final Steps steps;
    private final Proceedings proceedings;
    private final TimeLimits limits;
    private final Aftermath aftermath;
    private final Matters matters;
    private final Events events;
    private final Clock clock;

    CoordinationDesk(StepDesk desk, Steps steps, Proceedings proceedings, TimeLimits limits, Aftermath aftermath,
            Matters matters, Events events, Clock clock) {
        this.desk = desk;
        this.steps = steps;
        this.proceedings = proceedings;
        this.limits = limits;
        this.aftermath = aftermath;
        this.matters = matters;
        this.events = events;
        this.clock = clock;
    }

    Uni<Overdue> overdue(StepDesk.OpenMatter found) {
        return steps.standing(found.procedure().id()).map(standing -> new Overdue(found.procedure(), standing));
    }

    /** The organ is given more time, or the review goes on without its opinion. */
    Uni<StepDesk.OpenMatter> coordinate(UUID step, IfMatch ifMatch, CoordinateOpinion settling, Actor actor) {
        boolean more = settling.decision() == Coordination.Decision.EXTEND;
        if (more == (settling.workingDays() == null)) {
            throw Problem.invalid("workingDays", more ? "working-days-required" : "working-days-not-with-this");
        }
        LocalDate today = LocalDate.now(clock);
        return desk.take(step, actor)
                .call(found -> overdue(found).map(overdue -> overdue.coordinationObstacles(found.step(), today, actor))
                        .invoke(obstacles -> guard(obstacles, "not-yours-to-coordinate", found, ifMatch)))
                .call(found -> tell(found, ProcedureEvent.OPINION_COORDINATED, settling.decision().name(), settling.reason(),
                        settling.workingDays(), actor))
                .call(found -> more ? extend(found, settling.workingDays(), today) : goOnWithout(found, settling, today, actor))
                .invoke(found -> found.step().coordinate(new Coordination(settling.decision(), settling.reason().strip(),
                        actor.name(), clock.instant())))
                .call(found -> aftermath.keepDuties(found.procedure().projectId()));
    }

    private Uni<Void> extend(StepDesk.OpenMatter found, int workingDays, LocalDate today) {
        return limits.within(workingDays, today).invoke(due -> found.step().fallsDue(due)).replaceWithVoid();
    }

    private Uni<Step> goOnWithout(StepDesk.OpenMatter found, CoordinateOpinion settling, LocalDate today, Actor actor) {
        Conclusion conclusion = new Conclusion(Outcome.NOT_GIVEN, settling.reason().strip(), List.of(), List.of(), List.of(), List.of(),
                today, null, null, null);
        return steps.standing(found.procedure().id()).chain(standing -> proceedings.conclude(found.procedure(), standing,
                found.step(), conclusion, "", null, actor));
    }

    /** Whether the committee reviews again. */
    Uni<StepDesk.OpenMatter> rule(UUID step, IfMatch ifMatch, RuleOnLateOpinion ruling, Actor actor) {
        return desk.take(step, actor)
                .call(found -> overdue(found).map(overdue -> overdue.rulingObstacles(found.step(), ruling.decision(), actor))
                        .invoke(obstacles -> guard(obstacles, "not-yours-to-rule", found, ifMatch)))
                .invoke(found -> found.step().rule(new LateRuling(ruling.decision(), ruling.reason().strip(), actor.name(),
                        clock.instant())))
                .call(found -> tell(found, ProcedureEvent.LATE_OPINION_RULED_ON, ruling.decision().name(), ruling.reason(), null, actor))
                .call(found -> ruling.decision() == LateRuling.Decision.REVIEW_AGAIN
                        ? proceedings.reviewAgain(found.procedure(), actor) : aftermath.keepDuties(found.procedure().projectId()));
    }

    /** 403 where it is somebody else's to say, 412 where the step has moved since it was read, else 409. */
    private static void guard(List<Obstacle> obstacles, String notYours, StepDesk.OpenMatter found, IfMatch ifMatch) {
        obstacles.stream().filter(one -> one.detail().equals(notYours)).findFirst().ifPresent(one -> {
            throw Problem.notPermitted(one.article(), notYours);
        });
        IfMatch.require(ifMatch, found.step().version());
        Obstacle.refuse(obstacles);
    }

    private Uni<Void> tell(StepDesk.OpenMatter found, ProcedureEvent type, String decision, String reason, Integer workingDays,
            Actor actor) {
        Procedure procedure = found.procedure();
        return events.append(NewEvent.of(matters.of(procedure).subject(procedure), type, actor)
                .under(found.step().kind().article()).with("step", found.step().kind().name())
                .with("round", found.step().round()).with("decision", decision).with("reason", reason.strip())
                .with(workingDays == null ? Map.of() : Map.of("workingDays", workingDays))
                .ofProject(procedure.projectId())).replaceWithVoid();
    }
}
