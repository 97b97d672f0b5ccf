package cn.bazhong.projects.document;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The directory contents are taken into. What breaks off is removed at once, what a portal that died left lying later. */
@ApplicationScoped
public class Incoming {
    private final Path directory;
    private final DocumentConfig config;
    private final Worker worker;
    private final Clock clock;

    Incoming(DocumentConfig config, Worker worker, Clock clock) {
        this.directory = config.directory().toAbsolutePath().resolve("incoming");
        this.config = config;
        this.worker = worker;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) throws IOException {
        Files.createDirectories(directory);
        sweep();
    }

    /** The body of a request as a file. It fails when the body breaks off or is larger than {@code limit}; nothing is left then. */
    public Uni<Taken> take(HttpServerRequest body, long limit) {
        Context caller = Vertx.currentContext();
        Intake intake = new Intake(body, directory.resolve(UUID.randomUUID().toString()), limit, worker);
        return Uni.createFrom().<Taken>emitter(intake::start).emitOn(work -> caller.runOnContext(nothing -> work.run()));
    }

    /** What the portal has made itself, as a file like any other. */
    Uni<Taken> take(byte[] made) {
        return worker.uni(() -> {
            Path file = Files.write(directory.resolve(UUID.randomUUID().toString()), made, StandardOpenOption.CREATE_NEW);
            return new Taken(file, made.length, HexFormat.of().formatHex(Intake.sha256().digest(made)));
        });
    }

    public Uni<Void> discard(Taken content) {
        return worker.uni(() -> Files.deleteIfExists(content.file())).replaceWithVoid();
    }

    /** Removes what nobody has written to for long: no upload under way anywhere pauses that long. */
    void sweep() {
        Instant dead = clock.instant().minus(config.leftoverAfter());
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                removeIfOlder(file, dead);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For whoever wants to know that nothing is left. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    private static void removeIfOlder(Path file, Instant dead) throws IOException {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(dead)) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException goneMeanwhile) {
            return;
        }
    }
}
