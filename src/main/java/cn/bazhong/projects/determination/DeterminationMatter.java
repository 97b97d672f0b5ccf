package cn.bazhong.projects.determination;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.Conclusion;
import cn.bazhong.projects.procedure.Matter;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.Procedure;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.record.Canonical;
import cn.bazhong.projects.record.Subject;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A finding among the matters that run by steps. It is no matter of the project: only those it concerns learn of it, and it
 * does not end with the project. A step is concluded by what the {@link DecisionDesk} took in, and in no other way.
 */
@ApplicationScoped
class DeterminationMatter implements Matter {
    private final Determinations determinations;

    DeterminationMatter(Determinations determinations) {
        this.determinations = determinations;
    }

    @Override
    public Set<ProcedureKind> kinds() {
        return Set.of(ProcedureKind.RESTRICTION_FINDING);
    }

    @Override
    public Subject subject(Procedure procedure) {
        return Determination.subject(procedure.subjectId());
    }

    @Override
    public String page(UUID subject) {
        return DeterminationViews.PAGE + subject;
    }

    @Override
    public Uni<Boolean> isVisible(Procedure procedure, Actor actor) {
        return determinations.require(procedure.subjectId()).chain(found -> determinations.isVisible(found, actor));
    }

    @Override
    public Uni<List<Obstacle>> obstacles(Procedure procedure, Step step, Outcome outcome) {
        return determinations.require(procedure.subjectId()).map(found -> isSaid(step, found) ? List.of()
                : List.of(Obstacle.of(found.kind().article(), "determined-there")));
    }

    @Override
    public Uni<Void> examine(Procedure procedure, Step step, Conclusion conclusion) {
        return obstacles(procedure, step, conclusion.outcome()).invoke(Obstacle::refuse).replaceWithVoid();
    }

    @Override
    public Uni<String> takeIn(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        conclusion.refuseParts();
        return determinations.require(procedure.subjectId())
                .map(found -> Canonical.digest(Map.of("facts", found.facts(), "evidence", found.evidenceJson())));
    }

    @Override
    public Uni<Void> follow(Procedure procedure, Step concluded, Conclusion conclusion, Actor actor) {
        return Uni.createFrom().voidItem();
    }

    private static boolean isSaid(Step step, Determination found) {
        return step.kind() == StepKind.FINDING_HEARING ? found.statementJson() != null
                : found.state() == DeterminationState.FOUND || found.state() == DeterminationState.NOT_FOUND;
    }
}
