package cn.bazhong.projects.termination;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectFollower;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is over needs no termination any more. */
@ApplicationScoped
class TerminationsOfEndedProjects implements ProjectFollower {
    private final Terminations terminations;
    private final Events events;
    private final Clock clock;

    TerminationsOfEndedProjects(Terminations terminations, Events events, Clock clock) {
        this.terminations = terminations;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Uni<Void> ended(List<Project> projects, Actor actor) {
        Map<UUID, Project> byId = projects.stream().collect(Collectors.toMap(Project::id, Function.identity(), (one, same) -> one));
        return terminations.underWay(byId.keySet()).chain(open -> open.isEmpty() ? Uni.createFrom().voidItem()
                : events.appendAll(open.stream().map(found -> {
                    String why = Texts.of(Locale.CHINA, "ending.reason", byId.get(found.projectId()).stage());
                    found.end(TerminationState.WITHDRAWN, why, actor, clock.instant());
                    return TerminationDesk.event(found, TerminationEvent.TERMINATION_WITHDRAWN, actor).with("reason", why);
                }).toList()));
    }
}
