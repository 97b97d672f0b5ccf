package cn.bazhong.projects.document;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.streams.ReadStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Keeps contents as files in a directory that all instances share: one directory a version, spread by the end of its id,
 * since ids begin with the time.
 */
final class DirectoryStore implements FileStore {
    private static final OpenOptions READ = new OpenOptions().setRead(true).setWrite(false).setCreate(false);

    private final Path directory;
    private final Worker worker;
    private final Vertx vertx;

    DirectoryStore(Path directory, Worker worker, Vertx vertx) {
        this.directory = directory.toAbsolutePath().resolve("kept");
        this.worker = worker;
        this.vertx = vertx;
    }

    @Override
    public Uni<Void> keep(Taken content, UUID version) {
        return worker.uni(() -> {
            Files.createDirectories(of(version));
            Files.move(content.file(), of(version).resolve(content.digest()), StandardCopyOption.ATOMIC_MOVE);
            return null;
        });
    }

    @Override
    public Uni<Reading> read(UUID version, String digest, ByteRange range) {
        String file = of(version).resolve(digest).toString();
        return Uni.createFrom().completionStage(() -> vertx.fileSystem().open(file, READ).toCompletionStage())
                .map(opened -> new OpenFile(opened.pause().setReadPos(range.from()).setReadLength(range.length())));
    }

    @Override
    public Uni<Void> remove(UUID version, String digest) {
        return worker.uni(() -> Files.deleteIfExists(of(version).resolve(digest))).replaceWithVoid();
    }

    @Override
    public Uni<Void> removeAll(UUID version) {
        return worker.uni(() -> {
            removeFiles(of(version));
            return null;
        });
    }

    private static void removeFiles(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(directory);
        }
    }

    private Path of(UUID version) {
        String id = version.toString();
        return directory.resolve(id.substring(id.length() - 2)).resolve(id);
    }

    private record OpenFile(AsyncFile file) implements Reading {
        @Override
        public ReadStream<Buffer> bytes() {
            return file;
        }

        @Override
        public void close() {
            file.close();
        }
    }
}
