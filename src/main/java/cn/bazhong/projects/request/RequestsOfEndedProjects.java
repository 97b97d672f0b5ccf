package cn.bazhong.projects.request;

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
    public Uni<Void> ended(List<Project> projects, Actor actor) {
        Map<UUID, Project> byId = projects.stream().collect(Collectors.toMap(Project::id, Function.identity(), (one, same) -> one));
        return requests.list("projectId in ?1 and state = REQUESTED order by id", byId.keySet())
                .chain(open -> open.isEmpty() ? Uni.createFrom().voidItem() : events.appendAll(open.stream().map(request -> {
                    String why = Texts.of(Locale.CHINA, "ending.reason", byId.get(request.projectId()).stage());
                    request.close(RequestState.WITHDRAWN, why, clock.instant());
                    return RequestDesk.event(request, actor).with("reason", why);
                }).toList()));
    }
}
