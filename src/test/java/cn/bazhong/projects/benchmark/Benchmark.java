package cn.bazhong.projects.benchmark;

import cn.bazhong.projects.launcher.Machine;
import cn.bazhong.projects.launcher.Platform;
import cn.bazhong.projects.launcher.Refusal;
import cn.bazhong.projects.testsupport.Postgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * How fast the portal is: the packaged jar with real PostgreSQL and Keycloak on many generated projects, beside a bare
 * server on the same driver in the same run. {@code mvn -Pbenchmark}.
 */
public final class Benchmark {
    private static final PrintStream CONSOLE = System.out;
    private static final Logger EMBEDDED = Logger.getLogger("io.zonky");
    private static final String DATABASE = Postgres.DATABASE;

    private final Options options;
    private final Platform platform;
    private final Report report;
    private final Wrk wrk;
    /** Ids of the annual lists by their years. */
    private Map<Integer, String> lists;

    private Benchmark(Options options) {
        this.options = options;
        platform = Platform.of(new Platform.Options(options.project(), options.data(), options.keycloakZip(),
                Machine.freePort(), Machine.freePort(), true, Map.of()));
        report = new Report(options);
        wrk = new Wrk(options.data());
    }

    /** With the argument {@code check} it only looks whether the machine has what is needed. */
    public static void main(String[] arguments) {
        EMBEDDED.setLevel(Level.WARNING);
        try {
            Wrk.require();
            Options options = Options.ofCommand();
            if (arguments.length == 0) {
                empty(options.data());
                new Benchmark(options).run();
            }
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        platform.startServices(Benchmark::progress);
        Filling filling = new Filling(platform.postgres(), DATABASE);
        try (Server portal = portal("templates")) {
            lists = Templates.make(api(portal));
        }
        long nextStep = 0;
        for (int projects : options.projects()) {
            filling.to(projects, Benchmark::progress);
            Map<String, Script> scripts = record(projects);
            nextStep = measure(projects, scripts, nextStep);
        }
        CONSOLE.println(report.text());
        System.exit(0);
    }

    /** What the portal sends for every scenario, the last waiting steps being taken for it; and how its lists are read. */
    private Map<String, Script> record(int projects) {
        PlanLog log = PlanLog.begin(platform.postgres(), DATABASE, platform.postgresLog());
        Map<String, Script> scripts = new LinkedHashMap<>();
        try (Server portal = portal("recorded-" + projects)) {
            Recording recording = new Recording(api(portal), lists, log, platform.postgres(), DATABASE);
            long last = Filling.waitingAmong(projects) - 1;
            for (Scenario scenario : options.only()) {
                scripts.put(scenario.key(), recording.of(scenario, Filling.waiting(last - 2L * scenario.ordinal())));
            }
            report.add(projects, recording.heard(), ListPlans.of(api(portal), log, platform.postgres(), DATABASE,
                    new Lists(options.project().resolve("webui/openapi.json"), lists)));
        } finally {
            log.end();
        }
        return scripts;
    }

    private long measure(int projects, Map<String, Script> scripts, long nextStep) {
        Script.write(scripts, options.data().resolve("scripts.json"));
        try (Server portal = portal("portal-" + projects);
                Server bare = Server.bare(platform, options.project(), bareSettings(), log("bare-" + projects))) {
            Comparison comparison = new Comparison(portal, bare, wrk, () -> platform.token("lgo"), options, projects, nextStep);
            List<Measured> measured = comparison.run(Benchmark::progress);
            report.add(projects, measured, portal, bare);
            progress("The workbench in a browser");
            report.add(projects, FirstPage.look(portal.address()));
            return comparison.nextStep();
        }
    }

    /** The pool as the product sets it. */
    private Map<String, String> bareSettings() {
        Properties product = new Properties();
        try (InputStream file = Benchmark.class.getResourceAsStream("/application.properties")) {
            product.load(file);
        } catch (IOException e) {
            throw new Refusal("The settings of the product cannot be read: " + e.getMessage());
        }
        Map<String, String> settings = new LinkedHashMap<>(platform.settings());
        settings.put("BARE_POOL_SIZE", product.getProperty("quarkus.datasource.reactive.max-size"));
        settings.put("BARE_CACHE_STATEMENTS", product.getProperty("quarkus.datasource.reactive.cache-prepared-statements", "false"));
        settings.put("BARE_SCRIPTS", options.data().resolve("scripts.json").toString());
        return settings;
    }

    private Server portal(String log) {
        return Server.portal(platform, options.project(), DATABASE, platform.address().getPort(), log(log));
    }

    private Api api(Server portal) {
        return new Api(portal.address(), platform::token);
    }

    private Path log(String name) {
        return options.data().resolve("log").resolve(name + ".log");
    }

    private static void progress(String what) {
        CONSOLE.println(what + " …");
    }

    private static void empty(Path directory) {
        try {
            if (Files.exists(directory)) {
                try (Stream<Path> paths = Files.walk(directory)) {
                    for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new Refusal(directory + " cannot be emptied: " + e.getMessage());
        }
    }
}
