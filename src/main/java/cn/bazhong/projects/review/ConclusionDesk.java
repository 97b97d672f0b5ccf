package cn.bazhong.projects.review;

import cn.bazhong.projects.annuallist.AnnualLists;
import cn.bazhong.projects.annuallist.CommitteeConclusions;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.ItemDecision;
import cn.bazhong.projects.procedure.ItemVerdict;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Finding;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where whoever presides says what is concluded on each item (A5, A15). */
@ApplicationScoped
class ConclusionDesk {
    private final Sittings sittings;
    private final AnnualLists lists;
    private final CommitteeConclusions conclusions;
    private final Events events;
    private final SessionJson json;
    private final Clock clock;

    ConclusionDesk(Sittings sittings, AnnualLists lists, CommitteeConclusions conclusions, Events events, SessionJson json,
            Clock clock) {
        this.sittings = sittings;
        this.lists = lists;
        this.conclusions = conclusions;
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
        List<Finding> findings = given.stream()
                .flatMap(one -> sitting.findings(sitting.requireItem(one.itemId()), one.verdict()).stream())
                .distinct().toList();
        if (findings.stream().anyMatch(Finding::blocks)) {
            throw Problem.rulesBroken(findings);
        }
        given.forEach(one -> guards.conclude(sitting.requireItem(one.itemId()), one.verdict())
                .pass(new IfMatch(one.version()), one.version()));
    }

    private Uni<Void> conclude(Sitting sitting, List<ItemConclusion> given, Actor actor) {
        Instant now = clock.instant();
        List<ItemDecision> onTheList = given.stream().flatMap(one -> decision(sitting, one)).toList();
        List<NewEvent> told = given.stream().map(one -> keep(sitting, one, actor, now)).toList();
        ReviewSession session = sitting.session();
        Uni<Void> recorded = onTheList.isEmpty() ? Uni.createFrom().voidItem() : lists.require(session.listId())
                .chain(list -> conclusions.record(list, onTheList, ranks(sitting, given), session.id(), session.scheduledOn(),
                        actor));
        return recorded.chain(() -> events.appendAll(told));
    }

    /** What the list is told; nothing where the item is not decided for good. */
    private static Stream<ItemDecision> decision(Sitting sitting, ItemConclusion one) {
        SessionItem item = sitting.requireItem(one.itemId()).item();
        return one.verdict().onTheLine().stream().map(verdict -> new ItemDecision(item.lineId(), item.lineVersion(), verdict,
                verdict == ItemVerdict.REDUCE ? one.amount() : null, one.reason()));
    }

    /** The places of what is decided for good; what has to be revised gets its place with the re-check. */
    private static Map<UUID, Integer> ranks(Sitting sitting, List<ItemConclusion> given) {
        return given.stream().filter(one -> one.rank() != null && one.verdict().onTheLine().isPresent())
                .collect(Collectors.toMap(one -> sitting.requireItem(one.itemId()).item().lineId(), ItemConclusion::rank));
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
