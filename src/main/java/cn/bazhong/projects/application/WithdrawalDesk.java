package cn.bazhong.projects.application;

import cn.bazhong.projects.annuallist.AnnualLists;
import cn.bazhong.projects.annuallist.ListLines;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Proceedings;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.record.Events;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes applications back: a draft, one being screened or mended, or one accepted, while its list is being composed. */
@ApplicationScoped
class WithdrawalDesk {
    private final Applications applications;
    private final AnnualLists lists;
    private final ListLines lines;
    private final Projects projects;
    private final Procedures procedures;
    private final Proceedings proceedings;
    private final Events events;
    private final Clock clock;

    WithdrawalDesk(Applications applications, AnnualLists lists, ListLines lines, Projects projects, Procedures procedures,
            Proceedings proceedings, Events events, Clock clock) {
        this.applications = applications;
        this.lists = lists;
        this.lines = lines;
        this.projects = projects;
        this.procedures = procedures;
        this.proceedings = proceedings;
        this.events = events;
        this.clock = clock;
    }

    Uni<Application> withdraw(UUID id, IfMatch ifMatch, WithdrawApplication withdrawal, Actor actor) {
        return applications.requireOwn(id, actor)
                .invoke(found -> IfMatch.require(ifMatch, found.version()))
                .call(found -> call(found).invoke(call -> Obstacle.refuse(ApplicationGuards.withdraw(found.state(), call))))
                .call(found -> takeBack(found, withdrawal.reason().strip(), actor))
                .call(applications::flush);
    }

    private Uni<Call> call(Application application) {
        return lists.require(application.listId()).map(list -> Call.of(list, LocalDate.now(clock)));
    }

    private Uni<Void> takeBack(Application application, String reason, Actor actor) {
        ApplicationState from = application.state();
        application.withdraw(actor, clock.instant());
        return offTheList(application, from, actor)
                .chain(() -> events.append(ApplicationEvents.withdrawn(application, from, reason, actor)))
                .chain(() -> endProcedure(application, from, actor))
                .chain(() -> moveProject(application, actor));
    }

    private Uni<Void> offTheList(Application application, ApplicationState from, Actor actor) {
        return from == ApplicationState.ACCEPTED ? lines.remove(application.id(), actor) : Uni.createFrom().voidItem();
    }

    /** One that was accepted has passed its procedure. */
    private Uni<Void> endProcedure(Application application, ApplicationState from, Actor actor) {
        return from == ApplicationState.SUBMITTED || from == ApplicationState.RETURNED
                ? procedures.on(ProcedureKind.APPLICATION, application.id())
                        .chain(procedure -> proceedings.withdraw(procedure, actor))
                : Uni.createFrom().voidItem();
    }

    /** A first application takes its project with it; one that had been applied for before may be once more. */
    private Uni<Void> moveProject(Application application, Actor actor) {
        Transition transition = application.isRenewal() ? Transition.LEAVE_OFF_LIST : Transition.WITHDRAW;
        return application.wasSubmitted() ? projects.require(application.projectId())
                .chain(project -> projects.take(project, transition, actor)) : Uni.createFrom().voidItem();
    }
}
