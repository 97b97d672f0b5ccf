package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every decision on every line, as it was given. */
@ApplicationScoped
class LineDecisions implements PanacheRepositoryBase<LineDecision, UUID> {
    private final Events events;
    private final Ids ids;

    LineDecisions(Events events, Ids ids) {
        this.events = events;
        this.ids = ids;
    }

    /** The decisions on some lines, in the order given. */
    Uni<List<LineDecision>> on(Collection<UUID> lines) {
        return find("lineId in ?1 order by decidedAt, id", lines).list();
    }

    /** Moves the lines as decided, keeps every decision and records it. */
    Uni<Void> keep(AnnualList list, List<Decided> decided, List<ListLine> lines, LineDecision.Given given) {
        Map<UUID, ListLine> byId = lines.stream().collect(Collectors.toMap(ListLine::id, Function.identity()));
        List<LineDecision> kept = new ArrayList<>();
        List<NewEvent> told = new ArrayList<>();
        for (Decided one : decided) {
            ListLine line = byId.get(one.line().id());
            LineDecision decision = new LineDecision(ids.next(), line, one.decision(), one.result(), given);
            line.decide(given.organ(), one.result());
            kept.add(decision);
            told.add(ListEvents.decided(list, line, decision, given.by()).onBehalfOf(given.onBehalfOf()));
        }
        return getSession().chain(session -> session.persistAll(kept.toArray())).chain(() -> events.appendAll(told));
    }
}
