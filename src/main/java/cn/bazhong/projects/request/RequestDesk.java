package cn.bazhong.projects.request;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.policy.PolicyInForce;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
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
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** Where an owner asks for something on its project, and takes the request back. */
@ApplicationScoped
class RequestDesk {
    private final ProjectRequests requests;
    private final Projects projects;
    private final Standstill standstill;
    private final Policies policies;
    private final Procedures procedures;
    private final Proceedings proceedings;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    RequestDesk(ProjectRequests requests, Projects projects, Standstill standstill, Policies policies, Procedures procedures,
            Proceedings proceedings, Events events, Ids ids, Clock clock) {
        this.requests = requests;
        this.projects = projects;
        this.standstill = standstill;
        this.policies = policies;
        this.procedures = procedures;
        this.proceedings = proceedings;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** The project is locked, so that of two requests at once the second finds the first. */
    Uni<ProjectRequest> request(MakeRequest asked, Actor actor) {
        return projects.requireVisible(asked.projectId(), actor)
                .invoke(project -> refuseForeign(asked.kind(), project.ownerDepartment(), actor))
                .call(project -> projects.findById(project.id(), LockModeType.PESSIMISTIC_WRITE))
                .call(project -> standstill.situation(project).chain(situation -> requests.ofProject(project.id()).invoke(earlier ->
                        Obstacle.refuse(RequestGuards.request(asked.kind(), project, situation, earlier)))))
                .invoke(() -> refuseWithoutBasis(asked))
                .chain(project -> policies.inForce(project.jurisdiction(), LocalDate.now(clock))
                        .chain(policy -> enter(asked, project, policy, actor)));
    }

    private Uni<ProjectRequest> enter(MakeRequest asked, Project project, PolicyInForce policy, Actor actor) {
        ProjectRequest request = new ProjectRequest(ids.next(), asked, project, policy.id(), actor, clock.instant());
        return requests.persistAndFlush(request)
                .call(() -> events.append(event(request, actor).with("reason", request.reason()).with("legalBasis", request.legalBasis())))
                .call(() -> proceedings.start(new StartProcedure(asked.kind().procedure(), request.id(), project.id(),
                        Texts.of(Locale.CHINESE, "requestKind." + asked.kind()) + "：" + project.name(), project.ownerDepartment(),
                        project.jurisdiction(), RouteFacts.matterOf(project.ownerDepartment())), policy.id(), actor));
    }

    Uni<ProjectRequest> withdraw(UUID id, IfMatch ifMatch, String reason, Actor actor) {
        return requests.require(id)
                .call(request -> projects.requireVisible(request.projectId(), actor))
                .invoke(request -> refuseForeign(request.kind(), request.ownerDepartment(), actor))
                .invoke(request -> IfMatch.require(ifMatch, request.version()))
                .invoke(request -> Obstacle.refuse(RequestGuards.withdrawal(request)))
                .invoke(request -> request.close(RequestState.WITHDRAWN, reason, null, clock.instant()))
                .call(request -> procedures.on(request.kind().procedure(), id)
                        .chain(procedure -> proceedings.withdraw(procedure, actor)))
                .call(request -> events.append(event(request, actor).with("reason", reason)))
                .call(requests::flush);
    }

    /** Of what it has come to. */
    static NewEvent event(ProjectRequest request, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.PROJECT, request.projectId()), RequestEvent.of(request.kind(), request.state()), actor)
                .under(request.kind().article());
    }

    /** What may not be shared is forbidden by something that can be named (A10, A11). */
    private static void refuseWithoutBasis(MakeRequest asked) {
        boolean given = asked.legalBasis() != null && !asked.legalBasis().isBlank();
        if (given != (asked.kind() == RequestKind.NON_SHARING)) {
            throw Problem.invalid("legalBasis", given ? "legal-basis-not-with-this" : "legal-basis-required");
        }
    }

    private static void refuseForeign(RequestKind kind, String owner, Actor actor) {
        if (!actor.isOf(owner)) {
            throw Problem.notPermitted(kind.article(), "not-your-project-to-ask");
        }
    }
}
