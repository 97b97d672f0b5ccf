package cn.bazhong.projects.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class ObjectStoreTest extends FileStoreTest {
    private Bucket bucket;

    @Override
    Map<String, String> settings() {
        bucket = new Bucket(vertx);
        return bucket.settings();
    }

    @Test
    void isWhatTheSettingsName() {
        assertInstanceOf(ObjectStore.class, store);
    }

    @Test
    void aConnectionWhoseContentWasReadIsUsedAgain() throws Exception {
        Taken taken = taken(bytes(1));
        keep(taken);
        read(taken, 0, taken.size());
        read(taken, 5, 10);
        assertEquals(1, bucket.connections.get());
    }

    @Test
    void theBucketMayStandBeforeTheHost() {
        Map<String, String> settings = new HashMap<>(bucket.settings());
        settings.putAll(Map.of("portal.document.s3.endpoint", "https://store.bazhong.gov.cn/", "portal.document.s3.path-style", "false"));
        RequestOptions request = new SignedRequests(TestSettings.of(directory, settings).s3()).request(HttpMethod.GET, "/a/b", Map.of());
        assertEquals("documents.store.bazhong.gov.cn", request.getHost());
        assertEquals("/a/b", request.getURI());
    }

    @Test
    void whatWasFalsifiedOnTheWayIsNotKept() throws IOException {
        Taken taken = taken(bytes(1));
        Files.write(taken.file(), bytes(2));
        assertThrows(ExecutionException.class, () -> keep(taken));
        assertEquals(Set.of(), bucket.keys());
        assertTrue(Files.exists(taken.file()));
    }

    @Test
    void aKeyTheStoreDoesNotKnowIsRefused() throws IOException {
        Map<String, String> settings = new HashMap<>(bucket.settings());
        settings.put("portal.document.s3.access-key", "somebody");
        store.close();
        store = make(settings);
        Taken taken = taken(bytes(1));
        assertThrows(ExecutionException.class, () -> keep(taken));
    }

    @Test
    void aContentThatBreaksOffIsNoContent() throws Exception {
        Taken taken = taken(bytes(1));
        keep(taken);
        bucket.breaksOff = true;
        assertThrows(ExecutionException.class, () -> read(taken, 0, taken.size()));
    }

    @Test
    void aStoreThatKnowsNoRangesIsNotBelieved() throws Exception {
        Taken taken = taken(bytes(1));
        keep(taken);
        bucket.knowsRanges = false;
        assertThrows(ExecutionException.class, () -> read(taken, 10, 20));
    }

    /** The content is larger than what lies in between, so that the store notices. */
    @Test
    void whoClosesEarlyIsSentNoMore() throws Exception {
        Taken taken = taken(new byte[32 << 20]);
        keep(taken);
        closeAtTheFirstPiece(taken);
        assertThrows(ExecutionException.class, () -> await(bucket.answered));
    }
}
