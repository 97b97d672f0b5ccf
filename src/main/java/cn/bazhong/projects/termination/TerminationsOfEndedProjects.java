package cn.bazhong.projects.termination;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.EndedProjects;
import cn.bazhong.projects.project.ProjectFollower;
import cn.bazhong.projects.record.Events;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

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
    public Uni<Void> ended(EndedProjects ended, Actor actor) {
        return terminations.underWay(ended.ids()).chain(open -> open.isEmpty() ? Uni.createFrom().voidItem()
                : events.appendAll(open.stream().map(found -> {
                    String why = ended.why(found.projectId());
                    found.end(TerminationState.WITHDRAWN, why, actor, clock.instant());
                    return TerminationDesk.event(found, TerminationEvent.TERMINATION_WITHDRAWN, actor).with("reason", why);
                }).toList()));
    }
}
