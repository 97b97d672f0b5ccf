package cn.bazhong.projects.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sealed heads of each day as files outside the database, {@code heads-<day>.jsonl}: a tail that was cut together with
 * its head is found only against these. A file is written once and never overwritten. Blocking.
 */
final class HeadExports {
    private static final String PREFIX = "heads-";
    private static final String SUFFIX = ".jsonl";

    private final Path directory;

    HeadExports(Path directory) {
        this.directory = directory;
    }

    boolean has(LocalDate day) {
        return Files.exists(file(day));
    }

    Optional<LocalDate> newest() {
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(HeadExports::day).flatMap(Optional::stream).max(LocalDate::compareTo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Head> read(LocalDate day) {
        try (Stream<String> lines = Files.lines(file(day), StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.isBlank()).map(line -> Canonical.read(line, SealedHead.class).head()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins the file of a day anew; it stays aside until {@link #publish}. */
    void begin(LocalDate day) {
        try {
            Files.createDirectories(directory);
            Files.deleteIfExists(draft(day));
            Files.createFile(draft(day));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(LocalDate day, List<Head> heads) {
        String lines = heads.stream().map(SealedHead::of).map(head -> Canonical.text(head) + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(draft(day), lines, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void publish(LocalDate day) {
        try {
            Files.move(draft(day), file(day), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(LocalDate day) {
        return directory.resolve(PREFIX + day + SUFFIX);
    }

    private Path draft(LocalDate day) {
        return directory.resolve(PREFIX + day + SUFFIX + "." + ProcessHandle.current().pid());
    }

    private static Optional<LocalDate> day(Path file) {
        String name = file.getFileName().toString();
        if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(name.substring(PREFIX.length(), name.length() - SUFFIX.length())));
        } catch (DateTimeParseException notOneOfOurs) {
            return Optional.empty();
        }
    }
}
