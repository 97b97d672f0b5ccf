package cn.bazhong.projects.launcher.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The written ledger under {@code sample/}. */
final class Ledger {
    static final int FIRST_YEAR = 2023;
    /** The list that is being collected and reviewed. */
    static final int CURRENT_YEAR = 2027;

    private static final Map<String, Owner> OWNERS = rows("owners.txt").map(Owner::of)
            .collect(Collectors.toMap(Owner::code, Function.identity()));
    private static final Map<String, List<Partner>> PARTNERS = rows("participants.txt").map(Partner::of)
            .collect(Collectors.groupingBy(Partner::project));

    private Ledger() {
    }

    /** Who stands behind the projects of a department. */
    record Owner(String code, String sector, String authority, String person, String post) {
        static Owner of(List<String> cells) {
            String authority = cells.get(2).equals("-") ? null : cells.get(2);
            return new Owner(cells.get(0), cells.get(1), authority, cells.get(3), cells.get(4));
        }
    }

    /** Another department that takes part in a project (A22). */
    record Partner(String project, String department, String scope, String duties) {
        static Partner of(List<String> cells) {
            return new Partner(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
        }
    }

    /**
     * A seat on the review committee.
     *
     * @param capacity {@code AUTHORITY} for the member of an industry authority, who sits where an item needs it
     * @param account  demo account, empty where there is none
     */
    record Member(String capacity, String department, String name, String account) {
        static Member of(List<String> cells) {
            return new Member(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
        }
    }

    static List<PlannedProject> of(int year) {
        return of(year, "projects-" + year + ".txt");
    }

    /** What departments of Bazhou apply for, for its own list (A49). */
    static SortedMap<Integer, List<PlannedProject>> ofBazhou() {
        return IntStream.of(CURRENT_YEAR - 1, CURRENT_YEAR).boxed().collect(Collectors.toMap(Function.identity(),
                year -> of(year, "projects-" + People.BAZHOU.code() + "-" + year + ".txt"), (one, same) -> one, TreeMap::new));
    }

    private static List<PlannedProject> of(int year, String file) {
        List<String> lines = lines(file);
        return IntStream.range(0, lines.size()).mapToObj(i -> PlannedProject.of(year, i, lines.get(i))).toList();
    }

    static List<PlannedProject> all() {
        return IntStream.rangeClosed(FIRST_YEAR, CURRENT_YEAR).boxed().flatMap(year -> of(year).stream()).toList();
    }

    /** The whole ledger by year. */
    static SortedMap<Integer, List<PlannedProject>> byYear() {
        return all().stream().collect(Collectors.groupingBy(PlannedProject::year, TreeMap::new, Collectors.toList()));
    }

    /** Who sits on the review committee, in the order of precedence. */
    static List<Member> committee(People people) {
        return rows("committee-" + people.code() + ".txt").map(Member::of).toList();
    }

    /** The city's experts, as the rows of the file have them. */
    static List<List<String>> experts() {
        return rows("experts.txt").toList();
    }

    static Owner owner(String code) {
        return OWNERS.get(code);
    }

    static List<Partner> partners(String project) {
        return PARTNERS.getOrDefault(project, List.of());
    }

    private static Stream<List<String>> rows(String file) {
        return lines(file).stream().map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
    }

    private static List<String> lines(String file) {
        try (var in = Ledger.class.getResourceAsStream("/sample/" + file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
