package cn.bazhong.projects.dossier;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.policy.PolicyInForce;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Proceedings;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where an owner begins and writes its dossiers, and those who take part confirm their part. */
@ApplicationScoped
class DossierDesk {
    private final Dossiers dossiers;
    private final Parts parts;
    private final Examination examination;
    private final PathDesk paths;
    private final Projects projects;
    private final Policies policies;
    private final Procedures procedures;
    private final Proceedings proceedings;
    private final Events events;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    DossierDesk(Dossiers dossiers, Parts parts, Examination examination, PathDesk paths, Projects projects,
            Policies policies, Procedures procedures, Proceedings proceedings, Events events, StoredJson json, Ids ids,
            Clock clock) {
        this.dossiers = dossiers;
        this.parts = parts;
        this.examination = examination;
        this.paths = paths;
        this.projects = projects;
        this.policies = policies;
        this.procedures = procedures;
        this.proceedings = proceedings;
        this.events = events;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** The project is locked, so that of two who begin at once the second finds the first. */
    Uni<Dossier> begin(UUID projectId, DossierType type, Actor actor) {
        return projects.requireVisible(projectId, actor).invoke(project -> refuseForeign(project.ownerDepartment(), actor))
                .call(project -> projects.findById(projectId, LockModeType.PESSIMISTIC_WRITE))
                .chain(project -> paths.outlook(project, null))
                .invoke(outlook -> Obstacle.refuse(DossierGuards.begin(outlook, type)))
                .chain(outlook -> policies.inForce(outlook.project().jurisdiction(), LocalDate.now(clock))
                        .chain(policy -> begin(outlook, type, policy, actor)));
    }

    private Uni<Dossier> begin(PathDesk.Outlook outlook, DossierType type, PolicyInForce policy, Actor actor) {
        Project project = outlook.project();
        DossierContent content = outlook.dossiers().stream()
                .filter(one -> one.type().isOnTheWay()).reduce((first, last) -> last)
                .map(last -> dossiers.content(last).forNext()).orElseGet(() -> DossierContent.from(projects.profile(project)));
        Dossier dossier = new Dossier(ids.next(), project, type, policy.id(), clock.instant());
        dossier.write(content, json.write(content), actor, clock.instant());
        return dossiers.persistAndFlush(dossier)
                .call(() -> events.append(event(dossier, DossierEvent.DOSSIER_BEGUN, actor)));
    }

    /** Saving what is stored already changes nothing, so that nobody else's version goes stale by it. */
    Uni<Dossier> save(UUID id, IfMatch ifMatch, DossierContent content, Actor actor) {
        return requireOwn(id, actor)
                .invoke(found -> IfMatch.require(ifMatch, found.version()))
                .invoke(found -> Obstacle.refuse(DossierGuards.save(found)))
                .invoke(found -> write(found, content, actor))
                .call(dossiers::flush)
                .call(parts::follow);
    }

    private void write(Dossier dossier, DossierContent content, Actor actor) {
        String asJson = json.write(content);
        if (!asJson.equals(dossier.contentJson())) {
            dossier.write(content, asJson, actor, clock.instant());
        }
    }

    /** Nothing is stored. */
    Uni<List<Finding>> screen(UUID id, DossierContent content, Actor actor) {
        return requireOwn(id, actor).chain(found -> examination.of(found, content)).map(Examination.Examined::findings);
    }

    /** What takes part is confirmed as it stands now; a change of it has to be confirmed again (A22). */
    Uni<Dossier> confirm(UUID id, IfMatch ifMatch, Actor actor) {
        return dossiers.requireVisible(id, actor)
                .invoke(found -> refuseOthers(dossiers.content(found), actor))
                .invoke(found -> IfMatch.require(ifMatch, found.version()))
                .invoke(found -> Obstacle.refuse(DossierGuards.confirm(found)))
                .call(found -> parts.confirm(found, actor))
                .call(found -> events.append(event(found, DossierEvent.PART_CONFIRMED, actor).under(Article.A22)));
    }

    Uni<Dossier> withdraw(UUID id, IfMatch ifMatch, String reason, Actor actor) {
        return requireOwn(id, actor)
                .invoke(found -> IfMatch.require(ifMatch, found.version()))
                .invoke(found -> Obstacle.refuse(DossierGuards.withdraw(found)))
                .call(found -> found.versions() == 0 ? Uni.createFrom().voidItem()
                        : procedures.on(found.type().procedure(), id).chain(procedure -> proceedings.withdraw(procedure, actor)))
                .invoke(found -> found.end(DossierState.WITHDRAWN, reason, actor, clock.instant()))
                .call(found -> events.append(event(found, DossierEvent.DOSSIER_WITHDRAWN, actor).with("reason", reason)))
                .call(dossiers::flush)
                .call(parts::follow);
    }

    /** 403 for others who may see it. */
    Uni<Dossier> requireOwn(UUID id, Actor actor) {
        return dossiers.requireVisible(id, actor).invoke(found -> refuseForeign(found.ownerDepartment(), actor));
    }

    static NewEvent event(Dossier dossier, DossierEvent type, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.PROJECT, dossier.projectId()), type, actor)
                .under(dossier.type().article()).with("dossier", dossier.type().name());
    }

    private static void refuseForeign(String owner, Actor actor) {
        if (!actor.isOf(owner)) {
            throw Problem.notPermitted(Article.A17, "not-your-dossier");
        }
    }

    private static void refuseOthers(DossierContent content, Actor actor) {
        if (content.participants().stream().noneMatch(one -> actor.isOf(one.department()))) {
            throw Problem.notPermitted(Article.A22, "not-taking-part");
        }
    }
}
