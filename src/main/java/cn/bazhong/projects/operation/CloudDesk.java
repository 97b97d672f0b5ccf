package cn.bazhong.projects.operation;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.DecideStep;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Proceedings;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.procedure.Seats;
import cn.bazhong.projects.procedure.StartProcedure;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepDesk;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import cn.bazhong.projects.restriction.Restriction;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Where an owner asks for cloud, and the data administration grants less than that (A30, A32). */
@ApplicationScoped
class CloudDesk {
    private final CloudRequests requests;
    private final OmFunds funds;
    private final Projects projects;
    private final Policies policies;
    private final Procedures procedures;
    private final Proceedings proceedings;
    private final StepDesk steps;
    private final Events events;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    CloudDesk(CloudRequests requests, OmFunds funds, Projects projects, Policies policies, Procedures procedures, Proceedings proceedings,
            StepDesk steps, Events events, StoredJson json, Ids ids, Clock clock) {
        this.requests = requests;
        this.funds = funds;
        this.projects = projects;
        this.policies = policies;
        this.procedures = procedures;
        this.proceedings = proceedings;
        this.steps = steps;
        this.events = events;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    private record Examined(boolean added, List<Finding> findings) {
    }

    private Uni<Examined> examine(Project project, CloudContent content) {
        return requests.standing(project.id()).map(standing -> !standing.isNothing())
                .chain(added -> funds.stoppingCloud(project, content.purpose().stoppedAt(added))
                        .map(restrictions -> new Examined(added, Rule.all(CloudRules.ALL, new CloudFacts(content, restrictions,
                                OmBudgetGuards.ACCEPTED.contains(project.stage()), LocalDate.now(clock))))));
    }

    /** Nothing is stored. */
    Uni<List<Finding>> screen(RequestCloud request, Actor actor) {
        return requireOwn(request.projectId(), actor).chain(project -> examine(project, request.content())).map(Examined::findings);
    }

    Uni<CloudRequest> request(RequestCloud asked, Actor actor) {
        return requireOwn(asked.projectId(), actor)
                .call(project -> projects.findById(project.id(), LockModeType.PESSIMISTIC_WRITE))
                .invoke(project -> Obstacle.refuse(CloudGuards.request(project, asked.content().purpose())))
                .chain(project -> examine(project, asked.content()).invoke(examined -> Problem.refuseBroken(examined.findings()))
                        .chain(examined -> requests.count("projectId", project.id()).chain(before -> {
                            CloudRequest request = new CloudRequest(ids.next(), project, before.intValue() + 1);
                            request.submit(asked.content(), json.write(asked.content()), examined.added(), actor, clock.instant());
                            return requests.persistAndFlush(request).call(() -> tellRequested(request, actor))
                                    .call(() -> start(request, project, actor));
                        })));
    }

    private Uni<Void> tellRequested(CloudRequest request, Actor actor) {
        CloudQuantity quantity = requests.content(request).quantity();
        return events.append(told(request, OperationEvent.CLOUD_REQUESTED, actor).with("vcpu", quantity.vcpu())
                .with("memoryGb", quantity.memoryGb()).with("storageGb", quantity.storageGb())).replaceWithVoid();
    }

    private Uni<Void> start(CloudRequest request, Project project, Actor actor) {
        return policies.inForce(project.jurisdiction(), LocalDate.now(clock)).chain(policy -> proceedings.start(new StartProcedure(
                ProcedureKind.CLOUD_REQUEST, request.id(), project.id(), title(project), project.ownerDepartment(), project.jurisdiction(),
                RouteFacts.matterOf(project.ownerDepartment())), policy.id(), actor)).replaceWithVoid();
    }

    private static String title(Project project) {
        return Texts.of(Locale.CHINA, "procedureKind." + ProcedureKind.CLOUD_REQUEST) + "：" + project.name();
    }

    /** Mended, after it was given back. */
    Uni<CloudRequest> resubmit(UUID id, IfMatch ifMatch, CloudContent content, Actor actor) {
        return own(id, ifMatch, actor).call(found -> projects.require(found.projectId()).chain(project -> {
            Obstacle.refuse(CloudGuards.resubmit(found));
            Obstacle.refuse(CloudGuards.request(project, content.purpose()));
            return examine(project, content).invoke(examined -> Problem.refuseBroken(examined.findings()))
                    .invoke(examined -> found.submit(content, json.write(content), examined.added(), actor, clock.instant()))
                    .chain(requests::flush).call(() -> tellRequested(found, actor))
                    .chain(() -> procedures.on(ProcedureKind.CLOUD_REQUEST, id))
                    .chain(procedure -> proceedings.resubmit(procedure, title(project), actor));
        }));
    }

    Uni<CloudRequest> withdraw(UUID id, IfMatch ifMatch, String reason, Actor actor) {
        return own(id, ifMatch, actor).call(found -> {
            Obstacle.refuse(CloudGuards.withdraw(found));
            found.withdraw();
            return events.append(told(found, OperationEvent.CLOUD_REQUEST_WITHDRAWN, actor).with("reason", reason))
                    .chain(() -> procedures.on(ProcedureKind.CLOUD_REQUEST, id))
                    .chain(procedure -> proceedings.withdraw(procedure, actor));
        }).call(requests::flush);
    }

    /** 403 for another organ, 409 while something stops it, 422 for more than was asked for. */
    Uni<CloudRequest> grant(UUID id, IfMatch ifMatch, GrantCloud grant, Actor actor) {
        return requests.requireVisible(id, actor)
                .call(found -> procedures.openStep(ProcedureKind.CLOUD_REQUEST, id).invoke(step -> refuseUnseated(found, step, actor)))
                .call(found -> projects.findById(found.projectId(), LockModeType.PESSIMISTIC_WRITE))
                .call(() -> requests.requireLocked(id))
                .invoke(found -> IfMatch.require(ifMatch, found.version()))
                .call(found -> projects.require(found.projectId()).chain(project -> stopping(found, project)
                        .invoke(restrictions -> Obstacle.refuse(CloudGuards.grant(found, project, restrictions)))))
                .invoke(found -> refuseMore(found, grant))
                .invoke(found -> found.offer(json.write(grant.quantity())))
                .call(found -> steps.concludeOpen(ProcedureKind.CLOUD_REQUEST, id, StepKind.CLOUD_REVIEW,
                        DecideStep.of(Outcome.AGREED, grant.opinion().strip()), actor))
                .call(requests::flush);
    }

    /** What stops a request today; what it adds to may have changed since. */
    Uni<List<Restriction>> stopping(CloudRequest request, Project project) {
        return requests.standing(project.id())
                .chain(standing -> funds.stoppingCloud(project, request.purpose().stoppedAt(!standing.isNothing())));
    }

    private void refuseMore(CloudRequest request, GrantCloud grant) {
        if (!grant.quantity().fitsInto(requests.content(request).quantity()) || grant.quantity().isNothing()) {
            throw Problem.invalid("quantity", grant.quantity().isNothing() ? "nothing-granted" : "more-than-applied");
        }
    }

    private static void refuseUnseated(CloudRequest request, @Nullable Step step, Actor actor) {
        boolean foreign = step == null ? !actor.is(Role.DATA_ADMINISTRATION)
                : !Seats.obstacles(step, request.ownerDepartment(), actor).isEmpty();
        if (foreign) {
            throw Problem.notPermitted(Article.A30, "not-your-step");
        }
    }

    private Uni<CloudRequest> own(UUID id, IfMatch ifMatch, Actor actor) {
        return requests.requireVisible(id, actor).invoke(found -> refuseForeign(found.ownerDepartment(), actor))
                .call(found -> projects.findById(found.projectId(), LockModeType.PESSIMISTIC_WRITE))
                .call(() -> requests.requireLocked(id))
                .invoke(found -> IfMatch.require(ifMatch, found.version()));
    }

    private Uni<Project> requireOwn(UUID project, Actor actor) {
        return projects.requireVisible(project, actor).invoke(found -> refuseForeign(found.ownerDepartment(), actor));
    }

    private static void refuseForeign(String owner, Actor actor) {
        if (!actor.isOf(owner)) {
            throw Problem.notPermitted(Article.A30, "not-your-operation");
        }
    }

    static NewEvent told(CloudRequest request, OperationEvent type, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.PROJECT, request.projectId()), type, actor).under(Article.A30)
                .with("number", request.number()).with("purpose", request.purpose().name());
    }
}
