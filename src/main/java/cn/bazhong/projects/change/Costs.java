package cn.bazhong.projects.change;

import cn.bazhong.projects.dossier.CostLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reckons with cost lines. Pure; amounts in yuan. */
final class Costs {

    private Costs() {
    }

    /** The lines with what is changed of them; what comes to nothing is no line any more. */
    static List<CostLine> after(List<CostLine> before, List<ChangedLine> changed) {
        Map<UUID, CostLine> lines = new LinkedHashMap<>();
        before.forEach(line -> lines.put(line.id(), line));
        changed.forEach(one -> lines.merge(one.id(), new CostLine(one.id(), one.name(), one.kind(), one.amount(), null),
                (old, same) -> new CostLine(old.id(), old.name(), old.kind(), one.amount(), old.basis())));
        return lines.values().stream().filter(line -> line.amount().signum() > 0).toList();
    }

    static BigDecimal sum(List<CostLine> lines) {
        return lines.stream().map(CostLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal amount(List<CostLine> lines, UUID id) {
        return lines.stream().filter(line -> line.id().equals(id)).map(CostLine::amount).findFirst().orElse(BigDecimal.ZERO);
    }

    /** How much was moved in all: what lines gained, or what they lost, whichever is more; a shift counts once. */
    static BigDecimal moved(List<CostLine> first, List<CostLine> after) {
        BigDecimal gained = BigDecimal.ZERO;
        BigDecimal lost = BigDecimal.ZERO;
        for (UUID id : ids(first, after)) {
            BigDecimal difference = amount(after, id).subtract(amount(first, id));
            gained = gained.add(difference.max(BigDecimal.ZERO));
            lost = lost.add(difference.negate().max(BigDecimal.ZERO));
        }
        return gained.max(lost);
    }

    /** Of every line that one of them has, in order. */
    static List<UUID> ids(List<CostLine> one, List<CostLine> other) {
        List<UUID> ids = new ArrayList<>(one.stream().map(CostLine::id).toList());
        other.stream().map(CostLine::id).filter(id -> !ids.contains(id)).forEach(ids::add);
        return ids;
    }
}
