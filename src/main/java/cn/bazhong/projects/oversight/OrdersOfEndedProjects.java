package cn.bazhong.projects.oversight;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.EndedProjects;
import cn.bazhong.projects.project.ProjectFollower;
import cn.bazhong.projects.record.Events;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

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
    public Uni<Void> ended(EndedProjects ended, Actor actor) {
        return orders.openOn(ended.ids()).chain(open -> open.isEmpty() ? Uni.createFrom().voidItem()
                : events.appendAll(open.stream().map(order -> {
                    String why = ended.why(order.projectId());
                    order.revoke(why, clock.instant());
                    return order.told(OversightEvent.RECTIFICATION_REVOKED, actor).with("reason", why);
                }).toList()));
    }
}
