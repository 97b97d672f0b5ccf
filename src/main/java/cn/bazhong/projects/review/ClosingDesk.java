package cn.bazhong.projects.review;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.Canonical;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Ends a session, whatever became of it: what was not concluded on goes back to a later one, and the minutes are frozen with
 * a digest that stands in the record.
 */
@ApplicationScoped
class ClosingDesk {
    private final Sittings sittings;
    private final Events events;
    private final SessionJson json;
    private final Clock clock;

    ClosingDesk(Sittings sittings, Events events, SessionJson json, Clock clock) {
        this.sittings = sittings;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    Uni<Void> close(UUID id, IfMatch ifMatch, CloseSession closing, Actor actor) {
        return sittings.take(id, actor)
                .invoke(sitting -> new SessionGuards(sitting, actor, LocalDate.now(clock)).keep()
                        .pass(ifMatch, sitting.session().version()))
                .chain(sitting -> close(sitting, closing.reason(), actor));
    }

    /** The minutes as they would be written now, or as they were frozen. */
    MinutesView minutes(Sitting sitting, Actor reader) {
        ReviewSession session = sitting.session();
        if (session.minutesJson() == null) {
            return MinutesView.draft(write(sitting, null, null), sitting, reader);
        }
        Minutes kept = json.read(session.minutesJson(), Minutes.class);
        boolean intact = Canonical.digest(kept).equals(session.minutesDigest());
        return MinutesView.frozen(kept, session.minutesDigest(), intact, sitting, reader);
    }

    private Uni<Void> close(Sitting sitting, String reason, Actor actor) {
        Instant now = clock.instant();
        List<ItemInHand> left = sitting.items().stream().filter(one -> one.item().isOnAgenda()).toList();
        if (!left.isEmpty() && (reason == null || reason.isBlank())) {
            Problem.refuse(List.of(new Violation("reason", "session-left-over")));
        }
        List<NewEvent> told = new ArrayList<>();
        left.forEach(one -> told.add(carryOver(sitting, one, reason, actor, now)));
        Minutes minutes = write(sitting, actor.name(), now);
        String digest = Canonical.digest(minutes);
        sitting.session().close(json.write(minutes), digest, actor.name(), now);
        told.add(ReviewEvents.of(sitting.session(), ReviewEvent.REVIEW_CLOSED, actor)
                .legallyOn(sitting.session().scheduledOn()).with("digest", digest).with("itemCount", sitting.items().size())
                .with("carriedOver", left.size()));
        return events.appendAll(told);
    }

    private NewEvent carryOver(Sitting sitting, ItemInHand one, String reason, Actor actor, Instant now) {
        one.item().conclude(ItemState.CARRIED_OVER,
                GivenConclusion.carriedOver(json.write(one.deliberation()), reason, actor.name(), now));
        return ReviewEvents.onItem(sitting.session(), one.item(), ReviewEvent.REVIEW_ITEM_CARRIED_OVER, actor)
                .legallyOn(sitting.session().scheduledOn()).with("reason", reason);
    }

    private Minutes write(Sitting sitting, String by, Instant at) {
        return new MinutesWriter(sitting, json.postponements(sitting.session())).write(by, at);
    }
}
