package cn.bazhong.projects.oversight;

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

/** On what is over nothing is put right any more; what was ordered and decided stays in the register. */
@ApplicationScoped
class OrdersOfEndedProjects implements ProjectFollower {
    private final Rectifications orders;
    private final Events events;
    private final Clock clock;

    OrdersOfEndedProjects(Rectifications orders, Events events, Clock clock) {
        this.orders = orders;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Uni<Void> ended(List<Project> projects, Actor actor) {
        Map<UUID, Project> byId = projects.stream().collect(Collectors.toMap(Project::id, Function.identity(), (one, same) -> one));
        return orders.openOn(byId.keySet()).chain(open -> open.isEmpty() ? Uni.createFrom().voidItem()
                : events.appendAll(open.stream().map(order -> {
                    String why = Texts.of(Locale.CHINA, "ending.reason", byId.get(order.projectId()).stage());
                    order.revoke(why, clock.instant());
                    return order.told(OversightEvent.RECTIFICATION_REVOKED, actor).with("reason", why);
                }).toList()));
    }
}
