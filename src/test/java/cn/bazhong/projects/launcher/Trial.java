package cn.bazhong.projects.launcher;

import cn.bazhong.projects.testsupport.Postgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The trial: one command that brings up everything with demo accounts and sample data, on this machine only. What it
 * stores stays in {@code .data}; deleting that directory starts over.
 */
public final class Trial {
    private static final PrintStream CONSOLE = System.out;
    /** Kept, or the level set on it would be forgotten. */
    private static final Logger EMBEDDED = Logger.getLogger("io.zonky");

    private final Settings settings;
    private final Platform platform;

    private Trial(Settings settings) {
        this.settings = settings;
        platform = Platform.of(new Platform.Options(settings.project(), settings.data(), settings.keycloakZip(),
                settings.portalPort(), settings.keycloakPort(), true, Map.of()));
    }

    public static void main(String[] arguments) {
        EMBEDDED.setLevel(Level.WARNING);
        try {
            new Trial(Settings.ofCommand()).run();
        } catch (Refusal refusal) {
            exit(refusal.getMessage());
        } catch (RuntimeException | IOException e) {
            exit("The trial failed: " + e);
        }
    }

    /** Leaves at once, so that nothing but the line follows; what runs is stopped on the way out. */
    static void exit(String line) {
        CONSOLE.flush();
        System.err.println(line);
        System.exit(1);
    }

    private void run() throws IOException {
        settings.requireMachine();
        try (FileChannel channel = settings.lock(); FileLock lock = channel.lock()) {
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
            platform.start(part -> CONSOLE.println("Starting " + part + " …"), this::forgetHalfFilled);
            fill();
            Welcome.print(CONSOLE, platform);
            platform.awaitEnd();
        }
    }

    /** Sample data that were cut short are worth nothing. */
    private void forgetHalfFilled(Postgres postgres) {
        if (!Files.exists(filled())) {
            postgres.emptyPortal();
        }
    }

    private void fill() throws IOException {
        if (Files.exists(filled())) {
            return;
        }
        CONSOLE.println("Filling in sample data …");
        SampleData.fill(platform.address(), platform::token, platform::serviceToken, what -> CONSOLE.println("  " + what));
        Files.createFile(filled());
    }

    private Path filled() {
        return settings.data().resolve("filled");
    }
}
