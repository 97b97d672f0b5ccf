package cn.bazhong.projects.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What a trial that was killed outright could not stop; the next one does, before it looks at ports and data. */
final class Leftovers {
    private static final int GRACE = 20;

    private Leftovers() {
    }

    /** Remembers a process by number and start, since numbers are used again. */
    static void note(Process process, Path file) throws IOException {
        Optional<Instant> start = process.info().startInstant();
        if (start.isPresent()) {
            Files.writeString(file, process.pid() + " " + start.get() + "\n", StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    static void stop(Path data) {
        Path noted = data.resolve("log/running");
        Path postgres = data.resolve("postgres/postmaster.pid");
        try {
            for (String line : lines(noted)) {
                noted(line.split(" ")).ifPresent(Leftovers::end);
            }
            Files.deleteIfExists(noted);
            lines(postgres).stream().findFirst().flatMap(Leftovers::postgres).ifPresent(Leftovers::end);
        } catch (IOException e) {
            throw new Refusal("What an earlier trial left in " + data + " cannot be read: " + e.getMessage());
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static Optional<ProcessHandle> noted(String[] line) {
        return ProcessHandle.of(Long.parseLong(line[0]))
                .filter(process -> process.info().startInstant().map(Instant::toString).orElse("").equals(line[1]));
    }

    private static Optional<ProcessHandle> postgres(String number) {
        return ProcessHandle.of(Long.parseLong(number.trim()))
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"));
    }

    private static void end(ProcessHandle process) {
        List<ProcessHandle> family = Stream.concat(process.descendants(), Stream.of(process)).toList();
        family.forEach(ProcessHandle::destroy);
        family.forEach(Leftovers::awaitEnd);
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().orTimeout(GRACE, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            process.destroyForcibly();
        }
    }
}
