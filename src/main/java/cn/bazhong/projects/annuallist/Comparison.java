package cn.bazhong.projects.annuallist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two states of a list line by line, and what that comes to (A15). Pure. */
final class Comparison {
    private static final Comparator<Pair> BY_CODE = Comparator.comparing(pair -> pair.any().project().code());

    /** What became of a project from one to the other. */
    @Schema(name = "ComparedChange")
    enum Change {
        ADDED, GONE, MORE, LESS,
        /** The same amount from other sources. */
        OTHER_SOURCES,
        SAME
    }

    /** A project in both; {@code null} where it was not in force there. */
    record Pair(StandingLine before, StandingLine after) {

        StandingLine any() {
            return after == null ? before : after;
        }

        Change change() {
            if (!isIn(before)) {
                return Change.ADDED;
            }
            if (!isIn(after)) {
                return Change.GONE;
            }
            int more = after.funds().total().compareTo(before.funds().total());
            if (more != 0) {
                return more > 0 ? Change.MORE : Change.LESS;
            }
            return after.funds().equals(before.funds()) ? Change.SAME : Change.OTHER_SOURCES;
        }

        Funds fundsBefore() {
            return isIn(before) ? before.funds() : Funds.NONE;
        }

        Funds fundsAfter() {
            return isIn(after) ? after.funds() : Funds.NONE;
        }

        static boolean isIn(StandingLine line) {
            return line != null && line.isInForce();
        }
    }

    /** What one department, category or source comes to in both. */
    @Schema(name = "ComparedShare", description = "What one department, category or source comes to in both, yuan")
    record Share(@Schema(description = "Organisation code, or name of the category or source") String key, BigDecimal before,
            BigDecimal after) {

        Share plus(BigDecimal moreBefore, BigDecimal moreAfter) {
            return new Share(key, before.add(moreBefore), after.add(moreAfter));
        }
    }

    private Comparison() {
    }

    /** Every project that is in force in one of the two, by code. */
    static List<Pair> of(List<StandingLine> before, List<StandingLine> after) {
        Map<UUID, StandingLine> earlier = byProject(before);
        Map<UUID, StandingLine> later = byProject(after);
        return Stream.concat(earlier.keySet().stream(), later.keySet().stream()).distinct()
                .map(project -> new Pair(earlier.get(project), later.get(project)))
                .filter(pair -> Pair.isIn(pair.before()) || Pair.isIn(pair.after())).sorted(BY_CODE).toList();
    }

    static List<Share> byOwner(List<Pair> pairs) {
        return shares(pairs, pair -> pair.any().project().ownerDepartment());
    }

    static List<Share> byCategory(List<Pair> pairs) {
        return shares(pairs, pair -> pair.any().project().category().name());
    }

    static List<Share> bySource(List<Pair> pairs) {
        Map<String, Share> shares = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            pair.fundsBefore().sources().forEach(one -> add(shares, one.source().name(), one.amount(), BigDecimal.ZERO));
            pair.fundsAfter().sources().forEach(one -> add(shares, one.source().name(), BigDecimal.ZERO, one.amount()));
        }
        return largestFirst(shares);
    }

    private static List<Share> shares(List<Pair> pairs, Function<Pair, String> key) {
        Map<String, Share> shares = new LinkedHashMap<>();
        pairs.forEach(pair -> add(shares, key.apply(pair), pair.fundsBefore().total(), pair.fundsAfter().total()));
        return largestFirst(shares);
    }

    private static void add(Map<String, Share> shares, String key, BigDecimal before, BigDecimal after) {
        Share none = new Share(key, BigDecimal.ZERO.setScale(2), BigDecimal.ZERO.setScale(2));
        shares.put(key, shares.getOrDefault(key, none).plus(before, after));
    }

    private static List<Share> largestFirst(Map<String, Share> shares) {
        List<Share> sorted = new ArrayList<>(shares.values());
        sorted.sort(Comparator.comparing(Share::after).thenComparing(Share::before).reversed().thenComparing(Share::key));
        return sorted;
    }

    private static Map<UUID, StandingLine> byProject(List<StandingLine> lines) {
        return lines.stream().collect(Collectors.toMap(line -> line.project().id(), Function.identity()));
    }
}
