package cn.bazhong.projects.application;

import cn.bazhong.projects.annuallist.AnnualList;
import cn.bazhong.projects.annuallist.AnnualLists;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.Lifecycle;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Begins applications and keeps what is written into them. */
@ApplicationScoped
class DraftDesk {
    private static final String EMPTY = "{}";

    private final Applications applications;
    private final AnnualLists lists;
    private final Projects projects;
    private final Departments departments;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    DraftDesk(Applications applications, AnnualLists lists, Projects projects, Departments departments, Events events,
            Ids ids, Clock clock) {
        this.applications = applications;
        this.lists = lists;
        this.projects = projects;
        this.departments = departments;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Application> begin(BeginApplication asked, Actor actor) {
        refuseClassified(asked.classified());
        return lists.requireCollecting(asked.listId())
                .call(list -> departments.require(actor.department()).invoke(own -> refuseOtherCity(list, own)))
                .chain(list -> asked.projectId() == null ? fresh(list, actor) : renewal(list, asked.projectId(), actor))
                .chain(applications::persistAndFlush)
                .call(draft -> events.append(ApplicationEvents.drafted(draft, actor)));
    }

    /** Saving what is stored already changes nothing, so that nobody else's version goes stale by it. */
    Uni<Application> save(UUID id, IfMatch ifMatch, ProjectProfile profile, Actor actor) {
        return applications.requireOwn(id, actor)
                .invoke(found -> IfMatch.require(ifMatch, found.version()))
                .invoke(found -> Obstacle.refuse(ApplicationGuards.save(found.state())))
                .invoke(found -> write(found, profile, actor))
                .call(applications::flush);
    }

    private void write(Application application, ProjectProfile profile, Actor actor) {
        String asJson = applications.write(profile);
        if (!asJson.equals(application.profileJson())) {
            application.write(profile, asJson, actor, clock.instant());
        }
    }

    private Uni<Application> fresh(AnnualList list, Actor actor) {
        return Uni.createFrom().item(draft(list, applications.read(EMPTY, ProjectProfile.class), actor));
    }

    /** For a project of one's own that was not listed: what was last submitted need not be typed again. */
    private Uni<Application> renewal(AnnualList list, UUID projectId, Actor actor) {
        return projects.requireVisible(projectId, actor)
                .invoke(project -> refuseForeign(project, actor))
                .invoke(DraftDesk::refuseUnlessNotListed)
                .call(project -> applications.countStanding(list.id(), projectId)
                        .invoke(standing -> refuseSecond(standing, project, list)))
                .map(project -> renewed(draft(list, projects.profile(project), actor), project));
    }

    private Application draft(AnnualList list, ProjectProfile profile, Actor actor) {
        Application draft = new Application(ids.next(), list, actor.department(), clock.instant());
        write(draft, profile, actor);
        return draft;
    }

    private static Application renewed(Application draft, Project project) {
        draft.renew(project.id());
        return draft;
    }

    /** Asked before anything else: of a classified project nothing is looked up, stored or recorded (A2). */
    private static void refuseClassified(boolean classified) {
        if (classified) {
            throw Problem.rulesBroken(List.of(ApplicationRules.CLASSIFIED.at("classified")));
        }
    }

    private static void refuseOtherCity(AnnualList list, Department own) {
        if (!own.jurisdiction().equals(list.jurisdiction())) {
            throw Problem.notPermitted(Article.A49, "other-jurisdiction");
        }
    }

    private static void refuseForeign(Project project, Actor actor) {
        if (!actor.isOf(project.ownerDepartment())) {
            throw Problem.notPermitted(Article.A14, "not-your-project");
        }
    }

    private static void refuseUnlessNotListed(Project project) {
        Lifecycle.take(project.stage(), project.hold(), project.contentKind(), Transition.APPLY_AGAIN).refused()
                .ifPresent(refusal -> {
                    throw Problem.notAllowedNow(refusal.article(), refusal.detail(), refusal.args().toArray());
                });
    }

    private static void refuseSecond(long standing, Project project, AnnualList list) {
        if (standing > 0) {
            throw Problem.notAllowedNow(Article.A14, "applied-already", project.code(), String.valueOf(list.year()));
        }
    }
}
