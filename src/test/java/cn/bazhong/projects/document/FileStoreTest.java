package cn.bazhong.projects.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store does. */
abstract class FileStoreTest {
    private static final int SIZE = 1_500_000;

    @TempDir
    Path directory;
    Vertx vertx;
    Context context;
    FileStore store;

    private Worker worker;
    private final UUID version = UUID.randomUUID();
    private final byte[] content = bytes(1);

    /** What is configured besides the directory. */
    abstract Map<String, String> settings();

    @BeforeEach
    final void make() {
        vertx = Vertx.vertx();
        context = vertx.getOrCreateContext();
        store = make(settings());
    }

    @AfterEach
    final void close() {
        store.close();
        worker.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    final FileStore make(Map<String, String> some) {
        DocumentConfig config = TestSettings.of(directory, some);
        worker = new Worker(vertx, config);
        return new FileStores().store(config, worker, vertx);
    }

    @Test
    void whatIsKeptIsReadAndNoLongerWhereItWasTakenInto() throws Exception {
        Taken taken = taken(content);
        keep(taken);
        assertFalse(Files.exists(taken.file()));
        assertArrayEquals(content, read(taken, 0, SIZE));
    }

    @Test
    void aPartIsRead() throws Exception {
        Taken taken = taken(content);
        keep(taken);
        for (int[] part : new int[][] {{0, 1}, {1, 2}, {700_000, 800_000}, {SIZE - 1, SIZE}, {100_000, SIZE}}) {
            assertArrayEquals(Arrays.copyOfRange(content, part[0], part[1]), read(taken, part[0], part[1]));
        }
    }

    @Test
    void nothingComesWhileTheReaderPauses() throws Exception {
        Taken taken = taken(content);
        keep(taken);
        Buffer all = Buffer.buffer();
        boolean[] paused = {true};
        boolean[] disturbed = {false};
        CompletableFuture<Void> end = new CompletableFuture<>();
        onReading(taken, reading -> {
            reading.bytes().endHandler(end::complete).exceptionHandler(end::completeExceptionally).handler(piece -> {
                disturbed[0] |= paused[0];
                all.appendBuffer(piece);
                paused[0] = true;
                reading.bytes().pause();
                context.runOnContext(nothing -> goOn(reading, paused));
            });
            goOn(reading, paused);
        }, end);
        await(end);
        assertArrayEquals(content, all.getBytes());
        assertFalse(disturbed[0]);
    }

    private static void goOn(FileStore.Reading reading, boolean[] paused) {
        paused[0] = false;
        reading.bytes().resume();
    }

    @Test
    void twoContentsOfOneVersionAreTwo() throws Exception {
        Taken one = taken(content);
        Taken other = taken(bytes(2));
        keep(one);
        keep(other);
        on(() -> store.remove(version, one.digest()));
        assertMissing(one);
        assertArrayEquals(bytes(2), read(other, 0, SIZE));
    }

    @Test
    void theSameIsKeptTwiceAsOnce() throws Exception {
        keep(taken(content));
        Taken again = taken(content);
        keep(again);
        assertFalse(Files.exists(again.file()));
        assertArrayEquals(content, read(again, 0, SIZE));
    }

    @Test
    void everythingOfAVersionIsRemovedAndNothingOfAnother() throws Exception {
        Taken other = taken(content);
        UUID another = UUID.randomUUID();
        on(() -> store.keep(other, another));
        Taken[] all = new Taken[5];
        for (int i = 0; i < all.length; i++) {
            all[i] = taken(bytes(10 + i));
            keep(all[i]);
        }
        on(() -> store.removeAll(version));
        for (Taken removed : all) {
            assertMissing(removed);
        }
        on(() -> store.read(another, other.digest(), new ByteRange(0, 1, SIZE, true))).close();
    }

    @Test
    void whatIsNotThereIsMissedByReadersOnly() throws Exception {
        Taken never = taken(content);
        assertMissing(never);
        on(() -> store.remove(version, never.digest()));
        on(() -> store.removeAll(version));
    }

    @Test
    void aReaderMayCloseEarly() throws Exception {
        Taken taken = taken(content);
        keep(taken);
        on(() -> store.read(version, taken.digest(), new ByteRange(0, SIZE, SIZE, false))).close();
        closeAtTheFirstPiece(taken);
        assertArrayEquals(content, read(taken, 0, SIZE));
    }

    final void closeAtTheFirstPiece(Taken taken) throws Exception {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        onReading(taken, reading -> reading.bytes().handler(piece -> {
            reading.close();
            closed.complete(null);
        }).resume(), closed);
        await(closed);
    }

    @Test
    void everythingComesBackToTheContextItWasAskedOn() throws Exception {
        Taken taken = taken(content);
        assertSame(context, on(() -> store.keep(taken, version).map(kept -> Vertx.currentContext())));
        assertSame(context, on(() -> store.read(version, taken.digest(), new ByteRange(0, 1, SIZE, true))
                .invoke(FileStore.Reading::close).map(read -> Vertx.currentContext())));
        assertSame(context, on(() -> store.removeAll(version).map(removed -> Vertx.currentContext())));
    }

    final void keep(Taken taken) throws Exception {
        on(() -> store.keep(taken, version));
    }

    final byte[] read(Taken taken, long from, long to) throws Exception {
        CompletableFuture<byte[]> all = new CompletableFuture<>();
        context.runOnContext(nothing -> store.read(version, taken.digest(), new ByteRange(from, to - from, taken.size(), true))
                .subscribe().with(reading -> collect(reading, all), all::completeExceptionally));
        return await(all);
    }

    private static void collect(FileStore.Reading reading, CompletableFuture<byte[]> all) {
        Buffer sofar = Buffer.buffer();
        reading.bytes().exceptionHandler(all::completeExceptionally).handler(sofar::appendBuffer).endHandler(end -> {
            reading.close();
            all.complete(sofar.getBytes());
        }).resume();
    }

    private void onReading(Taken taken, Consumer<FileStore.Reading> reader, CompletableFuture<?> failed) {
        context.runOnContext(nothing -> store.read(version, taken.digest(), new ByteRange(0, taken.size(), taken.size(), false))
                .subscribe().with(reader, failed::completeExceptionally));
    }

    private void assertMissing(Taken content) {
        assertThrows(ExecutionException.class, () -> read(content, 0, SIZE));
    }

    final <T> T on(Supplier<Uni<T>> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        context.runOnContext(nothing -> work.get().subscribe().with(done::complete, done::completeExceptionally));
        return await(done);
    }

    static <T> T await(CompletableFuture<T> done) throws ExecutionException, InterruptedException, TimeoutException {
        return done.get(20, TimeUnit.SECONDS);
    }

    final Taken taken(byte[] some) throws IOException {
        Path file = Files.write(directory.resolve(UUID.randomUUID().toString()), some);
        return new Taken(file, some.length, SampleFiles.digest(some));
    }

    static byte[] bytes(int seed) {
        byte[] bytes = new byte[SIZE];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
