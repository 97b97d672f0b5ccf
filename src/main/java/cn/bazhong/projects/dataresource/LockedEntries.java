package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.Duty;
import cn.bazhong.projects.procedure.ObligationKind;
import cn.bazhong.projects.procedure.Obligations;
import cn.bazhong.projects.procedure.OrganRegister;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The one way to do something with a resource: the project is locked, then the resource; what is owed follows. */
@ApplicationScoped
class LockedEntries {
    private final Entries entries;
    private final Projects projects;
    private final OrganRegister organs;
    private final Obligations obligations;
    private final Events events;

    LockedEntries(Entries entries, Projects projects, OrganRegister organs, Obligations obligations, Events events) {
        this.entries = entries;
        this.projects = projects;
        this.organs = organs;
        this.obligations = obligations;
        this.events = events;
    }

    Uni<Entry> byOwner(UUID id, IfMatch ifMatch, Actor actor, Function<Entry, Uni<NewEvent>> deed) {
        return on(id, ifMatch, actor, Registrars::isOwner, "not-your-resource", deed);
    }

    Uni<Entry> byRegistrar(UUID id, IfMatch ifMatch, Actor actor, Function<Entry, Uni<NewEvent>> deed) {
        return on(id, ifMatch, actor, Registrars::isSitting, "not-yours-to-register", deed);
    }

    Uni<Entry> byEither(UUID id, IfMatch ifMatch, Actor actor, Function<Entry, Uni<NewEvent>> deed) {
        return on(id, ifMatch, actor, (registrars, who) -> registrars.isOwner(who) || registrars.isSitting(who), "not-your-resource", deed);
    }

    Uni<Registrars> registrars(String owner, String jurisdiction) {
        return organs.of(jurisdiction).map(holders -> new Registrars(owner, holders));
    }

    private Uni<Entry> on(UUID id, IfMatch ifMatch, Actor actor, BiPredicate<Registrars, Actor> seat, String refusal,
            Function<Entry, Uni<NewEvent>> deed) {
        return entries.requireVisible(id, actor)
                .call(entry -> registrars(entry.ownerDepartment(), entry.jurisdiction())
                        .invoke(registrars -> refuseUnless(seat.test(registrars, actor), refusal)))
                .call(entry -> projects.findById(entry.projectId(), LockModeType.PESSIMISTIC_WRITE))
                .chain(() -> entries.requireLocked(id))
                .invoke(entry -> IfMatch.require(ifMatch, entry.version()))
                .call(entry -> deed.apply(entry).chain(events::append))
                .call(entries::flush)
                .call(this::owe);
    }

    private static void refuseUnless(boolean permitted, String refusal) {
        if (!permitted) {
            throw Problem.notPermitted(Article.A32, refusal);
        }
    }

    /** As long as something of the project waits to be registered. */
    private Uni<Void> owe(Entry entry) {
        return projects.require(entry.projectId()).chain(project -> entries.submitted(project.id())
                .chain(waiting -> registrars(project.ownerDepartment(), project.jurisdiction()).chain(registrars ->
                        obligations.keep(ObligationKind.REGISTER_RESOURCES, new Subject(SubjectType.PROJECT, project.id()),
                                waiting == 0 ? List.of() : List.of(duty(project, registrars)), Set.of(project.id())))));
    }

    private static Duty duty(Project project, Registrars registrars) {
        Role role = registrars.role();
        return new Duty(project.id(), project.id(), registrars.organs().holder(role).orElse(project.ownerDepartment()), null, role,
                project.name(), null, null, "/catalogue-entries?state=SUBMITTED&project=" + project.id());
    }
}
