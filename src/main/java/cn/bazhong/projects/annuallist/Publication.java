package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Baseline;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Settlement;
import cn.bazhong.projects.project.Settlements;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What follows when an approved list is published: numbers, baselines, and the stage of every project (A15). */
@ApplicationScoped
class Publication {
    private static final Comparator<ListLine> IN_ORDER =
            Comparator.comparingInt(ListLine::place).thenComparing(ListLine::projectCode);

    private final ListLines lines;
    private final Settlements settlements;
    private final Events events;
    private final Clock clock;

    Publication(ListLines lines, Settlements settlements, Events events, Clock clock) {
        this.lines = lines;
        this.settlements = settlements;
        this.events = events;
        this.clock = clock;
    }

    Uni<Void> publish(AnnualList list, Actor actor) {
        list.publish(clock.instant());
        return lines.ofList(list.id()).invoke(Publication::number)
                .chain(all -> settlements.projects(all.stream().map(ListLine::projectId).toList())
                        .chain(projects -> settlements.settle(settled(list, all, projects), actor))
                        .chain(() -> events.append(ListEvents.ofList(list, ListEvent.LIST_PUBLISHED, actor)
                                .with("count", all.stream().filter(ListLine::isOnList).count())
                                .with("amount", amount(all)))));
    }

    /** Numbers what is on the list from 1 on: by the committee's ranking where there is one, else by project code. */
    static void number(List<ListLine> lines) {
        List<ListLine> on = lines.stream().filter(ListLine::isOnList).sorted(IN_ORDER).toList();
        for (int at = 0; at < on.size(); at++) {
            on.get(at).publishAs(at + 1);
        }
        lines.stream().filter(line -> !line.isOnList()).forEach(ListLine::leaveOff);
    }

    private List<Settlement> settled(AnnualList list, List<ListLine> all, Map<UUID, Project> projects) {
        return all.stream().map(line -> settled(list, line, projects.get(line.projectId()))).toList();
    }

    private Settlement settled(AnnualList list, ListLine line, Project project) {
        return line.isOnList() ? new Settlement(project, Transition.LIST, new Baseline.Freeze(Baseline.Kind.LIST_LINE,
                Article.A15, list.title(), line.amount(), lines.profile(line)))
                : new Settlement(project, Transition.LEAVE_OFF_LIST, null);
    }

    private static BigDecimal amount(List<ListLine> lines) {
        return lines.stream().filter(ListLine::isOnList).map(ListLine::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
