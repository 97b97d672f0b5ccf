package cn.bazhong.projects.benchmark;

import cn.bazhong.projects.benchmark.Wrk.Load;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The portal and the bare server under the same load, turn by turn. */
final class Comparison {
    /** What is under way when a load ends, and a little more: no step is asked for twice. */
    private static final int UNDER_WAY = 100;
    private static final double COMMANDS = 0.5;
    /** Steps that a second takes from those that wait. */
    private static final int AT_MOST = 1_000;

    private final Server portal;
    private final Server bare;
    private final Wrk wrk;
    private final Supplier<String> token;
    private final Options options;
    private final int projects;
    private long nextStep;

    /** @param firstStep index of the first waiting step that nobody has concluded yet */
    Comparison(Server portal, Server bare, Wrk wrk, Supplier<String> token, Options options, int projects, long firstStep) {
        this.portal = portal;
        this.bare = bare;
        this.wrk = wrk;
        this.token = token;
        this.options = options;
        this.projects = projects;
        this.nextStep = firstStep;
    }

    List<Measured> run(Consumer<String> progress) {
        List<Measured> all = options.only().stream().map(scenario -> new Measured(scenario, projects)).toList();
        for (Scenario scenario : options.only()) {
            progress.accept("Warming up: " + scenario.title());
            load(portal, scenario, options.warmUp(), false);
            load(bare, scenario, options.warmUp(), false);
        }
        for (int round = 1; round <= options.rounds(); round++) {
            for (Measured measured : all) {
                progress.accept("Round " + round + ": " + measured.scenario().title());
                measure(measured);
            }
        }
        return all;
    }

    long nextStep() {
        return nextStep;
    }

    private void measure(Measured measured) {
        Scenario scenario = measured.scenario();
        measured.add(load(portal, scenario, options.seconds(), false), load(bare, scenario, options.seconds(), false),
                load(bare, scenario, options.seconds(), true));
    }

    private Load load(Server server, Scenario scenario, int seconds, boolean unchecked) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Authorization", "Bearer " + token.get());
        headers.put(BareServer.SCENARIO, scenario.key());
        if (unchecked) {
            headers.put(BareServer.UNCHECKED, "yes");
        }
        Load load = scenario.isCommand() ? command(server, scenario, headers, Math.max(1, (int) (seconds * COMMANDS)))
                : wrk.read(server.address(), scenario, headers, seconds, projects);
        server.lookAtMemory();
        return load;
    }

    private Load command(Server server, Scenario scenario, Map<String, String> headers, int seconds) {
        headers.put("If-Match", "\"0\"");
        headers.put("Content-Type", "application/json");
        long left = Filling.waitingAmong(projects) - nextStep;
        Load load = wrk.command(server.address(), scenario, headers, (int) Math.max(1, Math.min(seconds, left / AT_MOST)), nextStep);
        nextStep += load.requests() + UNDER_WAY;
        return load;
    }
}
