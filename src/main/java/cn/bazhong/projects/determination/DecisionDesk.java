package cn.bazhong.projects.determination;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.DecideStep;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Proceedings;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepDesk;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.restriction.RestrictionCauses;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** Where the owner is heard on a proposed finding, and the organ decides on it. */
@ApplicationScoped
class DecisionDesk {
    private static final ProcedureKind KIND = ProcedureKind.RESTRICTION_FINDING;

    private final LockedDeterminations locked;
    private final Evidence evidence;
    private final RestrictionCauses causes;
    private final Procedures procedures;
    private final Proceedings proceedings;
    private final StepDesk steps;
    private final StoredJson json;
    private final Clock clock;

    DecisionDesk(LockedDeterminations locked, Evidence evidence, RestrictionCauses causes, Procedures procedures,
            Proceedings proceedings, StepDesk steps, StoredJson json, Clock clock) {
        this.locked = locked;
        this.evidence = evidence;
        this.causes = causes;
        this.procedures = procedures;
        this.proceedings = proceedings;
        this.steps = steps;
        this.json = json;
        this.clock = clock;
    }

    Uni<Determination> state(UUID id, IfMatch ifMatch, StateOnDetermination said, Actor actor) {
        return locked.owned(id, ifMatch, actor, (found, open) -> {
            Obstacle.refuse(DeterminationGuards.state(found, open));
            return evidence.of(found, said.documents()).invoke(filed -> found.state(json.write(
                            new GivenStatement(said.statement().strip(), filed, actor.name(), clock.instant()))))
                    .call(() -> steps.concludeOpen(KIND, id, StepKind.FINDING_HEARING, DecideStep.of(Outcome.AGREED, null), actor))
                    .map(filed -> found.told(DeterminationEvent.FINDING_STATED_ON, actor).with("statement", said.statement().strip())
                            .with("documents", filed.stream().map(FiledDocument::digest).toList()));
        });
    }

    Uni<Determination> decide(UUID id, IfMatch ifMatch, DecideDetermination decided, Actor actor) {
        return locked.finding(id, ifMatch, actor, (found, open) -> {
            Obstacle.refuse(DeterminationGuards.decide(found, open, LocalDate.now(clock)));
            refuseWhatDoesNotFit(found, open, decided);
            return goOnUnheard(id, open, actor)
                    .invoke(() -> found.decide(decided, actor))
                    .chain(() -> steps.concludeOpen(KIND, id, StepKind.FINDING_DECISION,
                            DecideStep.of(decided.found() ? Outcome.AGREED : Outcome.DISAGREED, decided.reason().strip()), actor))
                    .chain(() -> decided.found() ? causes.add(found.cause(), found.documentNumber(), clock.instant())
                            : Uni.createFrom().voidItem())
                    .map(done -> decision(found, actor));
        });
    }

    /** The record says that the owner made no use of being heard: it has not agreed. */
    private Uni<Void> goOnUnheard(UUID id, Step open, Actor actor) {
        return open.kind() != StepKind.FINDING_HEARING ? Uni.createFrom().voidItem()
                : steps.goOnWithout(KIND, id, StepKind.FINDING_HEARING, Texts.of(Locale.CHINA, "determination.unheard"), actor)
                        .replaceWithVoid();
    }

    private static NewEvent decision(Determination found, Actor actor) {
        boolean made = found.state() == DeterminationState.FOUND;
        return found.told(made ? DeterminationEvent.FINDING_MADE : DeterminationEvent.FINDING_NOT_MADE, actor)
                .with("reason", found.reason()).with("documentNumber", found.documentNumber())
                .with("heard", found.statementJson() != null).legallyOn(found.decidedOn());
    }

    private void refuseWhatDoesNotFit(Determination found, Step open, DecideDetermination decided) {
        LocalDate today = LocalDate.now(clock);
        if (decided.found() && (decided.documentNumber() == null || decided.documentNumber().isBlank())) {
            throw Problem.invalid("documentNumber", "document-number-required");
        }
        if (decided.decidedOn().isBefore(earliest(found, open)) || decided.decidedOn().isAfter(today)) {
            throw Problem.invalid("decidedOn", "not-between-hearing-and-today");
        }
    }

    /** The day on which the owner was heard, or the day after its last one. */
    private LocalDate earliest(Determination found, Step open) {
        return found.statementJson() == null ? open.dueOrNull().plusDays(1)
                : LocalDate.ofInstant(json.read(found.statementJson(), GivenStatement.class).at(), clock.getZone());
    }

    Uni<Determination> drop(UUID id, IfMatch ifMatch, String why, Actor actor) {
        return locked.finding(id, ifMatch, actor, (found, open) -> {
            Obstacle.refuse(DeterminationGuards.drop(found));
            found.drop(why, actor);
            return procedures.on(KIND, id).chain(procedure -> proceedings.withdraw(procedure, actor))
                    .replaceWith(found.told(DeterminationEvent.FINDING_DROPPED, actor).with("reason", why));
        });
    }
}
