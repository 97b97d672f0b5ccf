package cn.bazhong.projects.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL that a killed trial left behind holds the data; nothing else may run on them. */
final class Leftovers {
    private Leftovers() {
    }

    static void stop(Path data) {
        Path mark = data.resolve("postgres/postmaster.pid");
        try {
            if (Files.exists(mark)) {
                process(Files.readAllLines(mark)).ifPresent(Leftovers::end);
            }
        } catch (IOException e) {
            throw new Refusal(mark + " cannot be read: " + e.getMessage());
        }
    }

    private static Optional<ProcessHandle> process(List<String> lines) {
        return lines.stream().findFirst().map(String::trim).map(Long::parseLong).flatMap(ProcessHandle::of)
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"));
    }

    private static void end(ProcessHandle postgres) {
        postgres.destroy();
        postgres.onExit().orTimeout(20, java.util.concurrent.TimeUnit.SECONDS).join();
    }
}
