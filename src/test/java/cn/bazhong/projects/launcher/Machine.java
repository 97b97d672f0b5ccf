package cn.bazhong.projects.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What the machine must offer before anything is built or started. */
public final class Machine {
    private Machine() {
    }

    static void requirePortFree(int port, String who, String setting) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
        } catch (IOException e) {
            throw new Refusal("Port " + port + " for " + who + " is in use; stop what uses it or choose another with -D"
                    + setting + "=<port>");
        }
    }

    /** Node and npm build the pages. */
    static void requireTool(String tool, int major) {
        String version = output(List.of(tool, "--version"));
        if (version == null) {
            throw new Refusal(tool + " was not found; install Node.js " + major + " or newer with npm, for example: "
                    + "apt-get install nodejs npm");
        }
        int found = Integer.parseInt(version.replaceAll("^v?(\\d+).*", "$1"));
        if (found < major) {
            throw new Refusal(tool + " is version " + found + "; at least " + major + " is needed");
        }
    }

    /** PostgreSQL refuses to run as root, so root starts it in a user namespace of its own. */
    static void requirePostgresCanRun() {
        boolean root = "0".equals(output(List.of("id", "-u")));
        if (root && output(List.of("unshare", "-U", "true")) == null) {
            throw new Refusal("PostgreSQL does not run as root and this machine denies `unshare`; run the same command as an "
                    + "ordinary user who owns this directory");
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Refusal("No free port: " + e.getMessage());
        }
    }

    /** The Java that runs this, to run the rest. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** What the command prints, or {@code null} when it cannot be run or fails. */
    public static String output(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes()).trim();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0 ? output : null;
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
