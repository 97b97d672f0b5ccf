package cn.bazhong.projects.review;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changes before a session is opened: who is called, what is on the agenda, when it is, and whether it is held. */
@ApplicationScoped
class PlanningDesk {
    private final Sittings sittings;
    private final Dockets dockets;
    private final Agendas agendas;
    private final SessionMembers members;
    private final SessionItems items;
    private final Invitations invitations;
    private final Events events;
    private final SessionJson json;
    private final Ids ids;
    private final Clock clock;

    PlanningDesk(Sittings sittings, Dockets dockets, Agendas agendas, SessionMembers members, SessionItems items,
            Invitations invitations, Events events, SessionJson json, Ids ids, Clock clock) {
        this.sittings = sittings;
        this.dockets = dockets;
        this.agendas = agendas;
        this.members = members;
        this.items = items;
        this.invitations = invitations;
        this.events = events;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Void> changeMembers(UUID id, IfMatch ifMatch, ChangeMembers change, Actor actor) {
        return plan(id, ifMatch, actor)
                .invoke(sitting -> Problem.refuse(new Composition(change.members(), sitting.named(), sitting.bodies())
                        .violations()))
                .chain(sitting -> seat(sitting, change.members(), actor));
    }

    Uni<Void> changeAgenda(UUID id, IfMatch ifMatch, ChangeAgenda change, Actor actor) {
        return plan(id, ifMatch, actor).chain(sitting -> agendas.waiting(sitting.session().occasion())
                .invoke(waiting -> waiting.requireArrived("items", change.items(), sitting.session().scheduledOn()))
                .map(waiting -> waiting.choose(change.items(), subjects(sitting).keySet()))
                .chain(chosen -> schedule(sitting, chosen, actor)));
    }

    Uni<Void> postpone(UUID id, IfMatch ifMatch, PostponeSession postponement, Actor actor) {
        return plan(id, ifMatch, actor)
                .call(sitting -> agendas.waiting(sitting.session().occasion()).invoke(waiting -> waiting
                        .requireArrived("scheduledOn", List.copyOf(subjects(sitting).keySet()), postponement.scheduledOn())))
                .invoke(sitting -> Problem.refuse(postponement.scheduledOn().equals(sitting.session().scheduledOn())
                        ? List.of(new Violation("scheduledOn", "session-same-day")) : List.of()))
                .chain(sitting -> occasion(sitting.session(), postponement.scheduledOn())
                        .chain(then -> postpone(sitting, then, postponement, actor)));
    }

    Uni<Void> cancel(UUID id, IfMatch ifMatch, CancelSession cancellation, Actor actor) {
        return plan(id, ifMatch, actor).chain(sitting -> cancel(sitting, cancellation.reason(), actor));
    }

    Uni<Void> answer(UUID id, UUID memberId, IfMatch ifMatch, AnswerInvitation answer, Actor actor) {
        return sittings.take(id, actor).chain(sitting -> {
            SessionMember member = sitting.requireMember(memberId);
            guards(sitting, actor).answer(member).pass(ifMatch, member.version());
            refuse(answer, member, sitting);
            member.answer(answer.accepted(), answer.reason(), clock.instant());
            member.sendInstead(answer.substitute());
            return events.append(answered(sitting.session(), member, actor)).chain(() -> invitations.follow(sitting));
        });
    }

    private Uni<Sitting> plan(UUID id, IfMatch ifMatch, Actor actor) {
        return sittings.take(id, actor)
                .invoke(sitting -> guards(sitting, actor).plan().pass(ifMatch, sitting.session().version()));
    }

    /** What the session is on when it is held on that day instead. */
    private Uni<Occasion> occasion(ReviewSession session, LocalDate day) {
        return dockets.occasion(session.docket(), session.occasion().list(), session.jurisdiction(), day);
    }

    private SessionGuards guards(Sitting sitting, Actor actor) {
        return new SessionGuards(sitting, actor, LocalDate.now(clock));
    }

    /** Seats that are kept keep their answers as long as the same person is called. */
    private Uni<Void> seat(Sitting sitting, List<MemberEntry> entries, Actor actor) {
        UUID session = sitting.session().id();
        List<SessionMember> now = new ArrayList<>();
        List<SessionMember> added = new ArrayList<>();
        for (MemberEntry entry : entries) {
            SessionMember member = entry.id() == null ? new SessionMember(ids.next(), session, now.size() + 1, entry)
                    : sitting.findMember(entry.id()).orElseThrow(() -> Problem.invalid("members", "session-unknown-member"));
            if (entry.id() == null) {
                added.add(member);
            } else {
                member.describe(now.size() + 1, entry);
            }
            now.add(member);
        }
        List<SessionMember> left = sitting.members().stream().filter(one -> !now.contains(one)).toList();
        sitting.session().changed();
        return removed(left).chain(() -> added.isEmpty() ? Uni.createFrom().voidItem() : members.persist(added))
                .chain(() -> events.append(ReviewEvents.of(sitting.session(), ReviewEvent.REVIEW_MEMBERS_CHANGED, actor)
                        .with("members", ConveningDesk.named(now)).with("memberCount", now.size())))
                .chain(() -> invitations.follow(sitting.session(), now, sitting.projects()));
    }

    private Uni<Void> removed(List<SessionMember> left) {
        return Multi.createFrom().iterable(left).onItem().transformToUniAndConcatenate(members::delete)
                .collect().last().chain(members::flush);
    }

    private Uni<Void> schedule(Sitting sitting, List<ReviewedItem> chosen, Actor actor) {
        Map<UUID, SessionItem> before = subjects(sitting);
        List<SessionItem> now = new ArrayList<>();
        for (ReviewedItem reviewed : chosen) {
            SessionItem item = before.get(reviewed.id());
            if (item == null) {
                now.add(new SessionItem(ids.next(), sitting.session().id(), now.size() + 1, reviewed));
            } else {
                item.moveTo(now.size() + 1);
                item.look(reviewed);
                now.add(item);
            }
        }
        List<SessionItem> added = now.stream().filter(item -> !before.containsValue(item)).toList();
        List<SessionItem> dropped = before.values().stream().filter(item -> !now.contains(item)).toList();
        sitting.session().changed();
        return dropped(dropped).chain(() -> added.isEmpty() ? Uni.createFrom().voidItem() : items.persist(added))
                .chain(() -> events.appendAll(scheduled(sitting, now, added, dropped, actor)))
                .chain(() -> invitations.follow(sitting.session(), sitting.members(), ConveningDesk.projects(now)));
    }

    private Uni<Void> dropped(List<SessionItem> dropped) {
        return Multi.createFrom().iterable(dropped).onItem().transformToUniAndConcatenate(items::delete)
                .collect().last().chain(items::flush);
    }

    private static List<NewEvent> scheduled(Sitting sitting, List<SessionItem> now, List<SessionItem> added,
            List<SessionItem> dropped, Actor actor) {
        ReviewSession session = sitting.session();
        List<NewEvent> told = new ArrayList<>();
        dropped.forEach(item -> told.add(ReviewEvents.onItem(session, item, ReviewEvent.REVIEW_ITEM_TAKEN_OFF, actor)));
        added.forEach(item -> told.add(ReviewEvents.onItem(session, item, ReviewEvent.REVIEW_ITEM_SCHEDULED, actor)));
        if (isTurned(sitting, now, added)) {
            told.add(ReviewEvents.of(session, ReviewEvent.REVIEW_AGENDA_ORDERED, actor)
                    .with("items", now.stream().map(SessionItem::projectCode).toList()).with("itemCount", now.size()));
        }
        return told;
    }

    /** Whether the order is another than that of what was there, followed by what is new. */
    private static boolean isTurned(Sitting sitting, List<SessionItem> now, List<SessionItem> added) {
        Stream<SessionItem> kept = sitting.items().stream().map(ItemInHand::item).filter(now::contains);
        return !Stream.concat(kept, added.stream()).toList().equals(now);
    }

    private Uni<Void> postpone(Sitting sitting, Occasion then, PostponeSession request, Actor actor) {
        ReviewSession session = sitting.session();
        LocalDate before = session.scheduledOn();
        List<Postponement> all = new ArrayList<>(json.postponements(session));
        all.add(new Postponement(before, request.scheduledOn(), request.reason(), actor.name(), clock.instant()));
        session.postpone(then, request.scheduledOn(), request.place() == null ? session.place() : request.place(),
                json.write(all));
        sitting.members().forEach(SessionMember::forgetAnswer);
        return events.append(ReviewEvents.of(session, ReviewEvent.REVIEW_POSTPONED, actor).with("from", before.toString())
                .with("place", session.place()).with("reason", request.reason())).chain(() -> invitations.follow(sitting));
    }

    private Uni<Void> cancel(Sitting sitting, String reason, Actor actor) {
        ReviewSession session = sitting.session();
        Instant now = clock.instant();
        session.cancel(reason, actor.name(), now);
        GivenConclusion carried = GivenConclusion.carriedOver(null, reason, actor.name(), now);
        List<NewEvent> told = new ArrayList<>();
        told.add(ReviewEvents.of(session, ReviewEvent.REVIEW_CANCELLED, actor).with("reason", reason));
        sitting.items().forEach(one -> {
            one.item().conclude(ItemState.CARRIED_OVER, carried);
            told.add(ReviewEvents.onItem(session, one.item(), ReviewEvent.REVIEW_ITEM_CARRIED_OVER, actor)
                    .with("reason", reason));
        });
        return events.appendAll(told).chain(() -> invitations.follow(session, List.of(), Set.of()));
    }

    private static void refuse(AnswerInvitation answer, SessionMember member, Sitting sitting) {
        List<Violation> violations = new ArrayList<>(Composition.violations(answer.substitute(), member, "substitute",
                sitting.bodies()));
        if (!answer.accepted() && (answer.reason() == null || answer.reason().isBlank())) {
            violations.add(new Violation("reason", "reason-required"));
        }
        if (answer.accepted() && answer.substitute() != null) {
            violations.add(new Violation("substitute", "session-substitute-declined"));
        }
        Problem.refuse(violations);
    }

    private static NewEvent answered(ReviewSession session, SessionMember member, Actor actor) {
        return ReviewEvents.of(session, ReviewEvent.REVIEW_INVITATION_ANSWERED, actor).with("member", member.name())
                .with("answer", member.answer().name()).with("reason", member.answerReason())
                .with("substitute", member.hasSubstitute() ? member.seat().name() : null)
                .onBehalfOf(actor.id().equals(member.userId()) ? null : member.name());
    }

    private static Map<UUID, SessionItem> subjects(Sitting sitting) {
        return sitting.items().stream().map(ItemInHand::item)
                .collect(Collectors.toMap(SessionItem::subjectId, Function.identity()));
    }
}
