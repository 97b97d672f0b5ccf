package cn.bazhong.projects.oversight;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The one way to do something on an order: the project first and then the order are locked, so that of two deeds at the same
 * moment the second finds what the first made of it.
 */
@ApplicationScoped
class LockedOrders {
    private final OverseenProjects projects;
    private final Rectifications rectifications;
    private final OversightDuties duties;
    private final Events events;

    LockedOrders(OverseenProjects projects, Rectifications rectifications, OversightDuties duties, Events events) {
        this.projects = projects;
        this.rectifications = rectifications;
        this.duties = duties;
        this.events = events;
    }

    /** By the department that ordered it. */
    Uni<Rectification> ordering(UUID id, IfMatch ifMatch, Actor actor, Function<Rectification, Uni<NewEvent>> deed) {
        return on(id, ifMatch, actor, order -> order.isOrderedBy(actor), "not-your-order", deed);
    }

    /** By the owner. */
    Uni<Rectification> owing(UUID id, IfMatch ifMatch, Actor actor, Function<Rectification, Uni<NewEvent>> deed) {
        return on(id, ifMatch, actor, order -> order.isOwedBy(actor), "not-yours-to-respond", deed);
    }

    /** @param deed does it and says what is told */
    private Uni<Rectification> on(UUID id, IfMatch ifMatch, Actor actor, Predicate<Rectification> seat, String refusal,
            Function<Rectification, Uni<NewEvent>> deed) {
        return rectifications.require(id)
                .call(order -> projects.requireVisible(order.projectId(), actor))
                .invoke(order -> refuseUnless(seat.test(order), refusal))
                .call(order -> projects.lock(order.projectId()))
                .chain(order -> rectifications.lock(id))
                .invoke(order -> IfMatch.require(ifMatch, order.version()))
                .call(order -> deed.apply(order).chain(events::append))
                .call(order -> duties.follow(order.projectId()));
    }

    private static void refuseUnless(boolean permitted, String refusal) {
        if (!permitted) {
            throw Problem.notPermitted(Article.A43, refusal);
        }
    }
}
