package cn.bazhong.projects.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The portal on an object store, and what it does when that fails it. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class BrokenStoreTest {
    private static final byte[] CONTENT = SampleFiles.pdf(1_000_000);

    @Inject
    DocumentConfig config;
    @Inject
    Worker worker;
    @Inject
    Vertx vertx;
    @Inject
    Incoming incoming;

    private Bucket bucket;
    private FileStore store;

    @BeforeEach
    void open() {
        bucket = new Bucket(vertx);
        store = new ObjectStore(TestSettings.of(config.directory(), bucket.settings()).s3(), worker, vertx);
        QuarkusMock.installMockForType(store, FileStore.class);
    }

    @AfterEach
    void close() {
        store.close();
        bucket.close();
    }

    @Test
    void documentsGoInAndOut() throws Exception {
        String version = Filing.onNewProject("对象存储一").stored("a.pdf", CONTENT).getString("versions[0].id");
        assertEquals(List.of(version + "/" + SampleFiles.digest(CONTENT)), List.copyOf(bucket.keys()));
        assertArrayEquals(CONTENT, Filing.content(Filing.OWNER, version).body());
        assertArrayEquals(Arrays.copyOfRange(CONTENT, 500, 600),
                Filing.content(Filing.OWNER, version, "Range", "bytes=500-599").body());
        assertEquals(List.of(), incoming.files());
    }

    /** Else the reader would wait for the rest, and take the next answer for it. */
    @Test
    void aContentThatBreaksOffOnItsWayOutEndsTheConnection() throws Exception {
        String version = Filing.onNewProject("对象存储二").stored("a.pdf", CONTENT).getString("versions[0].id");
        bucket.breaksOff = true;
        try (Socket socket = Wire.connect()) {
            Wire.send(socket, Wire.get(version));
            assertTrue(socket.getInputStream().readAllBytes().length < CONTENT.length);
        }
    }

    @Test
    void aContentThatIsMissingIsAFailure() {
        String version = Filing.onNewProject("对象存储三").stored("a.pdf", CONTENT).getString("versions[0].id");
        bucket.keys().clear();
        assertTrue(Filing.content(Filing.OWNER, version).status() >= 500);
    }

    /** The store has kept it, and could not say so. */
    @Test
    void whatWasKeptUnheardIsRemoved() throws Exception {
        QuarkusMock.installMockForType(new Unheard(store), FileStore.class);
        String version = Filing.onNewProject("对象存储四").announced("a.pdf", CONTENT.length).getString("versions[0].id");
        assertTrue(Filing.put(Filing.OWNER, version, CONTENT).status() >= 500);
        assertEquals(List.of(), List.copyOf(bucket.keys()));
        Kept.awaitNothing(incoming);
        QuarkusMock.installMockForType(store, FileStore.class);
        assertEquals(200, Filing.put(Filing.OWNER, version, CONTENT).status());
    }

    private record Unheard(FileStore store) implements FileStore {
        @Override
        public Uni<Void> keep(Taken content, UUID version) {
            return store.keep(content, version).chain(() -> Uni.createFrom().failure(new IllegalStateException("The answer is lost")));
        }

        @Override
        public Uni<Reading> read(UUID version, String digest, ByteRange range) {
            return store.read(version, digest, range);
        }

        @Override
        public Uni<Void> remove(UUID version, String digest) {
            return store.remove(version, digest);
        }

        @Override
        public Uni<Void> removeAll(UUID version) {
            return store.removeAll(version);
        }
    }
}
