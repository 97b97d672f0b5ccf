package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Baseline;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectProfile.FundingSource;
import cn.bazhong.projects.project.Settlement;
import cn.bazhong.projects.project.Settlements;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** A line whose project went on while the city decided is left out; the rest is published. */
    Uni<Void> publish(AnnualList list, Actor actor) {
        list.publish(clock.instant());
        return lines.ofList(list.id()).chain(all -> settlements.projects(ChangeDesk.about(all)).chain(projects -> {
            List<Settlement> settled = all.stream().flatMap(line -> settled(list, line, projects)).toList();
            number(all);
            return settlements.settle(settled, actor).chain(() -> events.appendAll(told(list, all, actor)));
        }));
    }

    private static List<NewEvent> told(AnnualList list, List<ListLine> all, Actor actor) {
        List<ListLine> on = all.stream().filter(ListLine::isOnList).toList();
        NewEvent published = ListEvents.ofList(list,
                list.isAdjustment() ? ListEvent.ADJUSTMENT_PUBLISHED : ListEvent.LIST_PUBLISHED, actor)
                .with("count", on.size()).with("amount", amount(on));
        return Stream.concat(Stream.of(published), all.stream().filter(line -> line.overtakenAt() != null)
                .map(line -> ListEvents.ofLine(list, line, ListEvent.LINE_OVERTAKEN, actor)
                        .with("stage", line.overtakenAt().name()))).toList();
    }

    /** Numbers what is on the list from 1 on: by the committee's ranking where there is one, else by project code. */
    static void number(List<ListLine> lines) {
        List<ListLine> on = lines.stream().filter(ListLine::isOnList).sorted(IN_ORDER).toList();
        for (int at = 0; at < on.size(); at++) {
            on.get(at).publishAs(at + 1);
        }
        lines.stream().filter(line -> !line.isOnList()).forEach(ListLine::leaveOff);
    }

    private Stream<Settlement> settled(AnnualList list, ListLine line, Map<UUID, Project> projects) {
        if (line.isOnList()) {
            List<Settlement> agreed = agreed(list, line, projects).toList();
            Optional<Settlement> overtaken = agreed.stream().filter(one -> !one.isPossible()).findFirst();
            if (overtaken.isEmpty()) {
                return agreed.stream();
            }
            line.overtake(overtaken.get().project().stage());
        }
        return Stream.of(Settlement.moved(projects.get(line.projectId()), Transition.LEAVE_OFF_LIST))
                .filter(left -> line.kind().isAppliedFor() && left.isPossible());
    }

    private Stream<Settlement> agreed(AnnualList list, ListLine line, Map<UUID, Project> projects) {
        Project project = projects.get(line.projectId());
        Transition listed = list.isAdjustment() ? Transition.ADD_TO_LIST : Transition.LIST;
        return switch (line.kind()) {
            case ADD -> Stream.of(new Settlement(project, listed, frozen(list, line)));
            case REPLACE -> Stream.of(new Settlement(project, listed, frozen(list, line)),
                    Settlement.moved(projects.get(line.origin().formerProject()), Transition.CANCEL));
            case CARRY_OVER, AMEND -> Stream.of(Settlement.frozen(project, frozen(list, line)));
            case LAPSE -> Stream.of(Settlement.moved(project, Transition.LAPSE));
            case CANCEL -> Stream.of(Settlement.moved(project, Transition.CANCEL));
        };
    }

    private Baseline.Freeze frozen(AnnualList list, ListLine line) {
        return new Baseline.Freeze(Baseline.Kind.LIST_LINE, Article.A15, list.title(), line.amount(), bySource(line),
                lines.profile(line));
    }

    private static Map<FundingSource, BigDecimal> bySource(ListLine line) {
        return line.funds().reducedTo(line.amount()).sources().stream()
                .collect(Collectors.toMap(SourceAmount::source, SourceAmount::amount));
    }

    private static BigDecimal amount(List<ListLine> on) {
        return on.stream().map(ListLine::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
