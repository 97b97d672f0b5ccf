package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.policy.PolicyInForce;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Proceedings;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.procedure.StartProcedure;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where the leading group office opens a call and composes the list (A14, A15). */
@ApplicationScoped
class ListDesk {
    private final AnnualLists lists;
    private final ListLines lines;
    private final CancellationLines cancellations;
    private final Composing composing;
    private final Proceedings proceedings;
    private final Policies policies;
    private final Departments departments;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    ListDesk(AnnualLists lists, ListLines lines, CancellationLines cancellations, Composing composing,
            Proceedings proceedings, Policies policies, Departments departments, Events events, Ids ids, Clock clock) {
        this.lists = lists;
        this.lines = lines;
        this.cancellations = cancellations;
        this.composing = composing;
        this.proceedings = proceedings;
        this.policies = policies;
        this.departments = departments;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Opens the call of a year, under the policy of the day. */
    Uni<AnnualList> open(OpenCall call, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        requireOrder(call.terms());
        requireNotOver(call.closesOn(), today);
        return departments.require(actor.department())
                .call(department -> lists.exists(department.jurisdiction(), call.year())
                        .invoke(exists -> refuseSecond(exists, call)))
                .chain(department -> policies.inForce(department.jurisdiction(), today)
                        .map(policy -> newList(department.jurisdiction(), call, policy)))
                .chain(list -> start(list, actor))
                .call(list -> events.append(called(list, ListEvent.CALL_OPENED, actor)));
    }

    /** Opens the next adjustment of a published list, under the policy of the day (A15). */
    Uni<AnnualList> adjust(UUID id, OpenAdjustment asked, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        requireTerms(asked, today);
        return lists.requireLocked(id)
                .chain(list -> lists.issues(list).invoke(issues -> ListGuards.refuse(ListGuards.adjusting(list, issues)))
                        .chain(issues -> policies.inForce(list.jurisdiction(), today)
                                .map(policy -> newAdjustment(list, issues.size(), asked, policy))))
                .chain(list -> start(list, actor))
                .call(list -> events.append(called(list, ListEvent.ADJUSTMENT_OPENED, actor).with("ground", list.ground())))
                .call(list -> cancellations.enter(list, actor));
    }

    private Uni<AnnualList> start(AnnualList list, Actor actor) {
        return lists.persistAndFlush(list)
                .call(() -> proceedings.start(procedure(list, actor), list.policyVersion(), actor))
                .call(() -> composing.require(list, actor))
                .call(() -> composeOnceCallIsOver(list));
    }

    Uni<AnnualList> change(UUID id, IfMatch ifMatch, ChangeCall terms, Actor actor) {
        requireOrder(terms);
        return lists.requireLocked(id)
                .call(list -> composing.require(list, actor))
                .invoke(list -> IfMatch.require(ifMatch, list.version()))
                .invoke(list -> call(list, terms))
                .call(this::composeOnceCallIsOver)
                .call(list -> events.append(called(list, ListEvent.CALL_CHANGED, actor)))
                .call(lists::flush);
    }

    /** Puts a line on the composed list or leaves it out. */
    Uni<ListLine> include(UUID id, UUID lineId, IfMatch ifMatch, ChangeInclusion change, Actor actor) {
        if (!change.included() && Verdicts.isBlank(change.reason())) {
            throw Problem.invalid("reason", "reason-required");
        }
        return lists.require(id).chain(list -> lines.requireOf(list, lineId)
                .call(line -> composing.require(list, actor))
                .invoke(line -> IfMatch.require(ifMatch, line.version()))
                .invoke(line -> refuseUnchanged(line, change))
                .call(() -> lists.lineChanges(list, AnnualList.State.COLLECTING, "list-not-composing"))
                .invoke(line -> line.include(change.included(), change.reason()))
                .call(line -> events.append(ListEvents.ofLine(list, line,
                        change.included() ? ListEvent.LINE_INCLUDED : ListEvent.LINE_LEFT_OUT, actor)
                        .with("reason", change.reason())))
                .call(lines::flush));
    }

    private AnnualList newList(String jurisdiction, OpenCall call, PolicyInForce policy) {
        AnnualList list = new AnnualList(ids.next(), jurisdiction, call.year(), policy.id(), AnnualList.isPartyFirst(policy),
                clock.instant());
        call(list, call.terms());
        return list;
    }

    private AnnualList newAdjustment(AnnualList published, int number, OpenAdjustment asked, PolicyInForce policy) {
        AnnualList list = AnnualList.adjusting(ids.next(), published, number, asked.ground().strip(), policy, clock.instant());
        call(list, asked.terms());
        return list;
    }

    private static void call(AnnualList list, ChangeCall terms) {
        list.call(terms.opensOn(), terms.closesOn(), terms.ceiling());
        list.limit(terms.ceilings());
    }

    private static StartProcedure procedure(AnnualList list, Actor actor) {
        return new StartProcedure(ProcedureKind.ANNUAL_LIST, list.id(), null, list.title(), actor.department(),
                list.jurisdiction(), RouteFacts.list(list.isPartyFirst()));
    }

    /** The office's time to compose the list begins when owners can apply no more. */
    private Uni<Void> composeOnceCallIsOver(AnnualList list) {
        return list.closesOn() == null ? Uni.createFrom().voidItem()
                : proceedings.beginOn(ProcedureKind.ANNUAL_LIST, list.id(), list.closesOn());
    }

    private static void refuseSecond(boolean exists, OpenCall call) {
        if (exists) {
            throw Problem.notAllowedNow(Article.A14, "list-exists", String.valueOf(call.year()));
        }
    }

    private static void refuseUnchanged(ListLine line, ChangeInclusion change) {
        if (line.isIncluded() == change.included()) {
            throw Problem.notAllowedNow(Article.A15, change.included() ? "line-on-already" : "line-off-already");
        }
    }

    /** An adjustment with a call takes applications until its last day; without one it is composed by the office alone. */
    private static void requireTerms(OpenAdjustment asked, LocalDate today) {
        requireOnce(asked.ceilings());
        if ((asked.opensOn() == null) != (asked.closesOn() == null)) {
            throw Problem.invalid(asked.opensOn() == null ? "opensOn" : "closesOn", "both-days-or-none");
        }
        if (asked.opensOn() != null) {
            requireOrder(asked.terms());
            requireNotOver(asked.closesOn(), today);
        }
    }

    private static void requireOnce(List<SourceAmount> ceilings) {
        if (ceilings.stream().map(SourceAmount::source).distinct().count() < ceilings.size()) {
            throw Problem.invalid("ceilings", "source-twice");
        }
    }

    private static void requireNotOver(LocalDate closesOn, LocalDate today) {
        if (closesOn.isBefore(today)) {
            throw Problem.invalid("closesOn", "call-already-over");
        }
    }

    private static void requireOrder(ChangeCall terms) {
        requireOnce(terms.ceilings());
        if (terms.closesOn().isBefore(terms.opensOn())) {
            throw Problem.invalid("closesOn", "ends-before-it-begins");
        }
    }

    private static NewEvent called(AnnualList list, ListEvent type, Actor actor) {
        return ListEvents.ofList(list, type, actor).under(Article.A14).with("opensOn", day(list.opensOn()))
                .with("closesOn", day(list.closesOn()))
                .with("ceiling", list.ceiling() == null ? "NONE" : list.ceiling())
                .with(list.ceilings().sources().stream().collect(Collectors.toMap(one -> "ceiling" + one.source(),
                        SourceAmount::amount)));
    }

    private static String day(LocalDate day) {
        return day == null ? "NONE" : day.toString();
    }
}
