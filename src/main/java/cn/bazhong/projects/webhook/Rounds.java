package cn.bazhong.projects.webhook;

import cn.bazhong.projects.live.LiveFeed;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Keeps the couriers going: whenever something was recorded, and from time to time for what is to be tried again. Each webhook has
 * couriers of its own, each with a context and so a database session of its own: who waits for a slow receiver holds up nobody
 * else.
 */
@ApplicationScoped
class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final String OFF = "off";
    private static final long MOMENT_MILLIS = 200;

    private enum Going {
        /** Couriers are under way. */
        ONCE,
        /** And something happened since they began. */
        AGAIN
    }

    private final Webhooks webhooks;
    private final Courier courier;
    private final Tidying tidying;
    private final LiveFeed feed;
    private final WebhookConfig config;
    private final Vertx vertx;
    private final Map<UUID, Going> going = new ConcurrentHashMap<>();
    private final AtomicBoolean woken = new AtomicBoolean();

    Rounds(Webhooks webhooks, Courier courier, Tidying tidying, LiveFeed feed, WebhookConfig config, Vertx vertx) {
        this.webhooks = webhooks;
        this.courier = courier;
        this.tidying = tidying;
        this.feed = feed;
        this.config = config;
        this.vertx = vertx;
    }

    void listen(@Observes StartupEvent started) {
        if (!OFF.equals(config.every())) {
            feed.onRecorded(this::wake);
        }
    }

    /** One look for all that is recorded within a moment. */
    private void wake() {
        if (woken.compareAndSet(false, true)) {
            vertx.setTimer(MOMENT_MILLIS, over -> {
                woken.set(false);
                onOwnContext(this::startAll);
            });
        }
    }

    @Scheduled(every = "{portal.webhooks.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> go() {
        return startAll().chain(tidying::go);
    }

    private Uni<Void> startAll() {
        return Panache.withSession(webhooks::active).invoke(active -> active.forEach(one -> start(one.id()))).replaceWithVoid();
    }

    private void start(UUID webhook) {
        if (going.compute(webhook, (id, now) -> now == null ? Going.ONCE : Going.AGAIN) == Going.ONCE) {
            round(webhook);
        }
    }

    private void round(UUID webhook) {
        onOwnContext(() -> courier.lineUp(webhook)).thenCompose(linedUp -> couriers(webhook)).whenComplete((done, failure) -> {
            if (failure != null) {
                LOG.warnf("Deliveries to %s were interrupted: %s", webhook, failure.getMessage());
            }
            if (going.computeIfPresent(webhook, (id, now) -> now == Going.AGAIN ? Going.ONCE : null) != null) {
                round(webhook);
            }
        });
    }

    private CompletableFuture<Void> couriers(UUID webhook) {
        Stream<CompletableFuture<Void>> all = IntStream.range(0, config.lanes())
                .mapToObj(one -> onOwnContext(() -> courier.deliver(webhook)));
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
    }

    /** Nothing that runs beside it shares its session. */
    private CompletableFuture<Void> onOwnContext(Supplier<Uni<Void>> work) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(here -> work.get().subscribe().with(done::complete, done::completeExceptionally));
        return done;
    }
}
