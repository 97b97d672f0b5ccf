package cn.bazhong.projects.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Uploads whose sender went away. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class BrokenUploadTest {
    private static final byte[] CONTENT = SampleFiles.pdf(1_100_000);
    private static final int PIECE = 256 * 1024;

    @Inject
    Incoming incoming;

    @Test
    void whereverAnUploadIsCutOffNothingIsLeftAndItCanBeSentAgain() throws Exception {
        Filing filing = Filing.onNewProject("断点一");
        List<String> versions = cutOff(filing, cuts());
        Kept.awaitNothing(incoming);
        assertEquals(versions.size(), stored(filing, "RESERVED"));
        for (String version : versions) {
            assertEquals(List.of(), Kept.of(version));
            assertEquals(404, Filing.content(Filing.OWNER, version).status());
        }
        for (String version : versions) {
            assertEquals(200, Filing.put(Filing.OWNER, version, CONTENT).status());
            assertArrayEquals(CONTENT, Filing.content(Filing.OWNER, version).body());
            assertEquals(List.of(SampleFiles.digest(CONTENT)), Kept.of(version));
        }
        assertEquals(versions.size(), stored(filing, "STORED"));
        Kept.awaitNothing(incoming);
    }

    /** Its content is whole, only nobody waits for the answer any more. */
    @Test
    void whoGoesBeforeTheAnswerLeavesAllOrNothing() throws Exception {
        Filing filing = Filing.onNewProject("断点五");
        List<String> versions = cutOff(filing, IntStream.range(0, 30).map(i -> CONTENT.length).toArray());
        for (String version : versions) {
            assertEquals(200, Filing.put(Filing.OWNER, version, CONTENT).status());
        }
        Kept.awaitNothing(incoming);
        for (String version : versions) {
            assertEquals(List.of(SampleFiles.digest(CONTENT)), Kept.of(version));
        }
    }

    /** None, one, all but one, what just fills a piece, and many more. */
    private static int[] cuts() {
        return IntStream.concat(IntStream.of(0, 1, CONTENT.length - 1, PIECE - 1, PIECE, PIECE + 1),
                new Random(7).ints(36, 0, CONTENT.length)).toArray();
    }

    /** Each in a version of its own, closed and reset by turns. @return the versions */
    private static List<String> cutOff(Filing filing, int[] cuts) throws Exception {
        List<String> versions = new ArrayList<>();
        for (int cut : cuts) {
            String version = filing.announced("a.pdf", CONTENT.length).getString("versions[0].id");
            Wire.breakOff(version, CONTENT, cut, versions.size() % 2 == 0);
            versions.add(version);
        }
        return versions;
    }

    private static long stored(Filing filing, String state) {
        return Database.number("select count(*) from document_version v join document d on d.id = v.document_id where d.project_id = '"
                + filing.project() + "' and v.state = '" + state + "'");
    }
}
