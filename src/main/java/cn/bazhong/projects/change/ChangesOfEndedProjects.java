package cn.bazhong.projects.change;

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
    public Uni<Void> ended(List<Project> projects, Actor actor) {
        Map<UUID, Project> byId = projects.stream().collect(Collectors.toMap(Project::id, Function.identity(), (one, same) -> one));
        return requests.underWay(byId.keySet()).chain(open -> open.isEmpty() ? Uni.createFrom().voidItem()
                : events.appendAll(open.stream().map(found -> {
                    String why = Texts.of(Locale.CHINA, "ending.reason", byId.get(found.projectId()).stage());
                    found.end(ChangeState.WITHDRAWN, why, actor, clock.instant());
                    return ChangeDesk.event(found, ChangeEvent.CHANGE_REQUEST_WITHDRAWN, actor).with("reason", why);
                }).toList()));
    }
}
