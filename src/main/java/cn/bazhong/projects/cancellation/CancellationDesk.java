package cn.bazhong.projects.cancellation;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.policy.PolicyInForce;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Proceedings;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.procedure.StartProcedure;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Where an owner asks for a project to be cancelled before start, and takes the request back (A15). */
@ApplicationScoped
class CancellationDesk {
    private final Cancellations cancellations;
    private final Projects projects;
    private final Policies policies;
    private final Procedures procedures;
    private final Proceedings proceedings;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    CancellationDesk(Cancellations cancellations, Projects projects, Policies policies, Procedures procedures,
            Proceedings proceedings, Events events, Ids ids, Clock clock) {
        this.cancellations = cancellations;
        this.projects = projects;
        this.policies = policies;
        this.procedures = procedures;
        this.proceedings = proceedings;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** The project is locked, so that of two requests at once the second finds the first. */
    Uni<Cancellation> request(RequestCancellation asked, Actor actor) {
        return projects.requireVisible(asked.projectId(), actor)
                .invoke(project -> refuseForeign(project, actor))
                .call(project -> projects.findById(project.id(), LockModeType.PESSIMISTIC_WRITE))
                .call(project -> cancellations.ofProject(project.id())
                        .invoke(earlier -> Obstacle.refuse(CancellationGuards.request(project, earlier))))
                .chain(project -> policies.inForce(project.jurisdiction(), LocalDate.now(clock))
                        .chain(policy -> enter(project, asked.reason().strip(), policy, actor)));
    }

    private Uni<Cancellation> enter(Project project, String reason, PolicyInForce policy, Actor actor) {
        Cancellation request = new Cancellation(ids.next(), project, reason, policy.id(), actor, clock.instant());
        return cancellations.persistAndFlush(request)
                .call(() -> events.append(event(request, CancellationEvent.CANCELLATION_REQUESTED, actor).with("reason", reason)))
                .call(() -> proceedings.start(new StartProcedure(ProcedureKind.CANCELLATION, request.id(), project.id(),
                        "撤销：" + project.name(), project.ownerDepartment(), project.jurisdiction(),
                        RouteFacts.matterOf(project.ownerDepartment())), policy.id(), actor));
    }

    Uni<Cancellation> withdraw(UUID id, IfMatch ifMatch, String reason, Actor actor) {
        return cancellations.require(id)
                .call(request -> projects.requireVisible(request.projectId(), actor))
                .invoke(request -> refuseForeign(request, actor))
                .invoke(request -> IfMatch.require(ifMatch, request.version()))
                .invoke(request -> Obstacle.refuse(CancellationGuards.withdrawal(request)))
                .invoke(request -> request.close(CancellationState.WITHDRAWN, reason, clock.instant()))
                .call(request -> procedures.on(ProcedureKind.CANCELLATION, id)
                        .chain(procedure -> proceedings.withdraw(procedure, actor)))
                .call(request -> events.append(event(request, CancellationEvent.CANCELLATION_WITHDRAWN, actor).with("reason", reason)))
                .call(cancellations::flush);
    }

    static NewEvent event(Cancellation request, CancellationEvent type, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.PROJECT, request.projectId()), type, actor).under(Article.A15);
    }

    private static void refuseForeign(Project project, Actor actor) {
        if (!actor.isOf(project.ownerDepartment())) {
            throw Problem.notPermitted(Article.A15, "not-your-project-to-cancel");
        }
    }

    private static void refuseForeign(Cancellation request, Actor actor) {
        if (!actor.isOf(request.ownerDepartment())) {
            throw Problem.notPermitted(Article.A15, "not-your-project-to-cancel");
        }
    }
}
