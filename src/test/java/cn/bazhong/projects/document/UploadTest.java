package cn.bazhong.projects.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.AtOnce;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Contents on their way in and out: broken off, too large, all at once, and in part. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class UploadTest {
    private static final int LIMIT = 20 << 20;

    @Inject
    Incoming incoming;
    @Inject
    GivenUpVersions givenUp;

    @Test
    void whatIsRefusedLeavesNothing() throws Exception {
        Filing filing = Filing.onNewProject("断点二");
        String version = filing.announced("a.pdf", 512).getString("versions[0].id");
        assertEquals(422, Filing.put(Filing.OWNER, version, SampleFiles.exe()).status());
        awaitNothingIncoming();
        assertEquals(List.of(), Kept.of(version));
    }

    @Test
    void aContentWithoutEndIsStoppedAtTheLimit() throws Exception {
        Filing filing = Filing.onNewProject("断点三");
        String version = filing.announced("a.pdf", LIMIT).getString("versions[0].id");
        Filing.Answer answer = Filing.put(Filing.OWNER, version, BodyPublishers.ofInputStream(() ->
                new ByteArrayInputStream(new byte[LIMIT + 4_000_000])));
        assertEquals(413, answer.status());
        assertEquals("The file is larger than the limit of 20 MB.", answer.json().getString("detail"));
        awaitNothingIncoming();
    }

    @Test
    void aContentOfUnknownLengthIsTakenUpToTheLimit() {
        Filing filing = Filing.onNewProject("断点四");
        byte[] content = SampleFiles.pdf(LIMIT - 1000);
        String version = filing.announced("a.pdf", content.length).getString("versions[0].id");
        assertEquals(200, Filing.put(Filing.OWNER, version, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(content)))
                .status());
        assertArrayEquals(content, Filing.content(Filing.OWNER, version).body());
    }

    @Test
    void twoHundredAtOnceAreAllStoredAndAllRecorded() throws Exception {
        Filing filing = Filing.onNewProject("并发上传");
        List<byte[]> contents = IntStream.range(0, 200).mapToObj(i -> exactly(100_000 + i)).toList();
        List<String> versions = contents.stream().map(content -> filing.announced("a.pdf", content.length).getString("versions[0].id"))
                .toList();
        List<Filing.Answer> answers = AtOnce.all(IntStream.range(0, 200).<Callable<Filing.Answer>>mapToObj(i ->
                () -> Filing.put(Filing.OWNER, versions.get(i), contents.get(i))).toList());
        for (int i = 0; i < 200; i++) {
            assertEquals(200, answers.get(i).status());
            assertEquals(100_000 + i, answers.get(i).json().getInt("versions[0].size"));
            assertEquals(SampleFiles.digest(contents.get(i)), answers.get(i).json().getString("versions[0].digest"));
            assertEquals(List.of(SampleFiles.digest(contents.get(i))), Kept.of(versions.get(i)));
        }
        awaitNothingIncoming();
        assertEquals(200, Database.number("select count(*) from event where type = 'DOCUMENT_STORED' and project_id = '"
                + filing.project() + "'"));
        assertEquals(0, Database.number("""
                select count(*) from event e left join event b on b.subject_type = e.subject_type
                and b.subject_id = e.subject_id and b.seq = e.seq - 1
                where e.subject_id = '%s' and e.seq > 1 and e.prev_hash is distinct from b.hash""".formatted(filing.project())));
    }

    @Test
    void ofManyUploadsToOneVersionOneIsStoredWhole() {
        Filing filing = Filing.onNewProject("争先上传");
        String version = filing.announced("a.pdf", 100_000).getString("versions[0].id");
        List<byte[]> contents = IntStream.range(0, 8).mapToObj(i -> exactly(100_000)).toList();
        List<Integer> answers = AtOnce.all(contents.stream().<Callable<Integer>>map(content ->
                () -> Filing.put(Filing.OWNER, version, content).status()).toList());
        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers.toString());
        assertTrue(answers.stream().allMatch(status -> status == 200 || status == 409 || status == 412), answers.toString());
        assertArrayEquals(contents.get(answers.indexOf(200)), Filing.content(Filing.OWNER, version).body());
        assertEquals(1, Kept.of(version).size());
    }

    @Test
    void aBrokenDownloadGoesOnWhereItStopped() {
        Filing filing = Filing.onNewProject("续传");
        byte[] content = SampleFiles.pdf(500_000);
        String version = filing.stored("图纸.pdf", content).getString("versions[0].id");
        Filing.Answer begin = Filing.content(Filing.OWNER, version, "Range", "bytes=0-99999");
        assertEquals(206, begin.status());
        assertEquals("bytes 0-99999/" + content.length, begin.header("Content-Range"));
        Filing.Answer rest = Filing.content(Filing.OWNER, version, "Range", "bytes=100000-", "If-Range", begin.header("ETag"));
        assertEquals(206, rest.status());
        assertEquals(String.valueOf(content.length - 100_000), rest.header("Content-Length"));
        assertArrayEquals(Arrays.copyOfRange(content, 0, 100_000), begin.body());
        assertArrayEquals(Arrays.copyOfRange(content, 100_000, content.length), rest.body());
        assertArrayEquals(Arrays.copyOfRange(content, content.length - 5, content.length),
                Filing.content(Filing.OWNER, version, "Range", "bytes=-5").body());
        Filing.Answer other = Filing.content(Filing.OWNER, version, "Range", "bytes=100000-", "If-Range", "\"other\"");
        assertEquals(200, other.status());
        assertEquals(content.length, other.body().length);
        Filing.Answer behind = Filing.content(Filing.OWNER, version, "Range", "bytes=" + content.length + "-");
        assertEquals(416, behind.status());
        assertTrue(behind.header("Content-Type").startsWith("application/problem+json"));
        assertTrue(begin.header("Content-Disposition").endsWith("filename*=UTF-8''%E5%9B%BE%E7%BA%B8.pdf"));
    }

    @Test
    void aDownloadThatIsBrokenOffHarmsNobody() throws Exception {
        Filing filing = Filing.onNewProject("中断下载");
        byte[] content = SampleFiles.pdf(5_000_000);
        String version = filing.stored("a.pdf", content).getString("versions[0].id");
        for (int i = 0; i < 20; i++) {
            try (Socket socket = Wire.connect()) {
                socket.setSoLinger(true, 0);
                Wire.send(socket, Wire.get(version));
                socket.getInputStream().readNBytes(5_000);
            }
        }
        assertArrayEquals(content, Filing.content(Filing.OWNER, version).body());
    }

    @Test
    void aRefusedUploadLeavesTheConnectionUsable() throws Exception {
        byte[] content = new byte[200_000];
        try (Socket socket = Wire.connect()) {
            for (int i = 0; i < 3; i++) {
                Wire.send(socket, Wire.put(java.util.UUID.randomUUID().toString(), content.length));
                socket.getOutputStream().write(content);
                socket.getOutputStream().flush();
                assertTrue(Wire.readAnswer(socket.getInputStream()).startsWith("HTTP/1.1 404"));
            }
        }
    }

    @Test
    void whatNeverCameIsGivenUpAfterADay() {
        Filing filing = Filing.onNewProject("逾期");
        JsonPath old = filing.announced("a.pdf", 100);
        JsonPath fresh = filing.announced("b.pdf", 100);
        Database.execute("update document_version set reserved_at = reserved_at - interval '25 hours' where document_id = '"
                + old.getString("id") + "'");
        OnContext.run(givenUp::giveUp);
        assertEquals("BROKEN", Filing.read(Filing.OWNER, old.getString("id")).path("versions[0].state"));
        assertEquals("RESERVED", Filing.read(Filing.OWNER, fresh.getString("id")).path("versions[0].state"));
        assertEquals(409, Filing.put(Filing.OWNER, old.getString("versions[0].id"), exactly(100)).status());
    }

    @Test
    void whatAPortalThatDiedLeftIsRemovedWhenNobodyWritesToItAnyMore() throws IOException {
        Path directory = Path.of("target/test-documents/incoming");
        Path dead = Files.writeString(directory.resolve("dead"), "x");
        Path alive = Files.writeString(directory.resolve("alive"), "x");
        Files.setLastModifiedTime(dead, FileTime.from(Instant.now().minus(Duration.ofHours(3))));
        incoming.sweep();
        assertFalse(Files.exists(dead));
        assertTrue(Files.deleteIfExists(alive));
    }

    private static byte[] exactly(int size) {
        byte[] content = Arrays.copyOf(SampleFiles.pdf(size), size);
        return content;
    }

    private void awaitNothingIncoming() throws Exception {
        Kept.awaitNothing(incoming);
    }
}
