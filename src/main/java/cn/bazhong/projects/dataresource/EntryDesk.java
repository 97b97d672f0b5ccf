package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.dossier.CatalogueFollower;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectProfile.CatalogueEntry;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Given;
import cn.bazhong.projects.regulation.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Where an owner keeps the information resources of its project: what was approved, and what has come or gone since (A16). */
@ApplicationScoped
class EntryDesk implements CatalogueFollower {
    private final Entries entries;
    private final LockedEntries locked;
    private final Checked checked;
    private final Projects projects;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    EntryDesk(Entries entries, LockedEntries locked, Checked checked, Projects projects, Events events, Ids ids, Clock clock) {
        this.entries = entries;
        this.locked = locked;
        this.checked = checked;
        this.projects = projects;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** With the approval itself: from then on they are kept here. */
    @Override
    public Uni<Void> approved(Project project, List<CatalogueEntry> catalogue, Actor actor) {
        return entries.kept(project.id()).chain(kept -> kept > 0 ? Uni.createFrom().voidItem() : enterAll(project, catalogue, actor));
    }

    private Uni<Void> enterAll(Project project, List<CatalogueEntry> catalogue, Actor actor) {
        List<CatalogueEntry> named = catalogue.stream().filter(one -> Given.isGiven(one.resource())).toList();
        List<Entry> fresh = IntStream.range(0, named.size()).mapToObj(at -> new Entry(ids.next(), at + 1, project,
                ResourceContent.of(named.get(at)), LocalDate.now(clock), actor, clock.instant())).toList();
        return fresh.isEmpty() ? Uni.createFrom().voidItem() : entries.persist(fresh).chain(entries::flush)
                .chain(() -> events.append(NewEvent.of(new Subject(SubjectType.PROJECT, project.id()), ResourceEvent.RESOURCES_TAKEN_OVER,
                        actor).under(Article.A16).with("count", fresh.size())));
    }

    Uni<Entry> enter(EnterResource asked, Actor actor) {
        return requireOwn(asked.projectId(), actor)
                .invoke(project -> Obstacle.refuse(EntryGuards.enter(project)))
                .invoke(() -> refuseParticularFirms(asked.content()))
                .chain(project -> entries.nextNumber(project.id())
                        .map(number -> new Entry(ids.next(), number, project, asked.content(), LocalDate.now(clock), actor, clock.instant())))
                .call(entries::persistAndFlush)
                .call(entry -> events.append(entry.told(ResourceEvent.RESOURCE_ENTERED, actor)));
    }

    Uni<Entry> write(UUID id, IfMatch ifMatch, ResourceContent content, Actor actor) {
        return locked.byOwner(id, ifMatch, actor, entry -> {
            Obstacle.refuse(EntryGuards.write(entry));
            refuseParticularFirms(content);
            entry.write(content, actor, clock.instant());
            return Uni.createFrom().item(entry.told(ResourceEvent.RESOURCE_CHANGED, actor));
        });
    }

    /** To the data administration, when it is whole. */
    Uni<Entry> submit(UUID id, IfMatch ifMatch, Actor actor) {
        return locked.byOwner(id, ifMatch, actor, entry -> {
            Obstacle.refuse(EntryGuards.submit(entry));
            return checked.findings(entry).invoke(Problem::refuseBroken).map(findings -> {
                entry.submit(actor, clock.instant());
                return entry.told(ResourceEvent.RESOURCE_SUBMITTED, actor);
            });
        });
    }

    Uni<Entry> remove(UUID id, IfMatch ifMatch, String reason, Actor actor) {
        return locked.byOwner(id, ifMatch, actor, entry -> {
            Obstacle.refuse(EntryGuards.remove(entry));
            entry.remove(reason, LocalDate.now(clock), actor, clock.instant());
            return Uni.createFrom().item(entry.told(ResourceEvent.RESOURCE_REMOVED, actor).with("reason", reason));
        });
    }

    private static void refuseParticularFirms(ResourceContent content) {
        Problem.refuseBroken(Rule.all(List.of(ResourceRules.PARTICULAR_FIRMS), new ResourceFacts(content, null, List.of())));
    }

    /** And nobody else adds to it until the end of the transaction. */
    private Uni<Project> requireOwn(UUID project, Actor actor) {
        return projects.requireVisible(project, actor).invoke(found -> {
            if (!actor.isOf(found.ownerDepartment()) || !actor.is(Role.PROJECT_OWNER)) {
                throw Problem.notPermitted(Article.A16, "not-your-resource");
            }
        }).call(found -> projects.findById(project, LockModeType.PESSIMISTIC_WRITE));
    }
}
