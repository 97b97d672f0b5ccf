package cn.bazhong.projects.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lies in the directory of the tests. */
final class Kept {
    private static final Path KEPT = Path.of("target/test-documents/kept");

    private Kept() {
    }

    /** The digests of what is kept for a version. */
    static List<String> of(String version) {
        Path directory = KEPT.resolve(version.substring(version.length() - 2)).resolve(version);
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static void awaitNothing(Incoming incoming) throws IOException, InterruptedException {
        for (int i = 0; i < 1000 && !incoming.files().isEmpty(); i++) {
            Thread.sleep(5);
        }
        assertEquals(List.of(), incoming.files());
    }
}
