package cn.bazhong.projects.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.problem.Problem;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contents larger than what is ever held of them: counted is what has come and has not yet gone on. */
class LargeContentTest {
    private static final int PIECE = 64 * 1024;
    private static final int PIECES = 5_000;
    private static final long SIZE = (long) PIECE * PIECES;
    private static final long HELD_AT_MOST = 8 * PIECE;

    @TempDir
    Path directory;

    private Vertx vertx;
    private Context context;
    private Worker worker;
    private long mostHeld;

    @BeforeEach
    void make() {
        vertx = Vertx.vertx();
        context = vertx.getOrCreateContext();
        worker = new Worker(vertx, TestSettings.of(directory));
    }

    @AfterEach
    void close() {
        worker.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void goesInAndOutInPieces() throws Exception {
        Path file = directory.resolve("incoming");
        Taken taken = taken(file, new GeneratedBody(context, Buffer.buffer(new byte[PIECE]), PIECES, sent -> count(sent, file)));
        assertEquals(SIZE, taken.size());
        assertEquals(SIZE, Files.size(file));
        assertTrue(mostHeld <= HELD_AT_MOST, mostHeld + " bytes were held on the way in");

        UUID version = UUID.randomUUID();
        DirectoryStore store = new DirectoryStore(directory, worker, vertx);
        SlowReader reader = new SlowReader();
        this.<Void>onContext(done -> store.keep(taken, version)
                .chain(() -> store.read(version, taken.digest(), new ByteRange(0, SIZE, SIZE, false)))
                .subscribe().with(reading -> reading.bytes().pipeTo(reader).onComplete(read -> {
                    reading.close();
                    done.complete(null);
                }), done::completeExceptionally));
        assertEquals(SIZE, reader.got);
        assertTrue(reader.mostHeld <= HELD_AT_MOST, reader.mostHeld + " bytes were held on the way out");
    }

    /** Otherwise it would be waited for without end: nobody tells of a connection twice. */
    @Test
    void whoWentBeforeItBeganHasBrokenOff() {
        ExecutionException failed = assertThrows(ExecutionException.class,
                () -> taken(directory.resolve("incoming"), GeneratedBody.ofSomebodyWhoWent(context)));
        assertEquals(Problem.class, failed.getCause().getClass());
    }

    private Taken taken(Path file, GeneratedBody body) throws Exception {
        Intake intake = new Intake(body.asRequest(), file, SIZE, worker);
        return onContext(done -> io.smallrye.mutiny.Uni.createFrom().<Taken>emitter(intake::start)
                .subscribe().with(done::complete, done::completeExceptionally));
    }

    private void count(long sent, Path file) {
        mostHeld = Math.max(mostHeld, sent - (Files.exists(file) ? file.toFile().length() : 0));
    }

    private <T> T onContext(Consumer<CompletableFuture<T>> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        context.runOnContext(nothing -> work.accept(done));
        return done.get(20, TimeUnit.SECONDS);
    }

    /** Takes one piece after the other, and the next when it is done with one. */
    private final class SlowReader implements WriteStream<Buffer> {
        private long got;
        private long held;
        private long mostHeld;
        private Handler<Void> drained;

        @Override
        public Future<Void> write(Buffer piece) {
            held += piece.length();
            mostHeld = Math.max(mostHeld, held);
            Promise<Void> written = Promise.promise();
            context.runOnContext(nothing -> {
                got += piece.length();
                held -= piece.length();
                written.complete();
                if (drained != null && held == 0) {
                    drained.handle(null);
                }
            });
            return written.future();
        }

        @Override
        public void write(Buffer piece, Handler<AsyncResult<Void>> written) {
            write(piece).onComplete(written);
        }

        @Override
        public boolean writeQueueFull() {
            return held >= PIECE;
        }

        @Override
        public void end(Handler<AsyncResult<Void>> ended) {
            context.runOnContext(nothing -> ended.handle(Future.succeededFuture()));
        }

        @Override
        public SlowReader drainHandler(Handler<Void> handler) {
            drained = handler;
            return this;
        }

        @Override
        public SlowReader setWriteQueueMaxSize(int size) {
            return this;
        }

        @Override
        public SlowReader exceptionHandler(Handler<Throwable> handler) {
            return this;
        }
    }
}
