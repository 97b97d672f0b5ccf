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
import java.util.List;
import java.util.UUID;

/** Where whoever presides says what is concluded on each item (A5). */
@ApplicationScoped
class ConclusionDesk {
    private final Sittings sittings;
    private final Dockets dockets;
    private final Revisions revisions;
    private final Events events;
    private final SessionJson json;
    private final Clock clock;

    ConclusionDesk(Sittings sittings, Dockets dockets, Revisions revisions, Events events, SessionJson json, Clock clock) {
        this.sittings = sittings;
        this.dockets = dockets;
        this.revisions = revisions;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    Uni<Void> conclude(UUID id, IfMatch ifMatch, ConcludeItems request, Actor actor) {
        return sittings.take(id, actor)
                .invoke(sitting -> guards(sitting, actor).conclude().pass(ifMatch, sitting.session().version()))
                .invoke(sitting -> check(sitting, request.items(), actor))
                .chain(sitting -> conclude(sitting, request.items(), actor));
    }

    /** Persons first, then versions, forms, the panel of Article 5 and the votes: all items, then none or all are taken. */
    private void check(Sitting sitting, List<ItemConclusion> given, Actor actor) {
        SessionGuards guards = guards(sitting, actor);
        given.forEach(one -> {
            ItemInHand item = sitting.requireItem(one.itemId());
            new Guard(guards.conclude(item, one.verdict()).person(), List.of())
                    .pass(new IfMatch(one.version()), item.item().version());
        });
        Problem.refuse(new ConclusionForms(sitting, given).violations());
        Problem.refuseBroken(given.stream()
                .flatMap(one -> sitting.findings(sitting.requireItem(one.itemId()), one.verdict()).stream())
                .distinct().toList());
        given.forEach(one -> guards.conclude(sitting.requireItem(one.itemId()), one.verdict())
                .pass(new IfMatch(one.version()), one.version()));
    }

    private Uni<Void> conclude(Sitting sitting, List<ItemConclusion> given, Actor actor) {
        Instant now = clock.instant();
        List<Concluded> forGood = given.stream().filter(one -> one.verdict().isForGood())
                .map(one -> concluded(sitting, one)).toList();
        List<NewEvent> told = given.stream().map(one -> keep(sitting, one, actor, now)).toList();
        ReviewSession session = sitting.session();
        Uni<Void> recorded = forGood.isEmpty() ? Uni.createFrom().voidItem() : dockets.of(session)
                .record(session.occasion(), forGood, session.id(), session.scheduledOn(), actor);
        return recorded.chain(() -> revisions.open(sitting, given, actor)).chain(() -> events.appendAll(told));
    }

    private static Concluded concluded(Sitting sitting, ItemConclusion one) {
        SessionItem item = sitting.requireItem(one.itemId()).item();
        return new Concluded(item.subjectId(), item.subjectVersion(), one.verdict(), one.amount(), one.reason(), one.rank(),
                false);
    }

    private NewEvent keep(Sitting sitting, ItemConclusion one, Actor actor, Instant now) {
        ItemInHand inHand = sitting.requireItem(one.itemId());
        String announcedBy = guards(sitting, actor).isAnnounced(inHand) && sitting.isOffice(actor)
                ? inHand.deliberation().bench().presides().name() : null;
        inHand.item().conclude(state(one.verdict()), new GivenConclusion(json.write(inHand.deliberation()), one.verdict(),
                one.amount(), one.reason(), one.rank(), one.revisionPoints(), one.reviseBy(), now, actor.name(), announcedBy));
        ReviewEvent type = one.verdict() == ReviewVerdict.CARRY_OVER ? ReviewEvent.REVIEW_ITEM_CARRIED_OVER
                : ReviewEvent.REVIEW_ITEM_CONCLUDED;
        Tally tally = inHand.deliberation().tally();
        return ReviewEvents.onItem(sitting.session(), inHand.item(), type, actor).legallyOn(sitting.session().scheduledOn())
                .with("verdict", one.verdict().name()).with("amount", one.amount()).with("reason", one.reason())
                .with("rank", one.rank()).with("revisionPoints", one.revisionPoints())
                .with("reviseBy", one.reviseBy() == null ? null : one.reviseBy().toString())
                .with("votesFor", tally.votesFor()).with("votesAgainst", tally.against())
                .with("abstentions", tally.abstentions()).with("entitled", tally.entitled()).onBehalfOf(announcedBy);
    }

    private static ItemState state(ReviewVerdict verdict) {
        return switch (verdict) {
            case CARRY_OVER -> ItemState.CARRIED_OVER;
            case AGREE_AFTER_REVISION -> ItemState.UNDER_REVISION;
            default -> ItemState.CONCLUDED;
        };
    }

    private SessionGuards guards(Sitting sitting, Actor actor) {
        return new SessionGuards(sitting, actor, LocalDate.now(clock));
    }
}
