package cn.bazhong.projects.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process of ours with a log file. */
public final class Child implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(20);

    static final int STILL_RUNNING = -1;

    private final String name;
    private final Path log;
    private final Process process;

    private Child(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    public static Child start(String name, Path log, Path directory, Map<String, String> environment, List<String> command) {
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            Leftovers.note(process, log.resolveSibling("running"));
            return new Child(name, log, process);
        } catch (IOException e) {
            throw new Refusal(name + " could not be started: " + e.getMessage());
        }
    }

    /** Waits until it answers. */
    public void awaitReady(Duration atMost, BooleanSupplier ready) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new Refusal(name + " ended while starting (exit code " + process.exitValue() + "); see " + log);
            }
            if (System.nanoTime() > end) {
                throw new Refusal(name + " did not answer within " + atMost.toSeconds() + " s; see " + log);
            }
            pause();
        }
    }

    /** Waits until it has ended by itself. */
    int await(Duration atMost) {
        try {
            return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : STILL_RUNNING;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return STILL_RUNNING;
        }
    }

    public long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What to say when it ended though nobody asked it to. */
    Refusal ended() {
        return new Refusal(name + " ended by itself; see " + log);
    }

    @Override
    public void close() {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroy();
        family.forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted");
        }
    }
}
