package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Postponed;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Guards a step: who may see it, who may act on it, and what has to be settled before. */
@ApplicationScoped
public class StepDesk {
    /** A step with its procedure. */
    record OpenMatter(Procedure procedure, Step step) {

        boolean isOpen() {
            return step.isToConclude() && procedure.state() == ProcedureState.RUNNING;
        }
    }

    private final Steps steps;
    private final Procedures procedures;
    private final Proceedings proceedings;
    private final Matters matters;
    private final Aftermath aftermath;
    private final Signing signing;
    private final Clock clock;

    StepDesk(Steps steps, Procedures procedures, Proceedings proceedings, Matters matters, Aftermath aftermath, Signing signing, Clock clock) {
        this.steps = steps;
        this.procedures = procedures;
        this.proceedings = proceedings;
        this.matters = matters;
        this.aftermath = aftermath;
        this.signing = signing;
        this.clock = clock;
    }

    /** The step and its procedure, if the actor may see the matter. */
    Uni<OpenMatter> require(UUID id, Actor actor) {
        return steps.require(id)
                .chain(step -> procedures.require(step.procedureId()).map(procedure -> new OpenMatter(procedure, step)))
                .call(found -> matters.of(found.procedure()).isVisible(found.procedure(), actor)
                        .invoke(StepDesk::hideUnlessVisible));
    }

    /** As {@link #require}, and nobody else moves the procedure until the end of the transaction. */
    Uni<OpenMatter> take(UUID id, Actor actor) {
        return steps.require(id)
                .chain(step -> procedures.requireLocked(step.procedureId()).map(procedure -> new OpenMatter(procedure, step)))
                .call(found -> matters.of(found.procedure()).isVisible(found.procedure(), actor)
                        .invoke(StepDesk::hideUnlessVisible));
    }

    Uni<OpenMatter> decide(UUID id, IfMatch ifMatch, DecideStep decision, Actor actor) {
        Conclusion conclusion = Conclusion.inPerson(decision, LocalDate.now(clock));
        return take(id, actor)
                .invoke(found -> refuseUnseated(found, actor))
                .invoke(found -> IfMatch.require(ifMatch, found.step().version()))
                .call(found -> conclude(found, conclusion, actor).call(step -> letSign(step, actor)));
    }

    /**
     * Concludes the step that waits on a subject, for a feature that gives the deed a name of its own. As {@link #decide}:
     * 403 for another organ, 409 when the step is not open or something has to be settled first. Where the department has it signed
     * the deed is kept instead, and done by whoever signs last.
     */
    public Uni<Step> concludeOpen(ProcedureKind procedure, UUID subject, StepKind kind, DecideStep decision, Actor actor) {
        Conclusion conclusion = Conclusion.inPerson(decision, LocalDate.now(clock));
        return procedures.openStep(procedure, subject).invoke(step -> requireOpen(step, kind))
                .chain(step -> procedures.requireLocked(step.procedureId()).map(found -> new OpenMatter(found, step)))
                .invoke(found -> refuseUnseated(found, actor))
                .chain(found -> conclude(found, conclusion, actor).call(step -> letSign(step, actor)));
    }

    /** Everything fits; where others of the department sign it, it is undone and kept for them as it was sent. */
    private Uni<Void> letSign(Step step, Actor actor) {
        return signing.of(step.department()).invoke(levels -> {
            if (DraftGuards.isToBeSigned(step, levels, actor)) {
                throw new Postponed(step.id());
            }
        }).replaceWithVoid();
    }

    /**
     * Concludes the step that waits on a subject by what a session of the committee came to; who may say so is the session's
     * to guard (A5). It was voted on by its members in person, so no department has it signed. 409 when the step is not open.
     *
     * @param heldOn day of the session, the legal date of its conclusions
     */
    public Uni<Step> concludeInSession(ProcedureKind procedure, UUID subject, StepKind kind, DecideStep decision,
            LocalDate heldOn, Actor actor) {
        Conclusion conclusion = Conclusion.dated(decision, heldOn, null, decision.documentNumber());
        return procedures.openStep(procedure, subject).invoke(step -> requireOpen(step, kind))
                .chain(step -> procedures.requireLocked(step.procedureId()).map(found -> new OpenMatter(found, step)))
                .chain(found -> conclude(found, conclusion, actor));
    }

    /**
     * Goes on without what nobody said by the last day of a step that may be gone on without; who may have it so is the
     * feature's to guard. Silence is recorded as such, never as consent. 409 before that day is over.
     *
     * @param why as it stands in the record
     */
    public Uni<Step> goOnWithout(ProcedureKind procedure, UUID subject, StepKind kind, String why, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Conclusion silence = new Conclusion(Outcome.NOT_GIVEN, why, List.of(), List.of(), List.of(), List.of(), today, null, null, null);
        return procedures.openStep(procedure, subject).invoke(step -> requireOpen(step, kind))
                .invoke(step -> Obstacle.refuse(silence(step, today)))
                .chain(step -> procedures.requireLocked(step.procedureId())
                        .chain(found -> steps.standing(found.id()).chain(standing ->
                                proceedings.conclude(found, standing, step, silence, "", null, actor))));
    }

    /** Why it cannot be gone on without a step yet. Pure. */
    public static List<Obstacle> silence(Step step, LocalDate today) {
        return step.kind().mayBeGoneOnWithout() && step.due().isBefore(today) ? List.of()
                : List.of(Obstacle.of(step.kind().article(), "step-still-awaited", step.due()));
    }

    private static void requireOpen(Step step, StepKind kind) {
        if (step == null || step.kind() != kind) {
            throw Problem.notAllowedNow(kind.article(), "step-not-open");
        }
    }

    /** Refuses a conclusion that could not be taken in as it is, before anybody relies on it. */
    Uni<Void> examine(OpenMatter found, Conclusion conclusion) {
        ConclusionForm.check(found.step().kind(), conclusion);
        Matter matter = matters.of(found.procedure());
        return matter.examine(found.procedure(), found.step(), conclusion)
                .chain(() -> matter.paper(found.procedure(), conclusion)).replaceWithVoid();
    }

    /** Takes a checked conclusion in and moves on; also the way of a decision registered from paper. */
    Uni<Step> conclude(OpenMatter found, Conclusion conclusion, Actor actor) {
        ConclusionForm.check(found.step().kind(), conclusion);
        Matter matter = matters.of(found.procedure());
        return matter.takeIn(found.procedure(), found.step(), conclusion, actor)
                .chain(digest -> steps.standing(found.procedure().id())
                        .call(standing -> obstacles(found, standing, conclusion.outcome()).invoke(Obstacle::refuse))
                        .chain(standing -> matter.paper(found.procedure(), conclusion)
                                .chain(paper -> proceedings.conclude(found.procedure(), standing, found.step(), conclusion, digest,
                                        paper, actor))))
                .call(step -> aftermath.follow(found.procedure(), step, conclusion));
    }

    /** Why the step cannot be concluded so now, whoever asks. */
    Uni<List<Obstacle>> obstacles(OpenMatter found, Outcome outcome) {
        return found.isOpen() ? steps.standing(found.procedure().id()).chain(standing -> obstacles(found, standing, outcome))
                : obstacles(found, List.of(), outcome);
    }

    private Uni<List<Obstacle>> obstacles(OpenMatter found, List<Step> standing, Outcome outcome) {
        if (!found.isOpen()) {
            return Uni.createFrom().item(List.of(Obstacle.of(found.step().kind().article(), "step-not-open")));
        }
        return Engine.allows(Proceedings.course(found.procedure(), standing), found.step().slotKey(), outcome)
                ? matters.of(found.procedure()).obstacles(found.procedure(), found.step(), outcome)
                : Uni.createFrom().item(List.of(Obstacle.of(found.step().kind().article(), "outcome-not-known")));
    }

    /** As {@link #obstacles}, and why this actor may not. */
    Uni<List<Obstacle>> obstaclesFor(OpenMatter found, Outcome outcome, Actor actor) {
        List<Obstacle> seat = Seats.obstacles(found.step(), found.procedure().ownerDepartment(), actor);
        return obstacles(found, outcome).map(others -> {
            List<Obstacle> all = new ArrayList<>(seat);
            all.addAll(others);
            return all;
        });
    }

    private static void hideUnlessVisible(boolean visible) {
        if (!visible) {
            throw Problem.notFound();
        }
    }

    /** 403 for another organ or one's own matter. */
    static void refuseStrangers(OpenMatter found, Actor actor) {
        Seats.obstacles(found.step(), found.procedure().ownerDepartment(), actor).stream().findFirst()
                .ifPresent(obstacle -> {
                    throw Problem.notPermitted(obstacle.article(), obstacle.detail());
                });
    }

    /** As {@link #refuseStrangers}, and 409 when the step is not open. */
    static void refuseUnseated(OpenMatter found, Actor actor) {
        refuseStrangers(found, actor);
        if (!found.step().isToConclude()) {
            throw Problem.of(ProblemType.NOT_ALLOWED_NOW, "step-not-open");
        }
    }
}
