package cn.bazhong.projects.document;

import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** Makes the store that is configured, and that one only: the other would cost memory for nothing. */
@ApplicationScoped
class FileStores {

    /** At the start, not while the first content waits: a client takes a while to load. */
    @Produces
    @ApplicationScoped
    @Startup
    FileStore store(DocumentConfig config, Worker worker, Vertx vertx) {
        return switch (config.store()) {
            case DIRECTORY -> new DirectoryStore(config.directory(), worker, vertx);
            case S3 -> new ObjectStore(config.s3(), worker, vertx);
        };
    }

    void close(@Disposes FileStore store) {
        store.close();
    }
}
