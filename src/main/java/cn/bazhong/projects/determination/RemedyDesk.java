package cn.bazhong.projects.determination;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.restriction.RestrictionCauses;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Where an owner says what it has delivered or put right, and the organ that found it confirms that, or not (A11, A47). */
@ApplicationScoped
class RemedyDesk {
    private final LockedDeterminations locked;
    private final Determinations determinations;
    private final Evidence evidence;
    private final RestrictionCauses causes;
    private final StoredJson json;
    private final Clock clock;

    RemedyDesk(LockedDeterminations locked, Determinations determinations, Evidence evidence, RestrictionCauses causes, StoredJson json,
            Clock clock) {
        this.locked = locked;
        this.determinations = determinations;
        this.evidence = evidence;
        this.causes = causes;
        this.json = json;
        this.clock = clock;
    }

    /** Of a finding of a year it is recorded, and shortens nothing (A32): nobody has to look. */
    Uni<Determination> report(UUID id, IfMatch ifMatch, ReportRemedy done, Actor actor) {
        return locked.owned(id, ifMatch, actor, (found, open) -> {
            Obstacle.refuse(DeterminationGuards.report(found));
            if (done.doneOn().isAfter(LocalDate.now(clock))) {
                throw Problem.invalid("doneOn", "after-today");
            }
            return evidence.of(found, done.documents()).invoke(filed -> {
                List<Remedy> all = new ArrayList<>(determinations.remedies(found));
                all.add(new Remedy(done.doneOn(), done.text().strip(), filed, actor.name(), clock.instant(), null));
                found.remedied(json.write(all), !found.kind().isOfAYear());
            }).map(filed -> found.told(DeterminationEvent.FINDING_REMEDY_REPORTED, actor).with("text", done.text().strip())
                    .with("doneOn", done.doneOn().toString())
                    .with("documents", filed.stream().map(FiledDocument::digest).toList()));
        });
    }

    Uni<Determination> refuse(UUID id, IfMatch ifMatch, String reason, Actor actor) {
        return locked.finding(id, ifMatch, actor, (found, open) -> {
            Obstacle.refuse(DeterminationGuards.refuse(found));
            List<Remedy> all = new ArrayList<>(determinations.remedies(found));
            all.set(all.size() - 1, all.get(all.size() - 1).refused(reason));
            found.remedied(json.write(all), false);
            return Uni.createFrom().item(found.told(DeterminationEvent.FINDING_REMEDY_REFUSED, actor).with("reason", reason));
        });
    }

    /** Nobody but the organ that found it; what it stopped goes on from that day. */
    Uni<Determination> end(UUID id, IfMatch ifMatch, EndDetermination ending, Actor actor) {
        return locked.finding(id, ifMatch, actor, (found, open) -> {
            Obstacle.refuse(DeterminationGuards.end(found));
            if (ending.endedOn().isBefore(found.decidedOn()) || ending.endedOn().isAfter(LocalDate.now(clock))) {
                throw Problem.invalid("endedOn", "not-between-beginning-and-today");
            }
            found.end(ending, actor);
            return causes.end(id, ending.endedOn()).replaceWith(found.told(DeterminationEvent.FINDING_ENDED, actor)
                    .with("reason", found.endedBecause()).with("documentNumber", found.endingNumber()).legallyOn(found.endedOn()));
        });
    }
}
