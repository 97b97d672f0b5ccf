package cn.bazhong.projects.testsupport;

import cn.bazhong.projects.launcher.Machine;
import cn.bazhong.projects.launcher.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The packaged portal with its PostgreSQL and Keycloak, started once for all tests of a build that want it whole. It
 * starts empty: a test that needs projects makes its own.
 */
public final class RunningPortal {
    private static Platform platform;

    private RunningPortal() {
    }

    public static synchronized Platform get() {
        if (platform == null) {
            platform = start();
        }
        return platform;
    }

    private static Platform start() {
        Path project = Path.of(System.getProperty("portal.project", "")).toAbsolutePath();
        Path data = project.resolve("target/portal-under-test");
        delete(data);
        Platform started = Platform.of(new Platform.Options(project, data, Path.of(System.getProperty("keycloak.zip", "")),
                Machine.freePort(), Machine.freePort(), false, Map.of()));
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        started.start(part -> { }, postgres -> { });
        return started;
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
