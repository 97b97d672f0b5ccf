package cn.bazhong.projects.change;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.procedure.Organs;
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
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Where a change without approval is recorded, the owner heard, and the approving authority finds on it (A25). */
@ApplicationScoped
class UnapprovedDesk {
    private static final Set<Role> OFFICES = EnumSet.of(Role.LEADING_GROUP_OFFICE, Role.DATA_ADMINISTRATION, Role.DEVELOPMENT_REFORM,
            Role.FINANCE, Role.AUDIT);

    private final UnapprovedChanges changes;
    private final UnapprovedDuties duties;
    private final Projects projects;
    private final OrganRegister organs;
    private final Events events;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    UnapprovedDesk(UnapprovedChanges changes, UnapprovedDuties duties, Projects projects, OrganRegister organs, Events events,
            StoredJson json, Ids ids, Clock clock) {
        this.changes = changes;
        this.duties = duties;
        this.projects = projects;
        this.organs = organs;
        this.events = events;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** By an office that looks over the project, not the owner. The project is locked, so that no two get the same number. */
    Uni<UnapprovedChange> record(UUID projectId, RecordUnapproved recorded, Actor actor) {
        return projects.requireVisible(projectId, actor)
                .call(project -> organs.of(project.jurisdiction()).invoke(holders -> refuseUnlessOffice(holders, actor)))
                .call(() -> projects.findById(projectId, LockModeType.PESSIMISTIC_WRITE))
                .invoke(project -> Obstacle.refuse(ChangeGuards.begin(project)))
                .invoke(() -> requireToday("foundOn", recorded.foundOn()))
                .chain(project -> changes.ofProject(projectId).map(all ->
                                new UnapprovedChange(ids.next(), project, all.size() + 1, json.write(recorded), actor, clock.instant()))
                        .call(changes::persistAndFlush)
                        .call(change -> events.append(event(project, change, ChangeEvent.UNAPPROVED_CHANGE_RECORDED, actor)
                                .with("what", recorded.what()).legallyOn(recorded.foundOn())))
                        .call(() -> duties.follow(project)));
    }

    Uni<UnapprovedChange> hear(UUID projectId, UUID id, IfMatch ifMatch, String statement, Actor actor) {
        return projects.requireVisible(projectId, actor).invoke(project -> refuseForeign(project, actor))
                .chain(project -> changes.require(projectId, id)
                        .invoke(change -> IfMatch.require(ifMatch, change.version()))
                        .invoke(change -> Obstacle.refuse(ChangeGuards.hear(change)))
                        .invoke(change -> change.hear(statement, clock.instant()))
                        .call(change -> events.append(event(project, change, ChangeEvent.UNAPPROVED_CHANGE_HEARD, actor)
                                .with("statement", statement)))
                        .call(changes::flush)
                        .call(() -> duties.follow(project)));
    }

    /** By development and reform of the project's jurisdiction, which approved it; after the owner was heard. */
    Uni<UnapprovedChange> find(UUID projectId, UUID id, IfMatch ifMatch, FindUnapproved found, Actor actor) {
        return projects.requireVisible(projectId, actor).call(project -> organs.of(project.jurisdiction())
                        .invoke(holders -> refuseOthers(holders.require(Role.DEVELOPMENT_REFORM), actor)))
                .chain(project -> changes.require(projectId, id)
                        .invoke(change -> IfMatch.require(ifMatch, change.version()))
                        .invoke(change -> Obstacle.refuse(ChangeGuards.find(change)))
                        .invoke(change -> requireHeard(change, found))
                        .invoke(() -> requireToday("decidedOn", found.decidedOn()))
                        .invoke(change -> change.find(json.write(found), found.bars(), clock.instant()))
                        .call(change -> events.append(event(project, change, ChangeEvent.UNAPPROVED_CHANGE_FOUND, actor)
                                .with("major", found.major()).with("causedOverrun", found.causedOverrun())
                                .with("documentNumber", found.documentNumber()).legallyOn(found.decidedOn())))
                        .call(changes::flush)
                        .call(() -> duties.follow(project)));
    }

    private static void requireHeard(UnapprovedChange change, FindUnapproved found) {
        if (change.statement() == null && (found.hearing() == null || found.hearing().isBlank())) {
            throw Problem.invalid("hearing", "owner-not-heard");
        }
    }

    private void requireToday(String field, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw Problem.invalid(field, "not-after-today");
        }
    }

    private static NewEvent event(Project project, UnapprovedChange change, ChangeEvent type, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.PROJECT, project.id()), type, actor).under(Article.A25)
                .with("number", change.number());
    }

    private static void refuseForeign(Project project, Actor actor) {
        if (!actor.isOf(project.ownerDepartment())) {
            throw Problem.notPermitted(Article.A25, "not-your-change");
        }
    }

    private static void refuseUnlessOffice(Organs holders, Actor actor) {
        if (OFFICES.stream().noneMatch(role -> actor.is(role) && holders.holder(role).filter(actor::isOf).isPresent())) {
            throw Problem.notPermitted(Article.A25, "not-an-office-here");
        }
    }

    private static void refuseOthers(String organ, Actor actor) {
        if (!actor.isOf(organ)) {
            throw Problem.notPermitted(Article.A25, "not-the-approving-authority");
        }
    }
}
