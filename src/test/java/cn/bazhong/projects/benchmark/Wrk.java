package cn.bazhong.projects.benchmark;

import cn.bazhong.projects.launcher.Machine;
import cn.bazhong.projects.launcher.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Debian's load generator. */
final class Wrk {
    private static final int CONNECTIONS = 16;
    private static final Pattern RESULT = Pattern.compile("RESULT (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");

    private final Path directory;

    /**
     * What came of some seconds of load.
     *
     * @param p50    milliseconds
     * @param p99    milliseconds
     * @param failed answers other than success, and none
     */
    record Load(double perSecond, double p50, double p99, long requests, long failed) {
    }

    /** @param directory where its scripts are put */
    Wrk(Path directory) {
        this.directory = directory;
        List.of("read.lua", "command.lua").forEach(this::unpack);
    }

    static void require() {
        if (Machine.output(List.of("sh", "-c", "command -v wrk")) == null) {
            throw new Refusal("wrk was not found; it makes the load: apt-get install -y wrk");
        }
    }

    Load read(URI server, Scenario scenario, Map<String, String> headers, int seconds, int projects) {
        return run(server, headers, seconds, "read.lua", Paths.encoded(scenario.path()), Integer.toString(projects));
    }

    /** @param index of the first waiting step to conclude */
    Load command(URI server, Scenario scenario, Map<String, String> headers, int seconds, long index) {
        return run(server, headers, seconds, "command.lua", scenario.path(), scenario.body(), Long.toString(index));
    }

    private Load run(URI server, Map<String, String> headers, int seconds, String script, String... arguments) {
        List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s", "--timeout",
                "10s", "-s", directory.resolve(script).toString()));
        headers.forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
        command.add(server.toString());
        command.add("--");
        command.addAll(List.of(arguments));
        String output = output(command);
        Matcher result = RESULT.matcher(output);
        if (!result.find()) {
            throw new IllegalStateException(output);
        }
        long requests = Long.parseLong(result.group(1));
        return new Load(requests * 1e6 / Long.parseLong(result.group(2)), Long.parseLong(result.group(3)) / 1e3,
                Long.parseLong(result.group(4)) / 1e3, requests, Long.parseLong(result.group(5)));
    }

    private static String output(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes());
            process.waitFor();
            return output;
        } catch (IOException e) {
            throw new Refusal("wrk could not be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted");
        }
    }

    private void unpack(String script) {
        try (InputStream text = Wrk.class.getResourceAsStream("/benchmark/" + script)) {
            Files.write(directory.resolve(script), text.readAllBytes());
        } catch (IOException e) {
            throw new Refusal(directory + " cannot be written: " + e.getMessage());
        }
    }
}
