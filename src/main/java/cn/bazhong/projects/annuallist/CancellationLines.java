package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.record.Events;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Enters the cancellations that the office agreed to into the adjustment that is composed, each once (A15). */
@ApplicationScoped
public class CancellationLines {
    private final AnnualLists lists;
    private final ListLines lines;
    private final YearLines years;
    private final List<AgreedCancellations> requests;
    private final Events events;
    private final Ids ids;

    CancellationLines(AnnualLists lists, ListLines lines, YearLines years, @All List<AgreedCancellations> requests,
            Events events, Ids ids) {
        this.lists = lists;
        this.lines = lines;
        this.years = years;
        this.requests = requests;
        this.events = events;
        this.ids = ids;
    }

    /** Into whatever adjustment of the jurisdiction is being composed now; else the next one has them when it is opened. */
    public Uni<Void> enterWhereComposed(String jurisdiction, Actor actor) {
        return lists.list("jurisdiction = ?1 and adjustment > 0 and state = ?2", jurisdiction, AnnualList.State.COLLECTING)
                .chain(composed -> Multi.createFrom().iterable(composed)
                        .onItem().transformToUniAndConcatenate(list -> enter(list, actor)).collect().last())
                .replaceWithVoid();
    }

    /** Into this adjustment: the projects that stand in its year, are not begun, and were not brought to the city before. */
    Uni<Void> enter(AnnualList adjustment, Actor actor) {
        return agreed(adjustment.jurisdiction()).chain(agreed -> agreed.isEmpty()
                ? Uni.createFrom().voidItem() : enter(adjustment, agreed, actor));
    }

    private Uni<List<AgreedCancellations.Agreed>> agreed(String jurisdiction) {
        return Multi.createFrom().iterable(requests)
                .onItem().transformToUniAndConcatenate(one -> one.agreed(jurisdiction))
                .collect().in(ArrayList::new, List::addAll);
    }

    private Uni<Void> enter(AnnualList adjustment, List<AgreedCancellations.Agreed> agreed, Actor actor) {
        Map<UUID, String> grounds = agreed.stream()
                .collect(Collectors.toMap(AgreedCancellations.Agreed::projectId, AgreedCancellations.Agreed::ground, (first, same) -> first));
        return years.published(adjustment.jurisdiction(), adjustment.year())
                .chain(standing -> brought(grounds.keySet()).chain(brought -> lines.ofList(adjustment.id())
                        .map(all -> open(standing, grounds.keySet(), brought, ChangeDesk.about(all)))))
                .chain(open -> former(open).chain(former -> keep(adjustment, former, grounds, actor)));
    }

    private static List<StandingLine> open(List<StandingLine> standing, Set<UUID> agreed, Set<UUID> brought, Set<UUID> onIssue) {
        return standing.stream().filter(StandingLine::isInForce).filter(line -> agreed.contains(line.project().id()))
                .filter(line -> !brought.contains(line.project().id()) && !onIssue.contains(line.project().id()))
                .filter(ChangeForms::mayEnd).toList();
    }

    /** Projects that an adjustment had as cancelled already, whatever the city made of it. */
    private Uni<Set<UUID>> brought(Set<UUID> projects) {
        return lines.find("project.id in ?1 and origin.kind = ?2 and withdrawn = false", projects, LineKind.CANCEL).list()
                .map(found -> found.stream().map(ListLine::projectId).collect(Collectors.toSet()));
    }

    private Uni<List<ListLine>> former(List<StandingLine> open) {
        List<UUID> wanted = open.stream().map(StandingLine::line).toList();
        return lines.find("id in ?1", wanted).list().map(found -> {
            Map<UUID, ListLine> byId = found.stream().collect(Collectors.toMap(ListLine::id, Function.identity()));
            return wanted.stream().map(byId::get).toList();
        });
    }

    private Uni<Void> keep(AnnualList adjustment, List<ListLine> former, Map<UUID, String> grounds, Actor actor) {
        if (former.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<ListLine> entered = former.stream().map(line -> new ListLine(ids.next(), adjustment.id(), null,
                LineOrigin.of(LineKind.CANCEL, line, grounds.get(line.projectId())), line.project(), Funds.NONE,
                line.profileJson(), ChangeDesk.NO_FINDINGS, false)).toList();
        return lines.persist(entered)
                .chain(() -> events.appendAll(entered.stream().map(line -> ListEvents.ofLine(adjustment, line,
                        ListEvent.CHANGE_ENTERED, actor).with("amount", line.amount()).with("ground", line.origin().ground())).toList()))
                .chain(() -> lists.changed(adjustment));
    }
}
