package cn.bazhong.projects.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the command line of the trial may choose. */
record Settings(Path project, Path data, Path keycloakZip, int portalPort, int keycloakPort) {
    private static final String PORTAL_PORT = "portal.port";
    private static final String KEYCLOAK_PORT = "keycloak.port";

    static Settings ofCommand() {
        Path project = Path.of(System.getProperty("portal.project", "")).toAbsolutePath();
        return new Settings(project, project.resolve(".data/trial"), Path.of(System.getProperty("keycloak.zip", "")),
                port(PORTAL_PORT, "8080"), port(KEYCLOAK_PORT, "8180"));
    }

    /** Everything that can be known to be missing before the first part starts. */
    void requireMachine() {
        if (!Files.isWritable(project)) {
            throw new Refusal("The trial keeps its data in " + data + ", which this user cannot write");
        }
        requireNotRunning();
        Leftovers.stop(data);
        Machine.requirePortFree(portalPort, "the portal", PORTAL_PORT);
        Machine.requirePortFree(keycloakPort, "Keycloak", KEYCLOAK_PORT);
        Machine.requirePostgresCanRun();
    }

    /** Held by the trial for as long as it runs, and let go by the machine when it is killed. */
    FileChannel lock() throws IOException {
        Files.createDirectories(data);
        return FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private void requireNotRunning() {
        try (FileChannel channel = lock(); FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new Refusal("A trial is already running in this directory");
            }
        } catch (IOException e) {
            throw new Refusal("The trial cannot write to " + data + ": " + e.getMessage());
        }
    }

    private static int port(String setting, String usual) {
        String value = System.getProperty(setting, usual);
        if (!value.matches("[1-9][0-9]{0,4}") || Integer.parseInt(value) > 65535) {
            throw new Refusal("-D" + setting + "=" + value + " is no port");
        }
        return Integer.parseInt(value);
    }
}
