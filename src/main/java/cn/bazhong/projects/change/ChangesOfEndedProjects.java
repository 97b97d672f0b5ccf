package cn.bazhong.projects.change;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.EndedProjects;
import cn.bazhong.projects.project.ProjectFollower;
import cn.bazhong.projects.record.Events;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** What is over is not changed any more. */
@ApplicationScoped
class ChangesOfEndedProjects implements ProjectFollower {
    private final ChangeRequests requests;
    private final Events events;
    private final Clock clock;

    ChangesOfEndedProjects(ChangeRequests requests, Events events, Clock clock) {
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Uni<Void> ended(EndedProjects ended, Actor actor) {
        return requests.underWay(ended.ids()).chain(open -> open.isEmpty() ? Uni.createFrom().voidItem()
                : events.appendAll(open.stream().map(found -> {
                    String why = ended.why(found.projectId());
                    found.end(ChangeState.WITHDRAWN, why, actor, clock.instant());
                    return ChangeDesk.event(found, ChangeEvent.CHANGE_REQUEST_WITHDRAWN, actor).with("reason", why);
                }).toList()));
    }
}
