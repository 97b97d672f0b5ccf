package cn.bazhong.projects.review;

import cn.bazhong.projects.annuallist.AnnualLists;
import cn.bazhong.projects.annuallist.CommitteeConclusions;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.procedure.ItemDecision;
import cn.bazhong.projects.procedure.ItemVerdict;
import cn.bazhong.projects.record.Events;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What comes after an item was agreed to subject to revision: the owner's report and the re-check (A15). */
@ApplicationScoped
class RevisionDesk {
    private final Sittings sittings;
    private final AnnualLists lists;
    private final CommitteeConclusions conclusions;
    private final Events events;
    private final Clock clock;

    RevisionDesk(Sittings sittings, AnnualLists lists, CommitteeConclusions conclusions, Events events, Clock clock) {
        this.sittings = sittings;
        this.lists = lists;
        this.conclusions = conclusions;
        this.events = events;
        this.clock = clock;
    }

    Uni<Void> report(UUID id, UUID itemId, IfMatch ifMatch, ReportRevision report, Actor actor) {
        return take(id, itemId, actor).chain(sitting -> {
            ItemInHand one = sitting.requireItem(itemId);
            guards(sitting, actor).report(one).pass(ifMatch, one.item().version());
            one.item().report(Revision.reported(report.statement(), actor.name(), clock.instant()));
            return events.append(ReviewEvents.onItem(sitting.session(), one.item(), ReviewEvent.REVIEW_ITEM_MENDED, actor)
                    .with("statement", report.statement()));
        });
    }

    Uni<Void> recheck(UUID id, UUID itemId, IfMatch ifMatch, RecheckItem recheck, Actor actor) {
        return take(id, itemId, actor).chain(sitting -> {
            ItemInHand one = sitting.requireItem(itemId);
            guards(sitting, actor).recheck(one, recheck.outcome()).pass(ifMatch, one.item().version());
            return recheck(sitting, one.item(), recheck, actor);
        });
    }

    private Uni<Void> recheck(Sitting sitting, SessionItem item, RecheckItem recheck, Actor actor) {
        ReviewVerdict outcome = recheck.outcome().asVerdict();
        Uni<Void> recorded = outcome.onTheLine().map(verdict -> record(sitting, item, new ItemDecision(item.lineId(),
                item.lineVersion(), verdict, null, recheck.opinion()), actor)).orElseGet(() -> Uni.createFrom().voidItem());
        item.recheck(outcome.decides() ? ItemState.CONCLUDED : ItemState.CARRIED_OVER,
                Revision.rechecked(item.revision(), outcome, recheck.opinion(), actor.name(), clock.instant()));
        return recorded.chain(() -> events.append(ReviewEvents
                .onItem(sitting.session(), item, ReviewEvent.REVIEW_ITEM_RECHECKED, actor)
                .with("verdict", outcome.name()).with("opinion", recheck.opinion())));
    }

    /** What the re-check says takes effect on its own day; the place that the session gave the line comes with it. */
    private Uni<Void> record(Sitting sitting, SessionItem item, ItemDecision decision, Actor actor) {
        Integer rank = item.conclusion().rank();
        boolean ranked = rank != null && decision.verdict() == ItemVerdict.AGREE;
        return lists.require(sitting.session().listId()).chain(list -> conclusions.record(list, List.of(decision),
                ranked ? Map.of(item.lineId(), rank) : Map.of(), sitting.session().id(), LocalDate.now(clock), actor));
    }

    /** Beside those who see the session, the owner of the item. */
    private Uni<Sitting> take(UUID id, UUID itemId, Actor actor) {
        return sittings.takeForItem(id).invoke(sitting -> sitting.requireReadable(sitting.requireItem(itemId), actor));
    }

    private SessionGuards guards(Sitting sitting, Actor actor) {
        return new SessionGuards(sitting, actor, LocalDate.now(clock));
    }
}
