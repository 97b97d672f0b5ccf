package cn.bazhong.projects.review;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Policy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A session with everything that decides what may be done in it.
 *
 * @param isHere whether what it is on is before the committee
 * @param policy by whose figures it sits: expert share, named departments, voting threshold
 */
record Sitting(ReviewSession session, boolean isHere, List<SessionMember> members, List<ItemInHand> items, Policy policy,
        NamedDepartments named, Bodies bodies) {

    Directory directory() {
        return bodies.directory();
    }

    /** 404 where the session has no such item. */
    ItemInHand requireItem(UUID id) {
        return findItem(id).orElseThrow(Problem::notFound);
    }

    Optional<ItemInHand> findItem(UUID id) {
        return items.stream().filter(one -> one.item().id().equals(id)).findFirst();
    }

    SessionMember requireMember(UUID id) {
        return findMember(id).orElseThrow(Problem::notFound);
    }

    Optional<SessionMember> findMember(UUID id) {
        return members.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The member whose seat the actor takes by their own account. */
    Optional<SessionMember> seatOf(Actor actor) {
        return members.stream().filter(one -> actor.id().equals(one.reader())).findFirst();
    }

    /** Whether the actor convenes and records here. */
    boolean isOffice(Actor actor) {
        return actor.is(Role.LEADING_GROUP_OFFICE) && bodies.same(actor.department(), named.office());
    }

    /** Offices that look over the jurisdiction see all its sessions; others the ones they are called to. */
    boolean isVisibleTo(Actor actor) {
        return actor.seesEveryProjectOf(session.jurisdiction()) || seatOf(actor).isPresent();
    }

    /** 404 unless the actor sees the session or owns the project of the item. */
    void requireReadable(ItemInHand one, Actor actor) {
        if (!isVisibleTo(actor) && !isOwn(one.item(), actor)) {
            throw Problem.notFound();
        }
    }

    /** Whether that is a project of the actor's own department. */
    boolean isOwn(SessionItem item, Actor actor) {
        return bodies.same(actor.department(), item.ownerDepartment());
    }

    /**
     * Whether the votes on an item are kept from a reader: it is their own department's, or they are recused on it. The
     * office that keeps the minutes cannot but read them.
     */
    boolean isWithheld(ItemInHand one, Actor reader) {
        return !isOffice(reader) && (isOwn(one.item(), reader) || seatOf(reader)
                .filter(member -> one.deliberation().bench().isRecused(member.id())).isPresent());
    }

    /** Whether the actor is the one in that seat, by account or, in the chair, by office. */
    boolean isSeatedOn(Seat seat, Actor actor) {
        if (seat.capacity() == Capacity.CHAIR) {
            return actor.is(Role.COMMITTEE_CHAIR) && (seat.account() == null ? actor.isOf(seat.department())
                    : seat.isTakenBy(actor));
        }
        return seat.isTakenBy(actor);
    }

    /** The seats that are taken. */
    List<Seat> present() {
        return members.stream().filter(SessionMember::takesPart).map(SessionMember::seat).toList();
    }

    /** The seats nobody has taken. */
    Set<UUID> absent() {
        return members.stream().filter(member -> !member.takesPart()).map(SessionMember::id).collect(Collectors.toSet());
    }

    List<Finding> findings(ItemInHand one, ReviewVerdict verdict) {
        return one.deliberation().findings(verdict, one.against(), policy, directory()::name);
    }

    List<Obstacle> obstacles(ItemInHand one, ReviewVerdict verdict) {
        return one.deliberation().obstacles(verdict, policy, session.docket().article());
    }

    /** The verdicts that can be given, whoever presides. */
    List<ReviewVerdict> open(ItemInHand one) {
        return one.deliberation().open(session.docket(), one.against(), policy);
    }

    Set<UUID> projects() {
        return items.stream().map(one -> one.item().projectId()).collect(Collectors.toSet());
    }
}
