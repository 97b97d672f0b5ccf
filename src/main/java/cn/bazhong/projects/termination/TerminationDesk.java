package cn.bazhong.projects.termination;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.execution.Undertakings;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Proceedings;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.procedure.StartProcedure;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Given;
import cn.bazhong.projects.regulation.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where an owner applies to have its project terminated (A26), and where a termination by order begins (A43). */
@ApplicationScoped
class TerminationDesk {
    private final Terminations terminations;
    private final Projects projects;
    private final Undertakings undertakings;
    private final FiledDocuments documents;
    private final Policies policies;
    private final OrganRegister organs;
    private final Procedures procedures;
    private final Proceedings proceedings;
    private final Events events;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    TerminationDesk(Terminations terminations, Projects projects, Undertakings undertakings, FiledDocuments documents,
            Policies policies, OrganRegister organs, Procedures procedures, Proceedings proceedings, Events events,
            StoredJson json, Ids ids, Clock clock) {
        this.terminations = terminations;
        this.projects = projects;
        this.undertakings = undertakings;
        this.documents = documents;
        this.policies = policies;
        this.organs = organs;
        this.procedures = procedures;
        this.proceedings = proceedings;
        this.events = events;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** What the rules look at, and what of it is kept. */
    record Examined(Project project, TerminationFacts facts, List<FiledDocument> documents) {

        List<Finding> findings() {
            return Rule.all(TerminationRules.ALL, facts);
        }
    }

    Uni<Examined> examine(Termination termination, TerminationContent content) {
        return projects.require(termination.projectId()).chain(project -> undertakings.of(project)
                .chain(standing -> documents.of(project.id(), content.documents()).map(filed -> new Examined(project,
                        new TerminationFacts(content, standing, filed.stream().map(FiledDocument::documentId)
                                .collect(Collectors.toSet())), filed))));
    }

    /** The project is locked, so that of two who begin at once the second finds the first. */
    Uni<Termination> begin(UUID projectId, Actor actor) {
        return projects.requireVisible(projectId, actor).invoke(project -> refuseForeign(project.ownerDepartment(), actor))
                .call(project -> projects.findById(projectId, LockModeType.PESSIMISTIC_WRITE))
                .call(project -> terminations.ofProject(projectId)
                        .invoke(earlier -> Obstacle.refuse(TerminationGuards.begin(project, earlier))))
                .chain(project -> policies.inForce(project.jurisdiction(), LocalDate.now(clock))
                        .map(policy -> new Termination(ids.next(), project, json.write(TerminationContent.NOTHING), policy.id(), actor,
                                clock.instant())))
                .call(terminations::persistAndFlush)
                .call(begun -> events.append(event(begun, TerminationEvent.TERMINATION_BEGUN, actor)));
    }

    /** Saving what is stored already changes nothing, so that nobody else's version goes stale by it. */
    Uni<Termination> save(UUID id, IfMatch ifMatch, TerminationContent content, Actor actor) {
        return requireOwn(id, actor)
                .invoke(found -> IfMatch.require(ifMatch, found.version()))
                .invoke(found -> Obstacle.refuse(TerminationGuards.save(found)))
                .invoke(found -> write(found, json.write(content), actor))
                .call(terminations::flush);
    }

    private void write(Termination termination, String asJson, Actor actor) {
        if (!asJson.equals(termination.contentJson())) {
            termination.write(asJson, actor, clock.instant());
        }
    }

    /** Nothing is stored. */
    Uni<List<Finding>> screen(UUID id, TerminationContent content, Actor actor) {
        return requireOwn(id, actor).chain(found -> examine(found, content)).map(Examined::findings);
    }

    /** 409 when it cannot be handed in now, 422 with every finding when a rule stops it. */
    Uni<Termination> submit(UUID id, IfMatch ifMatch, SubmitTermination submission, Actor actor) {
        return terminations.requireVisible(id, actor)
                .call(found -> refuseOthers(found, actor))
                .call(() -> terminations.requireLocked(id))
                .invoke(found -> IfMatch.require(ifMatch, found.version()))
                .call(found -> examine(found, terminations.content(found))
                        .invoke(examined -> Obstacle.refuse(TerminationGuards.submit(found, examined.project())))
                        .invoke(examined -> refuseIncomplete(found, examined, submission))
                        .chain(examined -> takeIn(found, examined, submission, actor)))
                .call(terminations::flush);
    }

    private static void refuseIncomplete(Termination termination, Examined examined, SubmitTermination submission) {
        if (!termination.isOrdered()) {
            Problem.refuseBroken(examined.findings());
        } else if (!Given.isGiven(submission.statement())) {
            throw Problem.invalid("statement", "statement-required");
        }
    }

    private Uni<Void> takeIn(Termination termination, Examined examined, SubmitTermination submission, Actor actor) {
        boolean again = termination.state() == TerminationState.RETURNED;
        HandedIn handedIn = new HandedIn(examined.facts().content(), examined.facts().standing(), examined.documents());
        termination.submit(termination.isOrdered() ? null : json.write(handedIn), actor, clock.instant());
        return events.append(event(termination, TerminationEvent.TERMINATION_SUBMITTED, actor)
                        .with("contracted", handedIn.standing().contracted()).with("paid", handedIn.standing().paid())
                        .with("stillToPay", handedIn.content().stillToPay()).with("returned", handedIn.content().returned())
                        .with("documents", examined.documents().stream().map(FiledDocument::digest).toList())
                        .with("statement", submission.statement()))
                .chain(() -> again ? goOn(termination, examined.project(), actor) : start(termination, examined.project(), actor));
    }

    private Uni<Void> goOn(Termination termination, Project project, Actor actor) {
        return procedures.on(termination.procedure(), termination.id())
                .chain(procedure -> proceedings.resubmit(procedure, project.name(), actor));
    }

    private Uni<Void> start(Termination termination, Project project, Actor actor) {
        return proceedings.start(new StartProcedure(termination.procedure(), termination.id(), project.id(), project.name(),
                termination.ownerDepartment(), termination.jurisdiction(), RouteFacts.matterOf(termination.ownerDepartment())),
                termination.policyVersion(), actor).replaceWithVoid();
    }

    Uni<Termination> withdraw(UUID id, IfMatch ifMatch, String reason, Actor actor) {
        return requireOwn(id, actor)
                .invoke(found -> IfMatch.require(ifMatch, found.version()))
                .invoke(found -> Obstacle.refuse(TerminationGuards.withdraw(found)))
                .call(found -> found.submittedAt() == null ? Uni.createFrom().voidItem()
                        : procedures.on(found.procedure(), id).chain(procedure -> proceedings.withdraw(procedure, actor)))
                .invoke(found -> found.end(TerminationState.WITHDRAWN, reason, actor, clock.instant()))
                .call(found -> events.append(event(found, TerminationEvent.TERMINATION_WITHDRAWN, actor).with("reason", reason)))
                .call(terminations::flush);
    }

    /** The office proposes, the committee reviews, the government decides; 409 where the project cannot be terminated. */
    Uni<Void> order(Project project, UUID order, String reason, Actor actor) {
        return terminations.ofProject(project.id())
                .invoke(earlier -> Obstacle.refuse(TerminationGuards.stage(project, Transition.TERMINATE_BY_ORDER)))
                .chain(earlier -> earlier.stream().anyMatch(one -> one.isOrdered() && !one.state().isOver())
                        ? Uni.createFrom().voidItem() : beginOrdered(project, order, reason, actor));
    }

    private Uni<Void> beginOrdered(Project project, UUID order, String reason, Actor actor) {
        return policies.inForce(project.jurisdiction(), LocalDate.now(clock))
                .map(policy -> Termination.byOrder(ids.next(), project, order, reason, json.write(TerminationContent.NOTHING),
                        policy.id(), actor, clock.instant()))
                .call(terminations::persistAndFlush)
                .call(begun -> events.append(event(begun, TerminationEvent.TERMINATION_ORDERED, actor).with("reason", reason)))
                .chain(begun -> start(begun, project, actor));
    }

    /** 403 for others who may see it. */
    private Uni<Termination> requireOwn(UUID id, Actor actor) {
        return terminations.requireVisible(id, actor).invoke(found -> refuseForeign(found.ownerDepartment(), actor));
    }

    /** What the owner applied for is the owner's, what is ordered the office's. */
    private Uni<Void> refuseOthers(Termination found, Actor actor) {
        return organs.of(found.jurisdiction()).invoke(holders -> {
            boolean office = actor.is(Role.LEADING_GROUP_OFFICE)
                    && holders.holder(Role.LEADING_GROUP_OFFICE).filter(actor::isOf).isPresent();
            boolean owner = actor.is(Role.PROJECT_OWNER) && actor.isOf(found.ownerDepartment());
            if (found.isOrdered() ? !office : !owner) {
                throw Problem.notPermitted(found.article(), "not-your-termination");
            }
        }).replaceWithVoid();
    }

    static NewEvent event(Termination termination, TerminationEvent type, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.PROJECT, termination.projectId()), type, actor).under(termination.article());
    }

    private static void refuseForeign(String owner, Actor actor) {
        if (!actor.isOf(owner)) {
            throw Problem.notPermitted(Article.A26, "not-your-termination");
        }
    }
}
