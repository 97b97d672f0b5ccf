package cn.bazhong.projects.document;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;

/** The few threads on which contents are made, written, hashed and looked into, so that nothing else of the portal waits for it. */
@ApplicationScoped
public class Worker {
    private final WorkerExecutor threads;

    Worker(Vertx vertx, DocumentConfig config) {
        threads = vertx.createSharedWorkerExecutor("documents", config.workers());
    }

    /** Does something that blocks and comes back to the caller's context. */
    <T> Future<T> future(Callable<T> work) {
        return threads.executeBlocking(work, false);
    }

    /** Does something that blocks or takes long, off the event loop. */
    public <T> Uni<T> uni(Callable<T> work) {
        return Uni.createFrom().completionStage(() -> future(work).toCompletionStage());
    }

    @PreDestroy
    void close() {
        threads.close();
    }
}
