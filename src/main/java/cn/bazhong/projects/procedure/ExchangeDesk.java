package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Ids;
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
import java.util.UUID;

/** What goes to and fro between an acting organ and the owner while a step is open or after it was concluded (A20, A21). */
@ApplicationScoped
class ExchangeDesk {
    private final StepDesk desk;
    private final Steps steps;
    private final Pauses pauses;
    private final TimeLimits limits;
    private final Aftermath aftermath;
    private final OrganRegister organs;
    private final Matters matters;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    ExchangeDesk(StepDesk desk, Steps steps, Pauses pauses, TimeLimits limits, Aftermath aftermath, OrganRegister organs,
            Matters matters, Events events, Ids ids, Clock clock) {
        this.desk = desk;
        this.steps = steps;
        this.pauses = pauses;
        this.limits = limits;
        this.aftermath = aftermath;
        this.organs = organs;
        this.matters = matters;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** The organ asks; its clock stands still until the owner has supplied it. */
    Uni<StepDesk.OpenMatter> request(UUID step, IfMatch ifMatch, RequestMaterial request, Actor actor) {
        return desk.take(step, actor)
                .invoke(found -> StepDesk.refuseUnseated(found, actor))
                .invoke(found -> IfMatch.require(ifMatch, found.step().version()))
                .invoke(found -> Obstacle.refuse(Exchange.requestObstacles(found, actor)))
                .call(found -> pauses.persist(new Pause(ids.next(), found.step(), Pause.Cause.MATERIAL, request.what().strip(), actor.name(),
                        clock.instant())))
                .invoke(found -> found.step().pause())
                .call(found -> tell(found, ProcedureEvent.MATERIAL_REQUESTED, "what", request.what().strip(), actor));
    }

    Uni<StepDesk.OpenMatter> supply(UUID step, IfMatch ifMatch, SupplyMaterial material, Actor actor) {
        return desk.take(step, actor)
                .invoke(found -> refuseOthers(found, actor))
                .invoke(found -> IfMatch.require(ifMatch, found.step().version()))
                .invoke(found -> Obstacle.refuse(Exchange.supplyObstacles(found, actor)))
                .call(found -> pauses.running(found.step())
                        .invoke(pause -> pause.end(material.statement().strip(), actor.name(), clock.instant())))
                .call(found -> pauses.flush().chain(() -> pauses.onTheClock(List.of(step)))
                        .chain(stood -> limits.resumed(found.step(), stood.getOrDefault(step, List.of())))
                        .invoke(due -> found.step().resume(due)))
                .call(found -> tell(found, ProcedureEvent.MATERIAL_SUPPLIED, "statement", material.statement().strip(), actor));
    }

    Uni<StepDesk.OpenMatter> answer(UUID step, IfMatch ifMatch, AnswerOpinion answer, Actor actor) {
        return desk.take(step, actor)
                .invoke(found -> refuseOthers(found, actor))
                .invoke(found -> IfMatch.require(ifMatch, found.step().version()))
                .call(found -> steps.standing(found.procedure().id()).invoke(standing -> Obstacle.refuse(
                        Exchange.answerObstacles(found, new Overdue(found.procedure(), standing), actor))))
                .invoke(found -> found.step().answer(new OwnersAnswer(answer.adopted(), answer.statement().strip(),
                        actor.name(), clock.instant())))
                .call(found -> tell(found, ProcedureEvent.OPINION_ANSWERED, "statement", answer.statement().strip(), actor));
    }

    /** Once a day, by the owner or by the office. */
    Uni<StepDesk.OpenMatter> urge(UUID step, IfMatch ifMatch, UrgeStep urging, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return desk.take(step, actor)
                .call(found -> organs.of(found.procedure().jurisdiction())
                        .invoke(holders -> refuseStrangers(found, holders, actor))
                        .invoke(() -> IfMatch.require(ifMatch, found.step().version()))
                        .invoke(holders -> Obstacle.refuse(Exchange.urgeObstacles(found, today, holders, actor))))
                .invoke(found -> found.step().urge(today))
                .call(found -> tell(found, ProcedureEvent.STEP_URGED, "message", urging.message(), actor));
    }

    private Uni<Void> tell(StepDesk.OpenMatter found, ProcedureEvent type, String field, String text, Actor actor) {
        Procedure procedure = found.procedure();
        return aftermath.follow(procedure)
                .chain(() -> events.append(NewEvent.of(matters.of(procedure).subject(procedure), type, actor)
                        .under(found.step().kind().article()).with("step", found.step().kind().name())
                        .with("round", found.step().round()).with(field, text).ofProject(procedure.projectId())))
                .replaceWithVoid();
    }

    private static void refuseOthers(StepDesk.OpenMatter found, Actor actor) {
        if (!Exchange.isOwner(found, actor)) {
            throw Problem.notPermitted(found.step().kind().article(), "not-your-matter");
        }
    }

    private static void refuseStrangers(StepDesk.OpenMatter found, Organs organs, Actor actor) {
        if (!Exchange.mayUrge(found, organs, actor)) {
            throw Problem.notPermitted(found.step().kind().article(), "not-yours-to-urge");
        }
    }
}
