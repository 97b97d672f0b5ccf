package cn.bazhong.projects.incident;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.execution.Standing;
import cn.bazhong.projects.execution.Undertakings;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.policy.PolicyInForce;
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
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where an owner reports an incident, and the office disposes of it (A26). */
@ApplicationScoped
class IncidentDesk {
    private final Incidents incidents;
    private final Projects projects;
    private final Undertakings undertakings;
    private final FiledDocuments documents;
    private final Policies policies;
    private final Procedures procedures;
    private final Proceedings proceedings;
    private final StepDesk steps;
    private final Events events;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    IncidentDesk(Incidents incidents, Projects projects, Undertakings undertakings, FiledDocuments documents, Policies policies,
            Procedures procedures, Proceedings proceedings, StepDesk steps, Events events, StoredJson json, Ids ids, Clock clock) {
        this.incidents = incidents;
        this.projects = projects;
        this.undertakings = undertakings;
        this.documents = documents;
        this.policies = policies;
        this.procedures = procedures;
        this.proceedings = proceedings;
        this.steps = steps;
        this.events = events;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    private record Examined(Reported reported, List<Finding> findings) {
    }

    private Uni<Examined> examine(Project project, ReportIncident report) {
        return undertakings.of(project).chain(standing -> documents.of(project.id(), report.documents()).map(filed ->
                new Examined(new Reported(report, filed), Rule.all(IncidentRules.ALL, new IncidentFacts(report, standing,
                        filed.stream().map(FiledDocument::documentId).collect(Collectors.toSet()), LocalDate.now(clock))))));
    }

    /** Nothing is stored. */
    Uni<List<Finding>> screen(ReportIncident report, Actor actor) {
        return requireOwn(report.projectId(), actor).chain(project -> examine(project, report)).map(Examined::findings);
    }

    /** The organs are told at once; what the report tells of is not owed any more. */
    Uni<Incident> report(ReportIncident report, Actor actor) {
        return requireOwn(report.projectId(), actor)
                .call(project -> projects.findById(project.id(), LockModeType.PESSIMISTIC_WRITE))
                .invoke(project -> Obstacle.refuse(IncidentGuards.report(project)))
                .chain(project -> examine(project, report).invoke(examined -> Problem.refuseBroken(examined.findings()))
                        .chain(examined -> policies.inForce(project.jurisdiction(), LocalDate.now(clock))
                                .chain(policy -> enter(project, examined.reported(), policy, actor))));
    }

    private Uni<Incident> enter(Project project, Reported reported, PolicyInForce policy, Actor actor) {
        ReportIncident report = reported.report();
        Incident incident = new Incident(ids.next(), project, report.kind(), json.write(reported), policy.id(), actor, clock.instant());
        String title = Texts.of(Locale.CHINA, "incidentKind." + report.kind()) + "：" + project.name();
        return incidents.persistAndFlush(incident)
                .call(() -> events.append(event(incident, IncidentEvent.INCIDENT_REPORTED, actor).with("kind", report.kind().name())
                        .with("occurredOn", report.occurredOn().toString()).with("what", report.what().strip())
                        .with("loss", report.loss()).with("measures", report.measures().strip())
                        .with("documents", reported.documents().stream().map(FiledDocument::digest).toList())))
                .call(() -> report.kind() == IncidentKind.SERIOUS_DELAY ? undertakings.reportedLate(project)
                        : Uni.createFrom().voidItem())
                .call(() -> proceedings.start(new StartProcedure(ProcedureKind.INCIDENT, incident.id(), project.id(), title,
                        project.ownerDepartment(), project.jurisdiction(), RouteFacts.matterOf(project.ownerDepartment())),
                        policy.id(), actor));
    }

    /** 403 for another organ, 409 before all have taken note of it or where nothing can be suspended. */
    Uni<Incident> dispose(UUID id, IfMatch ifMatch, DisposeOfIncident what, Actor actor) {
        return incidents.requireVisible(id, actor)
                .call(found -> procedures.waiting(ProcedureKind.INCIDENT, id).invoke(waiting -> refuseOthers(found, waiting, actor)))
                .call(found -> projects.findById(found.projectId(), LockModeType.PESSIMISTIC_WRITE))
                .call(() -> incidents.requireLocked(id))
                .invoke(found -> IfMatch.require(ifMatch, found.version()))
                .call(found -> procedures.waiting(ProcedureKind.INCIDENT, id)
                        .invoke(waiting -> Obstacle.refuse(IncidentGuards.dispose(found, waiting))))
                .call(found -> examine(found, what))
                .invoke(found -> found.dispose(what, clock.instant()))
                .call(found -> steps.concludeOpen(ProcedureKind.INCIDENT, id, StepKind.INCIDENT_DISPOSITION,
                        DecideStep.of(Outcome.AGREED, what.reason().strip()), actor))
                .call(incidents::flush);
    }

    private Uni<Standing> examine(Incident incident, DisposeOfIncident what) {
        return projects.require(incident.projectId()).chain(project -> undertakings.of(project).invoke(standing -> {
            boolean suspends = what.disposition() == Disposition.SUSPENSION;
            boolean known = what.lotId() == null || standing.lots().stream().anyMatch(lot -> lot.id().equals(what.lotId()));
            if (!known || what.lotId() != null && !suspends) {
                throw Problem.invalid("lotId", known ? "lot-only-of-suspension" : "no-such-lot");
            }
            Obstacle.refuse(suspends ? IncidentGuards.suspend(project, standing, what.lotId()) : List.of());
        }));
    }

    /** Whoever sits at the step; before it is open, the office is told what it waits for. */
    private static void refuseOthers(Incident incident, List<Step> waiting, Actor actor) {
        boolean foreign = IncidentGuards.disposition(waiting)
                .map(step -> !Seats.obstacles(step, incident.ownerDepartment(), actor).isEmpty())
                .orElse(!actor.is(Role.LEADING_GROUP_OFFICE) && !actor.is(Role.COMMITTEE_CHAIR));
        if (foreign) {
            throw Problem.notPermitted(Article.A26, "not-your-step");
        }
    }

    private Uni<Project> requireOwn(UUID project, Actor actor) {
        return projects.requireVisible(project, actor).invoke(found -> {
            if (!actor.isOf(found.ownerDepartment())) {
                throw Problem.notPermitted(Article.A26, "not-your-incident");
            }
        });
    }

    static NewEvent event(Incident incident, IncidentEvent type, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.PROJECT, incident.projectId()), type, actor).under(Article.A26);
    }
}
