package cn.bazhong.projects.change;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Proceedings;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.procedure.StartProcedure;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Canonical;
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
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Where an owner writes a change request, hands it in and takes it back (A25). */
@ApplicationScoped
class ChangeDesk {
    /** Whatever was changed of a request, everybody before the approval judges again. */
    private static final Set<StepKind> JUDGING =
            EnumSet.of(StepKind.CHANGE_REVIEW, StepKind.CHANGE_COMMITTEE_REVIEW, StepKind.CHANGE_APPROVAL, StepKind.CHANGE_FILING);

    private final ChangeRequests requests;
    private final Examination examination;
    private final Projects projects;
    private final Policies policies;
    private final Procedures procedures;
    private final Proceedings proceedings;
    private final Events events;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    ChangeDesk(ChangeRequests requests, Examination examination, Projects projects, Policies policies, Procedures procedures,
            Proceedings proceedings, Events events, StoredJson json, Ids ids, Clock clock) {
        this.requests = requests;
        this.examination = examination;
        this.projects = projects;
        this.policies = policies;
        this.procedures = procedures;
        this.proceedings = proceedings;
        this.events = events;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** The project is locked, so that no two requests get the same number. */
    Uni<ChangeRequest> begin(UUID projectId, Actor actor) {
        return projects.requireVisible(projectId, actor).invoke(project -> refuseForeign(project.ownerDepartment(), actor))
                .call(() -> projects.findById(projectId, LockModeType.PESSIMISTIC_WRITE))
                .invoke(project -> Obstacle.refuse(ChangeGuards.begin(project)))
                .chain(project -> requests.ofProject(projectId).chain(all ->
                        policies.inForce(project.jurisdiction(), LocalDate.now(clock)).map(policy -> new ChangeRequest(ids.next(), project,
                                all.size() + 1, json.write(ChangeContent.EMPTY), policy.id(), actor, clock.instant()))))
                .call(requests::persistAndFlush)
                .call(request -> events.append(event(request, ChangeEvent.CHANGE_REQUEST_BEGUN, actor)));
    }

    Uni<ChangeRequest> save(UUID id, IfMatch ifMatch, ChangeContent content, Actor actor) {
        return requireOwn(id, actor).invoke(found -> IfMatch.require(ifMatch, found.version()))
                .invoke(found -> Obstacle.refuse(ChangeGuards.save(found)))
                .invoke(found -> write(found, json.write(content), actor)).call(requests::flush);
    }

    private void write(ChangeRequest request, String content, Actor actor) {
        if (!content.equals(request.contentJson())) {
            request.write(content, actor, clock.instant());
        }
    }

    /** Nothing is stored. */
    Uni<Examination.Examined> screen(UUID id, ChangeContent content, Actor actor) {
        return requireOwn(id, actor).chain(found -> examination.of(found, content));
    }

    /** Of two requests handed in at once the second reckons with the first: the project is locked. */
    Uni<ChangeRequest> submit(UUID id, IfMatch ifMatch, Actor actor) {
        return requireOwn(id, actor)
                .call(found -> projects.findById(found.projectId(), LockModeType.PESSIMISTIC_WRITE))
                .invoke(found -> IfMatch.require(ifMatch, found.version()))
                .call(found -> projects.require(found.projectId()).invoke(project -> Obstacle.refuse(ChangeGuards.submit(found, project))))
                .call(found -> examination.of(found, requests.content(found))
                        .invoke(examined -> Problem.refuseBroken(examined.findings()))
                        .chain(examined -> takeIn(found, examined, actor)))
                .call(requests::flush);
    }

    private Uni<Void> takeIn(ChangeRequest request, Examination.Examined examined, Actor actor) {
        ChangeState came = request.state();
        RouteFacts.Change change = examined.classified().change();
        request.submit(change, json.write(Seen.of(examined.facts().content(), examined.facts().plan())), examined.policy().id(), actor,
                clock.instant());
        RouteFacts facts = RouteFacts.change(request.ownerDepartment(), change);
        return events.append(event(request, ChangeEvent.CHANGE_REQUEST_SUBMITTED, actor).with("class", change.name())
                        .with("moved", examined.classified().moved()).with("difference", examined.facts().difference())
                        .with("because", examined.classified().because())
                        .with("digest", Canonical.digest(examined.facts().content())))
                .chain(() -> came == ChangeState.DRAFT ? start(request, examined.project(), facts, actor)
                        : procedures.on(ProcedureKind.CHANGE_REQUEST, request.id())
                                .chain(procedure -> proceedings.resubmit(procedure, facts, JUDGING, actor)));
    }

    private Uni<Void> start(ChangeRequest request, Project project, RouteFacts facts, Actor actor) {
        return proceedings.start(new StartProcedure(ProcedureKind.CHANGE_REQUEST, request.id(), project.id(), project.name(),
                request.ownerDepartment(), request.jurisdiction(), facts), request.policyVersion(), actor).replaceWithVoid();
    }

    Uni<ChangeRequest> withdraw(UUID id, IfMatch ifMatch, String reason, Actor actor) {
        return requireOwn(id, actor).invoke(found -> IfMatch.require(ifMatch, found.version()))
                .invoke(found -> Obstacle.refuse(ChangeGuards.withdraw(found)))
                .call(found -> found.submittedAt() == null ? Uni.createFrom().voidItem()
                        : procedures.on(ProcedureKind.CHANGE_REQUEST, id).chain(procedure -> proceedings.withdraw(procedure, actor)))
                .invoke(found -> found.end(ChangeState.WITHDRAWN, reason, actor, clock.instant()))
                .call(found -> events.append(event(found, ChangeEvent.CHANGE_REQUEST_WITHDRAWN, actor).with("reason", reason)))
                .call(requests::flush);
    }

    private Uni<ChangeRequest> requireOwn(UUID id, Actor actor) {
        return requests.requireVisible(id, actor).invoke(found -> refuseForeign(found.ownerDepartment(), actor));
    }

    static NewEvent event(ChangeRequest request, ChangeEvent type, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.PROJECT, request.projectId()), type, actor).under(Article.A25)
                .with("number", request.number());
    }

    private static void refuseForeign(String owner, Actor actor) {
        if (!actor.isOf(owner)) {
            throw Problem.notPermitted(Article.A25, "not-your-change");
        }
    }
}
