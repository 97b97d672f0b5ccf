package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.record.Events;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the lines of a list in order: the office while it composes, the committee while it determines (A15). */
@ApplicationScoped
class RankingDesk {
    private final AnnualLists lists;
    private final ListLines lines;
    private final Procedures procedures;
    private final Events events;

    RankingDesk(AnnualLists lists, ListLines lines, Procedures procedures, Events events) {
        this.lists = lists;
        this.lines = lines;
        this.procedures = procedures;
        this.events = events;
    }

    Uni<AnnualList> rank(UUID id, IfMatch ifMatch, List<UUID> order, Actor actor) {
        return lists.requireLocked(id)
                .call(list -> procedures.openStep(ProcedureKind.ANNUAL_LIST, id)
                        .invoke(open -> ListGuards.refuse(ListGuards.ranking(list, open, actor))))
                .invoke(list -> IfMatch.require(ifMatch, list.version()))
                .call(list -> lines.ofList(id).invoke(all -> place(all, order)))
                .call(list -> events.append(ListEvents.ofList(list, ListEvent.LIST_RANKED, actor).with("count", order.size())
                        .with("lines", order.stream().map(UUID::toString).toList())))
                .call(lists::changed);
    }

    static void place(List<ListLine> all, List<UUID> order) {
        Map<UUID, ListLine> included = all.stream().filter(ListLine::isIncluded)
                .collect(Collectors.toMap(ListLine::id, Function.identity()));
        refuse(order, included.keySet());
        all.forEach(ListLine::leaveOff);
        for (int at = 0; at < order.size(); at++) {
            included.get(order.get(at)).rank(at + 1);
        }
    }

    private static void refuse(List<UUID> order, Set<UUID> included) {
        List<Violation> violations = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int at = 0; at < order.size(); at++) {
            if (!included.contains(order.get(at)) || !seen.add(order.get(at))) {
                violations.add(new Violation("lines[" + at + "]", included.contains(order.get(at)) ? "ranked-twice" : "line-not-on-list"));
            }
        }
        Problem.refuse(violations);
    }
}
