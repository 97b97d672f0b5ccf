package cn.bazhong.projects.webhook;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Takes away what was delivered long ago, a little at a time; the record itself keeps the events. */
@ApplicationScoped
class Tidying {
    private static final String TIDY = """
            delete from webhook_delivery where number in (select number from webhook_delivery
                where settled_at < :before order by settled_at limit 1000 for update skip locked)""";

    private final Clock clock;
    private final Duration kept;

    Tidying(Clock clock, WebhookConfig config) {
        this.clock = clock;
        this.kept = config.kept();
    }

    Uni<Void> go() {
        return Panache.withTransaction(() -> Panache.getSession().chain(session -> session.createNativeQuery(TIDY)
                .setParameter("before", clock.instant().minus(kept)).executeUpdate())).replaceWithVoid();
    }
}
