package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the office enters what becomes of projects that stand already: carried over, amended, replaced, taken off (A15). */
@ApplicationScoped
class ChangeDesk {
    static final String NO_FINDINGS = "{\"zh\":[],\"en\":[]}";

    private final AnnualLists lists;
    private final ListLines lines;
    private final YearLines years;
    private final Composing composing;
    private final Events events;
    private final Ids ids;

    ChangeDesk(AnnualLists lists, ListLines lines, YearLines years, Composing composing, Events events, Ids ids) {
        this.lists = lists;
        this.lines = lines;
        this.years = years;
        this.composing = composing;
        this.events = events;
        this.ids = ids;
    }

    /** Enters changes as lines of the issue, all or none. */
    Uni<AnnualList> enter(UUID id, IfMatch ifMatch, List<LineChange> changes, Actor actor) {
        return lists.requireLocked(id)
                .call(list -> composing.require(list, actor))
                .invoke(list -> IfMatch.require(ifMatch, list.version()))
                .call(list -> forms(list).invoke(forms -> Problem.refuse(forms.violations(changes))))
                .call(list -> former(changes).chain(former -> keep(list, changes, former, actor)))
                .call(lists::changed);
    }

    private Uni<Void> keep(AnnualList list, List<LineChange> changes, Map<UUID, ListLine> former, Actor actor) {
        List<ListLine> entered = changes.stream().map(change -> line(list, change, former.get(change.lineId()))).toList();
        List<NewEvent> told = entered.stream().map(line -> told(list, line, ListEvent.CHANGE_ENTERED, actor)
                .with("amount", line.amount())).toList();
        return lines.persist(entered).chain(() -> events.appendAll(told));
    }

    private ListLine line(AnnualList list, LineChange change, ListLine former) {
        return new ListLine(ids.next(), list.id(), null, LineOrigin.of(change.kind(), former, change.ground()), former.project(),
                Funds.ofSources(change.funds()), former.profileJson(), NO_FINDINGS, false);
    }

    /** Takes back a change that the office entered. */
    Uni<AnnualList> withdraw(UUID id, UUID lineId, IfMatch ifMatch, Actor actor) {
        return lists.requireLocked(id)
                .call(list -> composing.require(list, actor))
                .call(list -> lines.requireOf(list, lineId)
                        .invoke(line -> IfMatch.require(ifMatch, line.version()))
                        .invoke(ChangeDesk::refuseAppliedFor)
                        .invoke(ListLine::withdraw)
                        .chain(line -> events.append(told(list, line, ListEvent.CHANGE_WITHDRAWN, actor))))
                .call(lists::changed);
    }

    /** Says which project an added one takes the place of, or that it stands by itself. */
    Uni<ListLine> replace(UUID id, UUID lineId, IfMatch ifMatch, ChooseReplaced choice, Actor actor) {
        return lists.requireLocked(id).chain(list -> lines.requireOf(list, lineId)
                .call(line -> composing.require(list, actor))
                .invoke(line -> IfMatch.require(ifMatch, line.version()))
                .call(line -> origin(list, line, choice).invoke(line::takePlaceOf))
                .call(line -> events.append(told(list, line, ListEvent.REPLACED_CHOSEN, actor)))
                .call(() -> lists.changed(list)));
    }

    private Uni<LineOrigin> origin(AnnualList list, ListLine line, ChooseReplaced choice) {
        Problem.refuse(Replacement.form(list, line, choice));
        return choice.lineId() == null ? Uni.createFrom().item(LineOrigin.APPLIED_FOR)
                : years.published(list.jurisdiction(), list.year())
                        .chain(standing -> lines.ofList(list.id()).invoke(all ->
                                Problem.refuse(Replacement.violations(choice, standing, others(all, line)))))
                        .chain(() -> lines.require(choice.lineId()))
                        .map(former -> LineOrigin.of(LineKind.REPLACE, former, choice.ground()));
    }

    private static List<ListLine> others(List<ListLine> all, ListLine line) {
        return all.stream().filter(other -> !other.id().equals(line.id())).toList();
    }

    private Uni<ChangeForms> forms(AnnualList list) {
        return years.published(list.jurisdiction(), list.year()).chain(year ->
                years.published(list.jurisdiction(), list.year() - 1).chain(before ->
                        lines.ofList(list.id()).map(all -> new ChangeForms(list.isAdjustment(), year, before, about(all)))));
    }

    /** The projects that some lines are about or take the place of. */
    static Set<UUID> about(List<ListLine> lines) {
        return lines.stream().flatMap(line -> Stream.of(line.projectId(), line.origin().formerProject()))
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Uni<Map<UUID, ListLine>> former(List<LineChange> changes) {
        return lines.find("id in ?1", changes.stream().map(LineChange::lineId).toList()).list()
                .map(found -> found.stream().collect(Collectors.toMap(ListLine::id, Function.identity())));
    }

    private static void refuseAppliedFor(ListLine line) {
        if (line.kind().isAppliedFor()) {
            throw Problem.notAllowedNow(Article.A15, "line-applied-for");
        }
    }

    private static NewEvent told(AnnualList list, ListLine line, ListEvent type, Actor actor) {
        return ListEvents.ofLine(list, line, type, actor).with("ground", line.origin().ground());
    }
}
