package cn.bazhong.projects.request;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.EndedProjects;
import cn.bazhong.projects.project.ProjectFollower;
import cn.bazhong.projects.record.Events;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** What is still asked for on a project ends with it. */
@ApplicationScoped
class RequestsOfEndedProjects implements ProjectFollower {
    private final ProjectRequests requests;
    private final Events events;
    private final Clock clock;

    RequestsOfEndedProjects(ProjectRequests requests, Events events, Clock clock) {
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Uni<Void> ended(EndedProjects ended, Actor actor) {
        return requests.list("projectId in ?1 and state = REQUESTED order by id", ended.ids())
                .chain(open -> open.isEmpty() ? Uni.createFrom().voidItem() : events.appendAll(open.stream().map(request -> {
                    String why = ended.why(request.projectId());
                    request.close(RequestState.WITHDRAWN, why, null, clock.instant());
                    return RequestDesk.event(request, actor).with("reason", why);
                }).toList()));
    }
}
