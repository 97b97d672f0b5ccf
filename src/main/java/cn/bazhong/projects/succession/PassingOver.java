package cn.bazhong.projects.succession;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Hands on what every feature holds, and tells it: once in the department's chain and once in each project's. */
@ApplicationScoped
class PassingOver {
    private final List<Holdings> features;
    private final Events events;
    private final Clock clock;

    PassingOver(@All List<Holdings> features, Events events, Clock clock) {
        this.features = features;
        this.events = events;
        this.clock = clock;
    }

    /** How much would pass over, by kind; in as many statements as there are features. */
    Uni<Map<String, Long>> count(String department) {
        return Multi.createFrom().iterable(features).onItem().transformToUniAndConcatenate(each -> each.count(department))
                .collect().in(TreeMap<String, Long>::new, Map::putAll).map(counted -> counted);
    }

    /** Carries a succession out that was claimed, in the caller's transaction; whoever answers on that day gets it all. */
    Uni<Void> carryOut(DepartmentSuccession succession, Directory directory, LocalDate today) {
        Instant now = clock.instant();
        String heir = directory.answering(succession.predecessor(), today)
                .map(found -> found.code()).orElse(succession.successor());
        boolean again = succession.state() != SuccessionState.PLANNED;
        succession.advance(now);
        boolean begins = directory.find(heir).filter(found -> found.validFrom().equals(succession.effectiveOn())).isPresent();
        return handOn(new Takeover(succession.predecessor(), directory.name(succession.predecessor()), heir, directory.name(heir),
                begins, succession.orderedBy(), now))
                .map(passed -> told(succession, heir, passed, directory, again))
                .chain(events::appendAll);
    }

    private Uni<List<Holding>> handOn(Takeover takeover) {
        return Multi.createFrom().iterable(features).onItem().transformToUniAndConcatenate(each -> each.passOver(takeover))
                .collect().in(ArrayList<Holding>::new, List::addAll).map(passed -> passed);
    }

    /** Looking again tells only what it found. */
    private static List<NewEvent> told(DepartmentSuccession succession, String heir, List<Holding> passed,
            Directory directory, boolean again) {
        List<NewEvent> told = new ArrayList<>();
        if (!again || !passed.isEmpty()) {
            told.add(event(succession, SuccessionEvent.DEPARTMENT_SUCCEEDED, heir, directory, succession.orderedBy())
                    .with("passed", counts(passed)));
        }
        Map<UUID, TreeSet<String>> ofProjects = new TreeMap<>();
        passed.stream().filter(each -> each.project() != null)
                .forEach(each -> ofProjects.computeIfAbsent(each.project(), first -> new TreeSet<>()).add(each.kind()));
        ofProjects.forEach((project, kinds) -> told.add(
                ofProject(project, event(succession, SuccessionEvent.PROJECT_PASSED_OVER, heir, directory,
                        succession.orderedBy()).with("passed", List.copyOf(kinds)))));
        return told;
    }

    private static NewEvent ofProject(UUID project, NewEvent event) {
        return new NewEvent(new Subject(SubjectType.PROJECT, project), event.type(), event.actor(), event.article(),
                event.payload(), event.legalDate(), event.onBehalfOf(), project);
    }

    private static Map<String, Long> counts(List<Holding> passed) {
        return passed.stream().collect(Collectors.groupingBy(Holding::kind, TreeMap::new, Collectors.counting()));
    }

    static NewEvent event(DepartmentSuccession succession, SuccessionEvent type, String heir, Directory directory, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.DEPARTMENT, succession.predecessor()), type, actor)
                .with("from", succession.predecessor()).with("fromName", directory.name(succession.predecessor()))
                .with("to", heir).with("toName", directory.name(heir))
                .with("effectiveOn", succession.effectiveOn().toString())
                .with("documentNumber", succession.documentNumber()).legallyOn(succession.effectiveOn());
    }
}
