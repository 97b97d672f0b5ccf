package cn.bazhong.projects.determination;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The one way to do something on a finding: project, owner and finding are locked in that order, so that of two deeds at the
 * same moment the second finds what the first made of it.
 */
@ApplicationScoped
class LockedDeterminations {
    private final Determinations determinations;
    private final Projects projects;
    private final Procedures procedures;
    private final DeterminationDuties duties;
    private final Events events;

    LockedDeterminations(Determinations determinations, Projects projects, Procedures procedures, DeterminationDuties duties,
            Events events) {
        this.determinations = determinations;
        this.projects = projects;
        this.procedures = procedures;
        this.duties = duties;
        this.events = events;
    }

    /** By the organ that proposed or found it. */
    Uni<Determination> finding(UUID id, IfMatch ifMatch, Actor actor, BiFunction<Determination, Step, Uni<NewEvent>> deed) {
        return on(id, ifMatch, actor, "not-your-finding", found -> determinations.finders(found)
                .map(finders -> finders.isSitting(found.role(), actor)), deed);
    }

    /** By the owner. */
    Uni<Determination> owned(UUID id, IfMatch ifMatch, Actor actor, BiFunction<Determination, Step, Uni<NewEvent>> deed) {
        return on(id, ifMatch, actor, "not-found-of-you", found -> determinations.finders(found)
                .map(finders -> isOwner(finders, actor)), deed);
    }

    static boolean isOwner(Finders finders, Actor actor) {
        return actor.isOf(finders.owner()) && actor.is(Role.PROJECT_OWNER);
    }

    /** @param deed does it, given the step that is open, and says what is told */
    private Uni<Determination> on(UUID id, IfMatch ifMatch, Actor actor, String refusal,
            Function<Determination, Uni<Boolean>> seat, BiFunction<Determination, Step, Uni<NewEvent>> deed) {
        return determinations.requireVisible(id, actor)
                .call(found -> seat.apply(found).invoke(permitted -> refuseUnless(permitted, found, refusal)))
                .call(this::lock)
                .chain(() -> determinations.requireLocked(id))
                .invoke(found -> IfMatch.require(ifMatch, found.version()))
                .call(found -> procedures.openStep(ProcedureKind.RESTRICTION_FINDING, id)
                        .chain(open -> deed.apply(found, open)).chain(events::append))
                .call(determinations::flush)
                .call(duties::follow);
    }

    private Uni<Void> lock(Determination found) {
        return (found.projectId() == null ? Uni.createFrom().nullItem()
                : projects.findById(found.projectId(), LockModeType.PESSIMISTIC_WRITE))
                .chain(() -> determinations.lockOwner(found.ownerDepartment()));
    }

    private static void refuseUnless(boolean permitted, Determination found, String refusal) {
        if (!permitted) {
            throw Problem.notPermitted(found.kind().article(), refusal);
        }
    }
}
