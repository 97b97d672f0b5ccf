package cn.bazhong.projects.review;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.record.Events;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What comes after an item was agreed to subject to revision: the owner's report and the re-check (A5). */
@ApplicationScoped
class RevisionDesk {
    private final Sittings sittings;
    private final Dockets dockets;
    private final Revisions revisions;
    private final Events events;
    private final Clock clock;

    RevisionDesk(Sittings sittings, Dockets dockets, Revisions revisions, Events events, Clock clock) {
        this.sittings = sittings;
        this.dockets = dockets;
        this.revisions = revisions;
        this.events = events;
        this.clock = clock;
    }

    Uni<Void> report(UUID id, UUID itemId, IfMatch ifMatch, ReportRevision report, Actor actor) {
        return take(id, itemId, actor).chain(sitting -> {
            ItemInHand one = sitting.requireItem(itemId);
            guards(sitting, actor).report(one).pass(ifMatch, one.item().version());
            return dockets.of(sitting.session()).revised(one.item().subjectId(), one.item().subjectVersion(), true)
                    .invoke(version -> one.item().report(Revision.reported(report.statement(), actor.name(), clock.instant()), version))
                    .chain(() -> events.append(ReviewEvents.onItem(sitting.session(), one.item(), ReviewEvent.REVIEW_ITEM_MENDED, actor)
                            .with("statement", report.statement())))
                    .chain(() -> revisions.follow(sitting));
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
        boolean whole = outcome != ReviewVerdict.DEFER;
        Uni<Void> recorded = dockets.of(sitting.session()).revised(item.subjectId(), item.subjectVersion(), whole)
                .chain(version -> outcome.isForGood() ? record(sitting, concluded(item, version, outcome, recheck.opinion()), actor)
                        : Uni.createFrom().voidItem());
        item.recheck(outcome.decides() ? ItemState.CONCLUDED : ItemState.CARRIED_OVER,
                Revision.rechecked(item.revision(), outcome, recheck.opinion(), actor.name(), clock.instant()));
        return recorded.chain(() -> events.append(ReviewEvents
                .onItem(sitting.session(), item, ReviewEvent.REVIEW_ITEM_RECHECKED, actor)
                .with("verdict", outcome.name()).with("opinion", recheck.opinion())))
                .chain(() -> revisions.follow(sitting));
    }

    /** The place that the session gave the item comes with it. */
    private static Concluded concluded(SessionItem item, long version, ReviewVerdict outcome, String opinion) {
        return new Concluded(item.subjectId(), version, outcome, null, opinion,
                outcome.isPassing() ? item.conclusion().rank() : null, true);
    }

    /** What the re-check says takes effect on its own day. */
    private Uni<Void> record(Sitting sitting, Concluded concluded, Actor actor) {
        ReviewSession session = sitting.session();
        return dockets.of(session).record(session.occasion(), List.of(concluded), session.id(), LocalDate.now(clock), actor);
    }

    /** Beside those who see the session, the owner of the item. */
    private Uni<Sitting> take(UUID id, UUID itemId, Actor actor) {
        return sittings.takeForItem(id).invoke(sitting -> sitting.requireReadable(sitting.requireItem(itemId), actor));
    }

    private SessionGuards guards(Sitting sitting, Actor actor) {
        return new SessionGuards(sitting, actor, LocalDate.now(clock));
    }
}
