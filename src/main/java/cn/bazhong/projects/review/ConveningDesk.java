package cn.bazhong.projects.review;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where the leading group office calls the committee together (A5). */
@ApplicationScoped
class ConveningDesk {
    private final Dockets dockets;
    private final Agendas agendas;
    private final ReviewSessions sessions;
    private final SessionMembers members;
    private final SessionItems items;
    private final OrganRegister organs;
    private final Departments departments;
    private final Invitations invitations;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    ConveningDesk(Dockets dockets, Agendas agendas, ReviewSessions sessions, SessionMembers members, SessionItems items,
            OrganRegister organs, Departments departments, Invitations invitations, Events events, Ids ids, Clock clock) {
        this.dockets = dockets;
        this.agendas = agendas;
        this.sessions = sessions;
        this.members = members;
        this.items = items;
        this.organs = organs;
        this.departments = departments;
        this.invitations = invitations;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<ReviewSession> convene(ConveneSession call, Actor actor) {
        return dockets.occasion(call.docket(), call.listId(), actor.jurisdiction(), call.scheduledOn())
                .call(occasion -> check(occasion, call, actor))
                .chain(occasion -> agendas.waiting(occasion).map(waiting -> choose(waiting, call))
                        .chain(chosen -> enter(occasion, call, chosen, actor)));
    }

    private Uni<Void> check(Occasion occasion, ConveneSession call, Actor actor) {
        return departments.directory().chain(directory -> organs.of(occasion.jurisdiction()).map(NamedDepartments::of)
                .invoke(named -> requireOffice(named, new Bodies(directory, call.scheduledOn()), actor))
                .call(() -> dockets.of(occasion.docket()).readiness(occasion, Set.of())
                        .invoke(readiness -> requireHere(readiness, occasion)))
                .invoke(named -> Problem.refuse(new Composition(call.members(), named,
                        new Bodies(directory, call.scheduledOn())).violations()))).replaceWithVoid();
    }

    private static void requireOffice(NamedDepartments named, Bodies bodies, Actor actor) {
        if (!actor.is(Role.LEADING_GROUP_OFFICE) || !bodies.same(actor.department(), named.office())) {
            throw Problem.notPermitted(Article.A5, "not-the-office");
        }
    }

    private static void requireHere(Readiness readiness, Occasion occasion) {
        if (!readiness.isHere()) {
            throw Problem.notAllowedNow(occasion.docket().article(), "session-list-elsewhere", String.valueOf(occasion.year()));
        }
    }

    private static List<ReviewedItem> choose(Agendas.Waiting waiting, ConveneSession call) {
        List<ReviewedItem> chosen = waiting.choose(call.items(), Set.of());
        waiting.requireArrived("scheduledOn", chosen.stream().map(ReviewedItem::id).toList(), call.scheduledOn());
        return chosen;
    }

    private Uni<ReviewSession> enter(Occasion occasion, ConveneSession call, List<ReviewedItem> chosen, Actor actor) {
        Instant now = clock.instant();
        ReviewSession session = new ReviewSession(ids.next(), occasion, call.scheduledOn(), call.place(), actor.name(), now);
        List<SessionMember> called = IntStream.range(0, call.members().size()).mapToObj(i ->
                new SessionMember(ids.next(), session.id(), i + 1, call.members().get(i))).toList();
        List<SessionItem> agenda = IntStream.range(0, chosen.size()).mapToObj(i ->
                new SessionItem(ids.next(), session.id(), i + 1, chosen.get(i))).toList();
        List<NewEvent> told = new ArrayList<>();
        told.add(ReviewEvents.of(session, ReviewEvent.REVIEW_CONVENED, actor).with("place", session.place())
                .with("members", named(called)).with("memberCount", called.size()).with("itemCount", agenda.size()));
        agenda.forEach(item -> told.add(ReviewEvents.onItem(session, item, ReviewEvent.REVIEW_ITEM_SCHEDULED, actor)));
        return sessions.persist(session).chain(() -> members.persist(called)).chain(() -> items.persist(agenda))
                .chain(() -> events.appendAll(told))
                .chain(() -> invitations.follow(session, called, projects(agenda)))
                .replaceWith(session);
    }

    static List<String> named(List<SessionMember> called) {
        return called.stream().map(one -> one.capacity() + " " + one.department() + " " + one.name()).toList();
    }

    static Set<UUID> projects(List<SessionItem> agenda) {
        return agenda.stream().map(SessionItem::projectId).collect(Collectors.toSet());
    }
}
