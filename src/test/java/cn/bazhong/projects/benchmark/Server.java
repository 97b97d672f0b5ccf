package cn.bazhong.projects.benchmark;

import cn.bazhong.projects.launcher.Child;
import cn.bazhong.projects.launcher.Machine;
import cn.bazhong.projects.launcher.Platform;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Map;

/** A server process under measurement: where it listens, how long it took to answer, what memory it holds. */
final class Server implements AutoCloseable {
    /** As the container image starts it, in the memory that its manifest gives it. */
    static final List<String> MEMORY = List.of("-XX:+UseSerialGC", "-XX:MaxRAM=1g", "-XX:MaxRAMPercentage=70");
    private static final Duration START_TIME = Duration.ofMinutes(2);

    private final Child process;
    private final URI address;
    private final Duration start;
    private long peak;

    private Server(Child process, URI address, Duration start) {
        this.process = process;
        this.address = address;
        this.start = start;
    }

    /** The packaged portal on a database of that name, once it has answered a request with a token. */
    static Server portal(Platform platform, Path project, String database, int port, Path log) {
        Map<String, String> settings = new LinkedHashMap<>(platform.settings());
        settings.computeIfPresent("PORTAL_DATABASE_ADDRESS", (name, usual) -> usual.replaceFirst("[^/]*$", database));
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        // of the generated steps tens of thousands are overdue: what tells of them runs for minutes, and among what is recorded
        settings.put("PORTAL_ESCALATION_EVERY", "off");
        Path jar = project.resolve("target/quarkus-app/quarkus-run.jar");
        return start("The portal", port, log, settings, List.of("-jar", jar.toString()), platform);
    }

    /** The bare server with the packaged portal's own libraries. */
    static Server bare(Platform platform, Path project, Map<String, String> settings, Path log) {
        int port = Machine.freePort();
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put("BARE_PORT", Integer.toString(port));
        String libraries = project.resolve("target/test-classes") + ":" + project.resolve("target/quarkus-app/lib/main") + "/*";
        return start("The bare server", port, log, all, List.of("-cp", libraries, BareServer.class.getName()), platform);
    }

    private static Server start(String name, int port, Path log, Map<String, String> settings, List<String> arguments,
            Platform platform) {
        URI address = URI.create("http://localhost:" + port);
        Api api = new Api(address, platform::token);
        platform.token("lgo");
        List<String> command = new ArrayList<>(List.of(Machine.java()));
        command.addAll(MEMORY);
        command.addAll(arguments);
        long begin = System.nanoTime();
        Child process = Child.start(name, log, log.getParent(), settings, command);
        process.awaitReady(START_TIME, () -> api.answers("lgo", "/api/v1/me"));
        return new Server(process, address, Duration.ofNanos(System.nanoTime() - begin));
    }

    URI address() {
        return address;
    }

    /** From the start of the process to its first answer. */
    Duration start() {
        return start;
    }

    /** Looks at the resident memory, in megabytes, and remembers the most that was seen. */
    void lookAtMemory() {
        String kilobytes = Machine.output(List.of("ps", "-o", "rss=", "-p", Long.toString(process.pid())));
        if (kilobytes != null) {
            peak = Math.max(peak, Long.parseLong(kilobytes.trim()) / 1024);
        }
    }

    long peakMemory() {
        return peak;
    }

    @Override
    public void close() {
        process.close();
    }
}
