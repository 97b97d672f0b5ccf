package cn.bazhong.projects.review;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.policy.PolicyInForce;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Policy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a session together in the same number of statements, however many members and items it has. */
@ApplicationScoped
class Sittings {
    private final ReviewSessions sessions;
    private final SessionMembers members;
    private final SessionItems items;
    private final Ballots ballots;
    private final Dockets dockets;
    private final Policies policies;
    private final OrganRegister organs;
    private final Departments departments;
    private final SessionJson json;
    private final Clock clock;

    Sittings(ReviewSessions sessions, SessionMembers members, SessionItems items, Ballots ballots, Dockets dockets,
            Policies policies, OrganRegister organs, Departments departments, SessionJson json, Clock clock) {
        this.sessions = sessions;
        this.members = members;
        this.items = items;
        this.ballots = ballots;
        this.dockets = dockets;
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
        return departments.directory()
                .chain(directory -> policies.require(session.policyVersion()).map(PolicyInForce::policy)
                        .chain(policy -> organs.of(session.jurisdiction()).map(NamedDepartments::of)
                                .chain(named -> fill(session, new Frame(policy, named, directory)))));
    }

    /** What does not change while a session sits. */
    private record Frame(Policy policy, NamedDepartments named, Directory directory) {
    }

    private Uni<Sitting> fill(ReviewSession session, Frame frame) {
        return members.ofSession(session.id()).chain(seated -> items.ofSession(session.id())
                .chain(agenda -> readiness(session, agenda).chain(readiness -> ballots.ofSession(session.id())
                        .map(votes -> sitting(session, frame, seated, new Agenda(agenda, readiness, votes))))));
    }

    private Uni<Readiness> readiness(ReviewSession session, List<SessionItem> agenda) {
        return dockets.of(session).readiness(session.occasion(), agenda.stream().filter(SessionItem::isOnAgenda)
                .map(SessionItem::subjectId).collect(Collectors.toSet()));
    }

    /** What there is to decide on, and how far it has come. */
    private record Agenda(List<SessionItem> items, Readiness readiness, Map<UUID, List<Ballot>> votes) {

        List<Ballot> votesOn(SessionItem item) {
            return votes.getOrDefault(item.id(), List.of());
        }

        List<Finding> against(SessionItem item) {
            return readiness.against().getOrDefault(item.subjectId(), List.of());
        }
    }

    private Sitting sitting(ReviewSession session, Frame frame, List<SessionMember> seated, Agenda agenda) {
        Bodies bodies = new Bodies(frame.directory(), day(session));
        List<Seat> present = seated.stream().filter(SessionMember::takesPart).map(SessionMember::seat).toList();
        List<ItemInHand> inHand = agenda.items().stream()
                .map(item -> inHand(item, agenda, declared -> Bench.of(present, facts(item, declared), frame.named(), bodies)))
                .toList();
        return new Sitting(session, agenda.readiness().isHere(), seated, inHand, frame.policy(), frame.named(), bodies);
    }

    /** The day it is called for; once that is past, today: departments may be merged while it still sits. */
    private LocalDate day(ReviewSession session) {
        LocalDate today = LocalDate.now(clock);
        return today.isAfter(session.scheduledOn()) ? today : session.scheduledOn();
    }

    private ItemInHand inHand(SessionItem item, Agenda agenda, Function<List<Declaration>, Bench> benchNow) {
        List<Ballot> votes = agenda.votesOn(item);
        List<Declaration> declared = json.declarations(item);
        boolean kept = item.conclusion() != null && item.conclusion().deliberation() != null;
        Deliberation deliberation = kept ? json.read(item.conclusion().deliberation(), Deliberation.class)
                : Deliberation.of(benchNow.apply(declared), votes);
        return new ItemInHand(item, declared, votes, deliberation, agenda.against(item));
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
