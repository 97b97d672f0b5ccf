package cn.bazhong.projects.benchmark;

import cn.bazhong.projects.launcher.Refusal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What the command line may choose.
 *
 * @param projects how many projects the database holds when it is measured, one measurement each
 * @param only     the scenarios that are measured
 * @param seconds  how long one load lasts
 * @param rounds   how often each is repeated; medians are told
 * @param warmUp   how many seconds each load lasts before anything is measured
 */
record Options(Path project, Path keycloakZip, List<Integer> projects, List<Scenario> only, int seconds, int rounds,
        int warmUp) {

    static Options ofCommand() {
        return new Options(Path.of(System.getProperty("portal.project", "")).toAbsolutePath(),
                Path.of(System.getProperty("keycloak.zip", "")),
                Arrays.stream(told("benchmark.projects", "100000,1000000").split(",")).map(Options::number).sorted().toList(),
                scenarios(told("benchmark.only", "")), number(told("benchmark.seconds", "10")),
                number(told("benchmark.rounds", "3")), number(told("benchmark.warm-up", "30")));
    }

    Path data() {
        return project.resolve("target/benchmark");
    }

    private static List<Scenario> scenarios(String keys) {
        if (keys.isBlank()) {
            return List.of(Scenario.values());
        }
        List<String> wanted = List.of(keys.split(","));
        List<String> known = Arrays.stream(Scenario.values()).map(Scenario::key).toList();
        wanted.stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw new Refusal("-Dbenchmark.only=" + key + " is not known; there are " + String.join(", ", known));
        });
        return Arrays.stream(Scenario.values()).filter(scenario -> wanted.contains(scenario.key())).toList();
    }

    private static String told(String option, String usual) {
        String value = System.getProperty(option, "");
        return value.isBlank() ? usual : value;
    }

    private static int number(String text) {
        if (!text.strip().matches("[1-9][0-9]{0,7}")) {
            throw new Refusal(text + " is no number the benchmark can use");
        }
        return Integer.parseInt(text.strip());
    }
}
