package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where an organ takes back what it concluded by mistake, before anybody has built on it; both acts stay in the record. */
@ApplicationScoped
class TakingBackDesk {
    private final StepDesk desk;
    private final Steps steps;
    private final Conditions conditions;
    private final Proceedings proceedings;

    TakingBackDesk(StepDesk desk, Steps steps, Conditions conditions, Proceedings proceedings) {
        this.desk = desk;
        this.steps = steps;
        this.conditions = conditions;
        this.proceedings = proceedings;
    }

    /** The step that is open again in its place. */
    Uni<StepDesk.OpenMatter> takeBack(UUID id, IfMatch ifMatch, String reason, Actor actor) {
        return desk.take(id, actor)
                .invoke(found -> StepDesk.refuseStrangers(found, actor))
                .invoke(found -> IfMatch.require(ifMatch, found.step().version()))
                .chain(found -> steps.standing(found.procedure().id()).chain(standing -> set(found.step())
                        .invoke(set -> Obstacle.refuse(TakingBack.obstacles(found, standing, set, actor)))
                        .invoke(set -> set.forEach(Condition::withdraw))
                        .chain(() -> proceedings.takeBack(found.procedure(), standing, found.step(), reason, actor))
                        .map(open -> new StepDesk.OpenMatter(found.procedure(), open))));
    }

    Uni<List<Obstacle>> obstacles(StepDesk.OpenMatter found, Actor reader) {
        return !found.step().kind().isOpinion() || found.step().state() != StepState.DONE
                ? Uni.createFrom().item(TakingBack.obstacles(found, List.of(), List.of(), reader))
                : steps.standing(found.procedure().id()).chain(standing -> set(found.step())
                        .map(set -> TakingBack.obstacles(found, standing, set, reader)));
    }

    private Uni<List<Condition>> set(Step step) {
        return conditions.of(List.of(step.procedureId()))
                .map(all -> all.stream().filter(one -> one.stepId().equals(step.id())).toList());
    }
}
