package cn.bazhong.projects.review;

import cn.bazhong.projects.annuallist.AnnualList;
import cn.bazhong.projects.annuallist.AnnualLists;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.ProcedureView;
import cn.bazhong.projects.procedure.ProcedureViews;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where the leading group office calls the committee together (A5). */
@ApplicationScoped
class ConveningDesk {
    private final AnnualLists lists;
    private final Agendas agendas;
    private final ReviewSessions sessions;
    private final SessionMembers members;
    private final SessionItems items;
    private final OrganRegister organs;
    private final Departments departments;
    private final ProcedureViews procedures;
    private final Invitations invitations;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    ConveningDesk(AnnualLists lists, Agendas agendas, ReviewSessions sessions, SessionMembers members, SessionItems items,
            OrganRegister organs, Departments departments, ProcedureViews procedures, Invitations invitations, Events events,
            Ids ids, Clock clock) {
        this.lists = lists;
        this.agendas = agendas;
        this.sessions = sessions;
        this.members = members;
        this.items = items;
        this.organs = organs;
        this.departments = departments;
        this.procedures = procedures;
        this.invitations = invitations;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<ReviewSession> convene(ConveneSession call, Actor actor) {
        return lists.require(call.listId())
                .call(list -> check(list, call, actor))
                .call(list -> dayInReach(list.id(), call.scheduledOn()))
                .chain(list -> agendas.waiting(list.id()).map(waiting -> waiting.choose(call.items(), Set.of()))
                        .chain(lines -> enter(list, call, lines, actor)));
    }

    private Uni<Void> check(AnnualList list, ConveneSession call, Actor actor) {
        return departments.directory().chain(directory -> organs.of(list.jurisdiction()).map(NamedDepartments::of)
                .invoke(named -> check(list, call, named, new Bodies(directory, call.scheduledOn()), actor)))
                .replaceWithVoid();
    }

    private static void check(AnnualList list, ConveneSession call, NamedDepartments named, Bodies bodies, Actor actor) {
        if (!actor.is(Role.LEADING_GROUP_OFFICE) || !bodies.same(actor.department(), named.office())) {
            throw Problem.notPermitted(Article.A5, "not-the-office");
        }
        if (list.state() != AnnualList.State.AT_COMMITTEE) {
            throw Problem.notAllowedNow(Article.A15, "session-list-elsewhere", String.valueOf(list.year()));
        }
        Problem.refuse(new Composition(call.members(), named, bodies).violations());
    }

    /** A session may be entered after it was held, but it cannot have been held before the list was there. */
    Uni<Void> dayInReach(UUID list, LocalDate day) {
        return procedures.on(ProcedureKind.ANNUAL_LIST, list).invoke(procedure -> {
            if (procedure != null && arrival(procedure).isAfter(day)) {
                throw Problem.invalid("scheduledOn", "session-before-list");
            }
        }).replaceWithVoid();
    }

    private LocalDate arrival(ProcedureView procedure) {
        return procedure.steps().stream().filter(step -> step.kind() == StepKind.LIST_DETERMINATION)
                .map(step -> step.openedAt()).filter(Objects::nonNull).max(Comparator.naturalOrder())
                .map(at -> LocalDate.ofInstant(at, clock.getZone())).orElse(LocalDate.MIN);
    }

    private Uni<ReviewSession> enter(AnnualList list, ConveneSession call, List<ReviewedLine> lines, Actor actor) {
        Instant now = clock.instant();
        ReviewSession session = new ReviewSession(ids.next(), ReviewedList.of(list), call.scheduledOn(), call.place(),
                actor.name(), now);
        List<SessionMember> called = IntStream.range(0, call.members().size()).mapToObj(i ->
                new SessionMember(ids.next(), session.id(), i + 1, call.members().get(i))).toList();
        List<SessionItem> agenda = IntStream.range(0, lines.size()).mapToObj(i ->
                new SessionItem(ids.next(), session.id(), i + 1, lines.get(i))).toList();
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
