package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What steps leave to be done after them: by the owner, by the organs, by whoever settles what is overdue. */
@ApplicationScoped
class Aftermath {
    private final Steps steps;
    private final Conditions conditions;
    private final Pauses pauses;
    private final Obligations obligations;
    private final FollowUps followUps;
    private final Matters matters;
    private final Ids ids;
    private final Clock clock;

    Aftermath(Steps steps, Conditions conditions, Pauses pauses, Obligations obligations, FollowUps followUps, Matters matters,
            Ids ids, Clock clock) {
        this.steps = steps;
        this.conditions = conditions;
        this.pauses = pauses;
        this.obligations = obligations;
        this.followUps = followUps;
        this.matters = matters;
        this.ids = ids;
        this.clock = clock;
    }

    /** After a step was concluded: what the conclusion was made to depend on is owed, and what {@link #follow(Procedure)} does. */
    Uni<Void> follow(Procedure procedure, Step step, Conclusion conclusion) {
        if (!procedure.kind().isDossier()) {
            return follow(procedure);
        }
        List<Condition> set = IntStream.range(0, conclusion.conditions().size()).mapToObj(i ->
                new Condition(ids.next(), procedure, step, i + 1, conclusion.conditions().get(i))).toList();
        Uni<Void> kept = set.isEmpty() ? Uni.createFrom().voidItem() : conditions.persist(set);
        return kept.chain(() -> follow(procedure));
    }

    /** After the procedure has moved in any way: nothing is awaited for what is not open any more, and what is owed follows. */
    Uni<Void> follow(Procedure procedure) {
        Uni<Void> followed = procedure.kind().isDossier() ? endPauses(procedure).chain(() -> keepDuties(procedure.projectId()))
                : procedure.kind().standsStillUnderHold() ? endPauses(procedure) : Uni.createFrom().voidItem();
        return followed.chain(() -> followUps.keep(List.of(procedure.id())));
    }

    /** After last days have moved: what is not overdue any more is nobody's to follow up. */
    Uni<Void> followUp(Collection<UUID> procedures) {
        return followUps.keep(procedures);
    }

    private Uni<Void> endPauses(Procedure procedure) {
        return steps.flush().chain(() -> endPauses(List.of(procedure.id())));
    }

    /** Of these procedures, as their steps stand in the database. */
    Uni<Void> endPauses(List<UUID> procedures) {
        return pauses.idle(procedures)
                .invoke(idle -> idle.forEach(pause -> pause.end(null, null, clock.instant()))).replaceWithVoid();
    }

    /** Opens and closes duties as the steps and conditions of the project have them now. */
    Uni<Void> keepDuties(UUID project) {
        Subject subject = new Subject(SubjectType.PROJECT, project);
        return steps.flush().chain(() -> steps.standingOfProject(project))
                .chain(standing -> conditions.ofProject(project).map(set -> new StepDuties(standing, set, matters::page)))
                .chain(duties -> Multi.createFrom().iterable(StepDuties.KINDS)
                        .onItem().transformToUniAndConcatenate(kind ->
                                obligations.keep(kind, subject, duties.owed(kind), duties.fulfilled(kind)))
                        .collect().last());
    }
}
