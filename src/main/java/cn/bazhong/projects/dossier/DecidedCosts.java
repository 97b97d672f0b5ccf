package cn.bazhong.projects.dossier;

import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.procedure.ItemDecision;
import cn.bazhong.projects.procedure.ItemVerdict;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an organ decides on the costs, line by line: agreed, reduced or struck off. Pure. */
final class DecidedCosts {
    private static final Set<ItemVerdict> KNOWN = EnumSet.of(ItemVerdict.AGREE, ItemVerdict.REDUCE, ItemVerdict.DELETE);

    private DecidedCosts() {
    }

    /**
     * The amount of every line after the decisions.
     *
     * @param standing what each line stands at before, by id
     */
    static Map<UUID, BigDecimal> after(Map<UUID, BigDecimal> standing, List<ItemDecision> decisions) {
        Map<UUID, BigDecimal> decided = new LinkedHashMap<>(standing);
        decisions.forEach(one -> decided.put(one.item(), switch (one.verdict()) {
            case REDUCE -> one.amount();
            case DELETE -> BigDecimal.ZERO;
            default -> standing.get(one.item());
        }));
        return decided;
    }

    static BigDecimal sum(Map<UUID, BigDecimal> lines) {
        return lines.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** As the dossier has them. */
    static Map<UUID, BigDecimal> of(DossierContent content) {
        Map<UUID, BigDecimal> lines = new LinkedHashMap<>();
        content.costLines().forEach(line -> lines.put(line.id(), line.amount()));
        return lines;
    }

    static List<Violation> violations(Map<UUID, BigDecimal> standing, List<ItemDecision> decisions, int version) {
        Set<UUID> seen = new HashSet<>();
        return IntStream.range(0, decisions.size()).boxed().flatMap(i -> {
            ItemDecision one = decisions.get(i);
            String field = "items[" + i + "]";
            if (!standing.containsKey(one.item()) || !seen.add(one.item())) {
                return Stream.of(new Violation(field + ".item", "no-such-cost-line"));
            }
            if (!KNOWN.contains(one.verdict())) {
                return Stream.of(new Violation(field + ".verdict", "not-a-cost-verdict"));
            }
            if (one.version() != version) {
                return Stream.of(new Violation(field + ".version", "not-the-version"));
            }
            boolean reduced = one.verdict() == ItemVerdict.REDUCE;
            boolean fits = reduced ? one.amount() != null && one.amount().compareTo(standing.get(one.item())) < 0
                    : one.amount() == null;
            return fits ? Stream.empty() : Stream.of(new Violation(field + ".amount", "cost-amount"));
        }).toList();
    }
}
