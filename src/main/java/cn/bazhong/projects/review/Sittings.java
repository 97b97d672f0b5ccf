package cn.bazhong.projects.review;

import cn.bazhong.projects.annuallist.AnnualList;
import cn.bazhong.projects.annuallist.AnnualLists;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.policy.PolicyInForce;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.regulation.Policy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts a session together: seven statements, however many members and items it has. */
@ApplicationScoped
class Sittings {
    private final ReviewSessions sessions;
    private final SessionMembers members;
    private final SessionItems items;
    private final Ballots ballots;
    private final AnnualLists lists;
    private final Policies policies;
    private final OrganRegister organs;
    private final Departments departments;
    private final SessionJson json;
    private final Clock clock;

    Sittings(ReviewSessions sessions, SessionMembers members, SessionItems items, Ballots ballots, AnnualLists lists,
            Policies policies, OrganRegister organs, Departments departments, SessionJson json, Clock clock) {
        this.sessions = sessions;
        this.members = members;
        this.items = items;
        this.ballots = ballots;
        this.lists = lists;
        this.policies = policies;
        this.organs = organs;
        this.departments = departments;
        this.json = json;
        this.clock = clock;
    }

    /** To read. What one may not see answers 404. */
    Uni<Sitting> require(UUID id, Actor actor) {
        return sessions.require(id).chain(this::complete).invoke(sitting -> hideUnlessVisible(sitting, actor));
    }

    /** To change: as {@link #require}, and nobody else changes it meanwhile. */
    Uni<Sitting> take(UUID id, Actor actor) {
        return sessions.take(id).chain(this::complete).invoke(sitting -> hideUnlessVisible(sitting, actor));
    }

    /** To change what is under revision, of which the owner sees its own item and nothing else. */
    Uni<Sitting> takeForItem(UUID id) {
        return sessions.take(id).chain(this::complete);
    }

    Uni<Sitting> complete(ReviewSession session) {
        return departments.directory().chain(directory -> lists.require(session.listId())
                .chain(list -> policies.require(session.policyVersion()).map(PolicyInForce::policy)
                        .chain(policy -> organs.of(session.jurisdiction()).map(NamedDepartments::of)
                                .chain(named -> fill(session, new Frame(list, policy, named, directory))))));
    }

    /** What does not change while a session sits. */
    private record Frame(AnnualList list, Policy policy, NamedDepartments named, Directory directory) {
    }

    private Uni<Sitting> fill(ReviewSession session, Frame frame) {
        return members.ofSession(session.id()).chain(seated -> items.ofSession(session.id())
                .chain(agenda -> ballots.ofSession(session.id())
                        .map(votes -> sitting(session, frame, seated, agenda, votes))));
    }

    private Sitting sitting(ReviewSession session, Frame frame, List<SessionMember> seated, List<SessionItem> agenda,
            Map<UUID, List<Ballot>> votes) {
        Bodies bodies = new Bodies(frame.directory(), day(session));
        List<Seat> present = seated.stream().filter(SessionMember::takesPart).map(SessionMember::seat).toList();
        List<ItemInHand> inHand = agenda.stream().map(item -> inHand(item, present, frame.named(), bodies,
                votes.getOrDefault(item.id(), List.of()))).toList();
        return new Sitting(session, frame.list().state() == AnnualList.State.AT_COMMITTEE, seated, inHand,
                frame.policy(), frame.named(), bodies);
    }

    /** The day it is called for; once that is past, today: departments may be merged while it still sits. */
    private LocalDate day(ReviewSession session) {
        LocalDate today = LocalDate.now(clock);
        return today.isAfter(session.scheduledOn()) ? today : session.scheduledOn();
    }

    private ItemInHand inHand(SessionItem item, List<Seat> present, NamedDepartments named, Bodies bodies,
            List<Ballot> votes) {
        List<Declaration> declared = json.declarations(item);
        boolean kept = item.conclusion() != null && item.conclusion().deliberation() != null;
        Deliberation deliberation = kept ? json.read(item.conclusion().deliberation(), Deliberation.class)
                : Deliberation.of(Bench.of(present, facts(item, declared), named, bodies), votes);
        return new ItemInHand(item, declared, votes, deliberation);
    }

    private static ItemFacts facts(SessionItem item, List<Declaration> declared) {
        return new ItemFacts(item.ownerDepartment(), item.industryAuthority(), declared);
    }

    private static void hideUnlessVisible(Sitting sitting, Actor actor) {
        if (!sitting.isVisibleTo(actor)) {
            throw Problem.notFound();
        }
    }
}
