package cn.bazhong.projects.launcher;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Keycloak on disk: unpacked and prepared for PostgreSQL once, so that a start takes seconds. */
final class KeycloakFiles {
    /** What is fixed when it is prepared; another text makes it be prepared anew. */
    private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=false",
            "--metrics-enabled=false", "--features-disabled=ciba,device-flow,kerberos,par");
    private static final Duration BUILD_TIME = Duration.ofMinutes(5);

    private KeycloakFiles() {
    }

    /**
     * Prepares it ahead, while a build is still at its unit tests.
     *
     * @param arguments the distribution, and the directory to keep it in
     */
    public static void main(String[] arguments) {
        prepared(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /**
     * The directory of a prepared Keycloak; whoever comes while another prepares it waits. A preparation that was cut short
     * leaves no mark and starts over.
     */
    static Path prepared(Path zip, Path keep) {
        if (!Files.isRegularFile(zip)) {
            throw new Refusal("Keycloak is missing at " + zip + "; run the command of the README, which fetches it");
        }
        try {
            Files.createDirectories(keep);
            try (FileChannel file = FileChannel.open(keep.resolve("keycloak.lock"), CREATE, WRITE); FileLock held = file.lock()) {
                return preparedAlone(zip, keep);
            }
        } catch (IOException e) {
            throw new Refusal("Keycloak could not be prepared in " + keep + ": " + e.getMessage());
        }
    }

    private static Path preparedAlone(Path zip, Path keep) throws IOException {
        String name = zip.getFileName().toString().replaceFirst("\\.zip$", "");
        Path home = keep.resolve(name);
        Path mark = home.resolve("prepared.txt");
        if (!Files.exists(mark) || !Files.readString(mark).equals(BUILD.toString())) {
            delete(home);
            unpack(zip, home);
            build(home, keep.resolve("log/keycloak-build.log"));
            Files.writeString(mark, BUILD.toString());
        }
        return home;
    }

    private static void build(Path home, Path log) {
        Child build = Child.start("Keycloak's preparation", log, home, environment(), command(home, BUILD));
        Runtime.getRuntime().addShutdownHook(new Thread(build::close));
        if (build.await(BUILD_TIME) != 0) {
            build.close();
            throw new Refusal("Keycloak could not be prepared; see " + log);
        }
    }

    static List<String> command(Path home, List<String> arguments) {
        return Stream.concat(Stream.of("sh", home.resolve("bin/kc.sh").toString()), arguments.stream()).toList();
    }

    static Map<String, String> environment() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m",
                "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
    }

    private static void unpack(Path zip, Path home) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                Path inside = Path.of(entry.getName());
                if (inside.getNameCount() > 1) {
                    unpack(file, entry, home.resolve(inside.subpath(1, inside.getNameCount())));
                }
            }
        } catch (ZipException | EOFException e) {
            delete(home);
            Files.delete(zip);
            throw new Refusal("The download of Keycloak is broken (" + e.getMessage() + "); delete " + source(zip)
                    + " and run the command again");
        }
    }

    private static void unpack(ZipFile file, ZipEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        try (CheckedInputStream in = new CheckedInputStream(file.getInputStream(entry), new CRC32())) {
            Files.copy(in, target);
            if (in.getChecksum().getValue() != entry.getCrc()) {
                throw new ZipException(entry.getName() + " is damaged");
            }
        }
    }

    /** Where Maven keeps what it downloaded, as far as the command told. */
    private static String source(Path zip) {
        return System.getProperty("keycloak.download", zip.getParent().toString());
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
