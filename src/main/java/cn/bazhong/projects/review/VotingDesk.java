package cn.bazhong.projects.review;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes down recusals and votes: from the secretary for everybody, or from a member for themselves (A5). */
@ApplicationScoped
class VotingDesk {
    private final Sittings sittings;
    private final Ballots ballots;
    private final Events events;
    private final SessionJson json;
    private final Clock clock;

    VotingDesk(Sittings sittings, Ballots ballots, Events events, SessionJson json, Clock clock) {
        this.sittings = sittings;
        this.ballots = ballots;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    Uni<Void> enterRecusals(UUID id, UUID itemId, IfMatch ifMatch, EnterRecusals recusals, Actor actor) {
        return onItem(id, itemId, ifMatch, actor).chain(sitting -> enter(sitting,
                List.of(new ItemEntries(itemId, ifMatch.version(), recusals.recusals(), null)), actor));
    }

    Uni<Void> enterVotes(UUID id, UUID itemId, IfMatch ifMatch, EnterVotes votes, Actor actor) {
        return onItem(id, itemId, ifMatch, actor).chain(sitting -> enter(sitting,
                List.of(new ItemEntries(itemId, ifMatch.version(), null, votes.votes())), actor));
    }

    Uni<Void> enterItems(UUID id, IfMatch ifMatch, EnterItems entries, Actor actor) {
        return sittings.take(id, actor)
                .invoke(sitting -> guards(sitting, actor).keep().pass(ifMatch, sitting.session().version()))
                .invoke(sitting -> entries.items().forEach(entry -> guards(sitting, actor)
                        .item(sitting.requireItem(entry.itemId()))
                        .pass(new IfMatch(entry.version()), sitting.requireItem(entry.itemId()).item().version())))
                .chain(sitting -> enter(sitting, entries.items(), actor));
    }

    Uni<Void> cast(UUID id, IfMatch ifMatch, CastBallots cast, Actor actor) {
        return sittings.take(id, actor)
                .invoke(sitting -> guards(sitting, actor).ballot().pass(ifMatch, sitting.session().version()))
                .chain(sitting -> cast(sitting, cast.items(), actor));
    }

    private Uni<Sitting> onItem(UUID id, UUID itemId, IfMatch ifMatch, Actor actor) {
        return sittings.take(id, actor).invoke(sitting -> {
            ItemInHand one = sitting.requireItem(itemId);
            guards(sitting, actor).item(one).pass(ifMatch, one.item().version());
        });
    }

    private SessionGuards guards(Sitting sitting, Actor actor) {
        return new SessionGuards(sitting, actor, LocalDate.now(clock));
    }

    private Uni<Void> enter(Sitting sitting, List<ItemEntries> entries, Actor actor) {
        VoteEntries checked = new VoteEntries(sitting, entries);
        checked.refuseWhatDoesNotFit();
        entries.forEach(entry -> keep(sitting, sitting.requireItem(entry.itemId()), entry));
        Instant now = clock.instant();
        List<UUID> voted = entries.stream().filter(entry -> entry.votes() != null).map(ItemEntries::itemId).toList();
        return ballots.clear(voted)
                .chain(() -> ballots.write(sitting.session().id(), checked.ballots(actor.name(), now), now))
                .chain(() -> events.appendAll(told(sitting, entries, actor)));
    }

    private void keep(Sitting sitting, ItemInHand one, ItemEntries entry) {
        if (entry.recusals() == null) {
            one.item().votesEntered();
        } else {
            one.item().declare(json.write(Declaration.afterEntry(one.declared(), entry.recusals(), sitting.absent())));
        }
    }

    private Uni<Void> cast(Sitting sitting, List<OwnBallot> own, Actor actor) {
        Seat seat = sitting.seatOf(actor).orElseThrow(Problem::notFound).seat();
        Instant now = clock.instant();
        VoteEntries.refuseWhatDoesNotFit(sitting, seat, own);
        own.stream().filter(OwnBallot::declaresConflict).forEach(one -> declare(sitting.requireItem(one.itemId()), seat, one));
        List<Ballot> votes = own.stream().filter(one -> !one.declaresConflict()).map(one -> new Ballot(one.itemId(), seat.id(),
                one.vote(), one.score(), one.opinion(), true, actor.name(), now)).toList();
        return ballots.write(sitting.session().id(), votes, now)
                .chain(() -> events.appendAll(told(sitting, seat, own, actor)));
    }

    private void declare(ItemInHand one, Seat seat, OwnBallot own) {
        List<Declaration> all = new ArrayList<>(one.declared());
        all.removeIf(before -> before.seat().equals(seat.id()));
        all.add(new Declaration(seat.id(), own.conflict()));
        one.item().declare(json.write(all));
    }

    private static List<NewEvent> told(Sitting sitting, List<ItemEntries> entries, Actor actor) {
        List<NewEvent> told = new ArrayList<>();
        for (ItemEntries entry : entries) {
            SessionItem item = sitting.requireItem(entry.itemId()).item();
            if (entry.recusals() != null) {
                told.add(about(sitting, item, ReviewEvent.REVIEW_RECUSED, actor).with("recusals", entry.recusals().stream()
                        .map(one -> conflict(sitting, one.memberId(), one.reason())).toList()));
            }
            if (entry.votes() != null) {
                told.add(about(sitting, item, ReviewEvent.REVIEW_VOTED, actor).with("votes", entry.votes().stream()
                        .map(one -> vote(sitting, one.memberId(), one.vote(), one.score(), one.opinion())).toList()));
            }
        }
        return told;
    }

    private static List<NewEvent> told(Sitting sitting, Seat seat, List<OwnBallot> own, Actor actor) {
        return own.stream().map(one -> {
            SessionItem item = sitting.requireItem(one.itemId()).item();
            return one.declaresConflict()
                    ? about(sitting, item, ReviewEvent.REVIEW_RECUSED, actor).with("recusals",
                            List.of(conflict(sitting, seat.id(), one.conflict())))
                    : about(sitting, item, ReviewEvent.REVIEW_VOTED, actor).with("inPerson", true).with("votes",
                            List.of(vote(sitting, seat.id(), one.vote(), one.score(), one.opinion())));
        }).toList();
    }

    private static NewEvent about(Sitting sitting, SessionItem item, ReviewEvent type, Actor actor) {
        return ReviewEvents.of(sitting.session(), type, actor).legallyOn(sitting.session().scheduledOn())
                .with("item", item.id().toString()).with("code", item.projectCode()).with("name", item.projectName());
    }

    private static Map<String, Object> conflict(Sitting sitting, UUID member, String reason) {
        Map<String, Object> said = said(sitting, member);
        said.put("reason", reason);
        return said;
    }

    private static Map<String, Object> vote(Sitting sitting, UUID member, Vote vote, Integer score, String opinion) {
        Map<String, Object> said = said(sitting, member);
        said.put("vote", vote.name());
        said.put("score", score);
        said.put("opinion", opinion);
        return said;
    }

    private static Map<String, Object> said(Sitting sitting, UUID member) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("member", sitting.requireMember(member).seat().name());
        said.put("seat", member.toString());
        return said;
    }
}
