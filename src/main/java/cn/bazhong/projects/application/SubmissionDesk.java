package cn.bazhong.projects.application;

import cn.bazhong.projects.annuallist.AnnualLists;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Proceedings;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.procedure.StartProcedure;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Canonical;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.regulation.Finding;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Takes applications in (A14). The first submission registers the project, or moves on the one applied for again, and starts
 * the procedure; after a return the same project is described anew and the same procedure goes on.
 */
@ApplicationScoped
class SubmissionDesk {
    private final Applications applications;
    private final Submissions submissions;
    private final Examination examination;
    private final AnnualLists lists;
    private final Projects projects;
    private final Procedures procedures;
    private final Proceedings proceedings;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    SubmissionDesk(Applications applications, Submissions submissions, Examination examination, AnnualLists lists,
            Projects projects, Procedures procedures, Proceedings proceedings, Events events, Ids ids, Clock clock) {
        this.applications = applications;
        this.submissions = submissions;
        this.examination = examination;
        this.lists = lists;
        this.projects = projects;
        this.procedures = procedures;
        this.proceedings = proceedings;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** 409 when the call does not take it now, 422 with every finding when a rule stops it. */
    Uni<Application> submit(UUID id, IfMatch ifMatch, Actor actor) {
        return applications.requireOwn(id, actor)
                .invoke(found -> IfMatch.require(ifMatch, found.version()))
                .call(found -> call(found).invoke(call -> Obstacle.refuse(ApplicationGuards.submit(found.state(), call))))
                .call(found -> examination.of(found).invoke(Problem::refuseBroken)
                        .chain(findings -> takeIn(found, findings, actor)))
                .call(applications::flush);
    }

    /** The list stays as it is until this is done: nothing slips in while its composition is being concluded. */
    private Uni<Call> call(Application application) {
        return lists.findById(application.listId(), LockModeType.PESSIMISTIC_READ)
                .map(list -> Call.of(list, LocalDate.now(clock)));
    }

    private Uni<Void> takeIn(Application application, List<Finding> findings, Actor actor) {
        ProjectProfile profile = applications.profile(application);
        boolean again = application.state() == ApplicationState.RETURNED;
        return project(application, profile, actor)
                .invoke(project -> application.submit(project.id(), actor, clock.instant()))
                .call(() -> keep(application, profile, findings, actor))
                .chain(project -> again ? goOn(application, project, actor) : start(application, project, actor));
    }

    private Uni<Project> project(Application application, ProjectProfile profile, Actor actor) {
        if (application.projectId() == null) {
            return projects.register(application.year(), application.ownerDepartment(), application.jurisdiction(), profile,
                    actor);
        }
        boolean renews = application.state() == ApplicationState.DRAFT;
        return projects.require(application.projectId())
                .call(project -> projects.describe(project, profile))
                .call(project -> renews ? projects.applyAgain(project, application.year(), actor)
                        : Uni.createFrom().voidItem());
    }

    /** The digest is of the profile as JSON answers it, so that anybody can reckon it again. */
    private Uni<Void> keep(Application application, ProjectProfile profile, List<Finding> findings, Actor actor) {
        String digest = Canonical.digest(applications.read(application.profileJson(), JsonNode.class));
        return submissions.persist(new Submission(ids.next(), application, digest, actor))
                .chain(() -> events.append(ApplicationEvents.submitted(application, profile.totalInvestment(), digest,
                        findings, actor)));
    }

    private Uni<Void> start(Application application, Project project, Actor actor) {
        return proceedings.start(new StartProcedure(ProcedureKind.APPLICATION, application.id(), project.id(),
                project.name(), application.ownerDepartment(), application.jurisdiction(),
                RouteFacts.matterOf(application.ownerDepartment())), application.policyVersion(), actor).replaceWithVoid();
    }

    private Uni<Void> goOn(Application application, Project project, Actor actor) {
        return procedures.on(ProcedureKind.APPLICATION, application.id())
                .chain(procedure -> proceedings.resubmit(procedure, project.name(), actor));
    }
}
