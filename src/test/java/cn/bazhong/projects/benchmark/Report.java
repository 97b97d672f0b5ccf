package cn.bazhong.projects.benchmark;

import cn.bazhong.projects.benchmark.Wrk.Load;
import cn.bazhong.projects.launcher.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What was measured, as a table in which every figure stands beside what was to be reached. */
final class Report {
    private static final double GROWTH = 1.3;
    private static final double SEARCH = 20;
    private static final double START = 6;
    private static final double MEMORY = 450;
    private static final double SCRIPTS = 300;
    private static final double PAINT = 1500;
    private static final String ROW = "%-28s %9s %8s %7s %7s %8s %7s %7s %8s %6s %6s  %s%n";

    private final Options options;
    private final List<Measured> measured = new ArrayList<>();
    private final StringBuilder once = new StringBuilder();
    private final StringBuilder plans = new StringBuilder();

    Report(Options options) {
        this.options = options;
    }

    void add(int projects, List<Measured> figures, Server portal, Server bare) {
        measured.addAll(figures);
        double start = portal.start().toMillis() / 1000.0;
        once.append(line("start to first answer, %,d projects".formatted(projects), start, "s", START));
        once.append(line("resident under load, %,d projects".formatted(projects), portal.peakMemory(), "MB", MEMORY));
        once.append("%-58s %8d MB%n".formatted("  the bare server", bare.peakMemory()));
    }

    void add(int projects, FirstPage.Seen page) {
        once.append(line("workbench painted, %,d projects".formatted(projects), page.paint(), "ms", PAINT));
        once.append(line("scripts of the workbench, compressed", page.scripts(), "kB", SCRIPTS));
    }

    /** Keeps the plans in a file beside the table. */
    void add(int projects, Map<Scenario, List<SentStatement>> heard, ListPlans lists) {
        plans.append("=== %,d projects ===%n%n".formatted(projects));
        heard.forEach((scenario, statements) -> plans.append("%s: %d statements%n%s%n%n".formatted(scenario.title(),
                statements.size(), statements.stream().map(Report::plan).collect(Collectors.joining("\n")))));
        lists.withoutIndex().forEach(complaint -> plans.append("WITHOUT INDEX ").append(complaint).append('\n'));
        lists.seen().forEach((request, statement) -> plans.append("%s%n%s%n".formatted(request, plan(statement))));
        once.append("%-58s %8d%n".formatted("list queries seen in EXPLAIN, %,d projects".formatted(projects), lists.seen().size()));
        once.append("%-58s %8d%n".formatted("  of these without index", lists.withoutIndex().size()));
        write("plans.txt", plans.toString());
    }

    String text() {
        StringBuilder text = new StringBuilder("%n%d cores, %s, Java %s%n16 connections, %d rounds of %d s, medians%n%n"
                .formatted(Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"),
                        System.getProperty("java.version"), options.rounds(), options.seconds()));
        text.append(ROW.formatted("", "", "portal", "", "", "bare", "", "", "bare, no", "", "", ""));
        text.append(ROW.formatted("", "projects", "req/s", "p50 ms", "p99 ms", "req/s", "p50 ms", "p99 ms", "token", "ratio",
                "goal", ""));
        measured.forEach(one -> text.append(row(one)));
        text.append(growth()).append('\n').append(once);
        write("report.txt", text.toString());
        return text.toString();
    }

    private static String row(Measured one) {
        boolean slow = one.scenario().isSearch() && one.portal(Load::p50) > SEARCH;
        String remark = (one.failed() == 0 ? "" : one.failed() + " failed ") + (one.ratio() < one.scenario().target() ? "missed " : "")
                + (slow ? "p50 over 20 ms" : "");
        return ROW.formatted(one.scenario().title(), "%,d".formatted(one.projects()), whole(one.portal(Load::perSecond)),
                fine(one.portal(Load::p50)), fine(one.portal(Load::p99)), whole(one.bare(Load::perSecond)),
                fine(one.bare(Load::p50)), fine(one.bare(Load::p99)), whole(one.unchecked(Load::perSecond)), fine(one.ratio()),
                fine(one.scenario().target()), remark.strip());
    }

    /** How much longer a read takes on the largest database than on the smallest. */
    private String growth() {
        int least = options.projects().get(0);
        int most = options.projects().get(options.projects().size() - 1);
        if (least == most) {
            return "";
        }
        StringBuilder growth = new StringBuilder("\n");
        for (Scenario scenario : options.only()) {
            double factor = of(scenario, most).portal(Load::p50) / of(scenario, least).portal(Load::p50);
            if (!scenario.isCommand()) {
                growth.append(line("p50 of %s, growth".formatted(scenario.title()), factor, "times", GROWTH));
            }
        }
        return growth.toString();
    }

    private Measured of(Scenario scenario, int projects) {
        return measured.stream().filter(one -> one.scenario() == scenario && one.projects() == projects).findFirst().orElseThrow();
    }

    private static String line(String what, double figure, String unit, double most) {
        return "%-58s %8s %-5s  goal %s%s%n".formatted(what, fine(figure), unit, fine(most), figure > most ? "  missed" : "");
    }

    private static String plan(SentStatement statement) {
        return "    %s  [%d rows in vain]  %s".formatted(statement.access(), statement.readInVain(),
                statement.sql().replaceAll("\\s+", " "));
    }

    private static String whole(double figure) {
        return "%,.0f".formatted(figure);
    }

    private static String fine(double figure) {
        return String.format(Locale.ROOT, figure < 100 ? "%.2f" : "%.0f", figure);
    }

    private void write(String file, String text) {
        try {
            Files.writeString(options.data().resolve(file), text);
        } catch (IOException e) {
            throw new Refusal(file + " cannot be written: " + e.getMessage());
        }
    }
}
