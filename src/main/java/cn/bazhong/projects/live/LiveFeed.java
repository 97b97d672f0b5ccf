package cn.bazhong.projects.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Hears from the database what was committed, on one connection an instance, and passes it on to whoever follows. Where the
 * connection was lost, everybody is told to read anew once it stands again.
 */
@ApplicationScoped
public class LiveFeed {
    private static final Logger LOG = Logger.getLogger(LiveFeed.class);
    private static final long PAUSE_MILLIS = 1_000;

    private final Vertx vertx;
    private final PgConnectOptions database;
    private final BroadcastProcessor<Change> changes = BroadcastProcessor.create();
    private volatile PgConnection connection;
    private volatile boolean stopped;

    LiveFeed(Vertx vertx, @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.vertx = vertx;
        this.database = PgConnectOptions.fromUri(url).setUser(user).setPassword(password);
    }

    /** What changes from now on; who does not keep up misses some, and reads the same in the end. */
    Multi<Change> changes() {
        return changes.onOverflow().drop();
    }

    /** Runs it whenever something of a project may have been recorded, on whatever instance. */
    public void onRecorded(Runnable told) {
        changes().filter(Change::mayBeRecorded).subscribe().with(change -> told.run());
    }

    void start(@Observes StartupEvent event) {
        listen(false);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        if (connection != null) {
            connection.close();
        }
    }

    private void listen(boolean again) {
        PgConnection.connect(vertx, database)
                .compose(opened -> opened.query("LISTEN live").execute().map(opened))
                .onSuccess(opened -> follow(opened, again))
                .onFailure(failure -> {
                    LOG.debugf("Not heard from the database: %s", failure.getMessage());
                    retry();
                });
    }

    private void follow(PgConnection opened, boolean again) {
        connection = opened;
        opened.notificationHandler(notice -> changes.onNext(Change.parse(notice.getPayload())));
        opened.closeHandler(closed -> retry());
        if (again) {
            changes.onNext(Change.UNKNOWN);
        }
    }

    private void retry() {
        if (!stopped) {
            vertx.setTimer(PAUSE_MILLIS, timer -> listen(true));
        }
    }
}
