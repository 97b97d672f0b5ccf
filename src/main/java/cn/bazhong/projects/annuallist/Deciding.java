package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.problem.ProblemType;
import cn.bazhong.projects.procedure.ItemDecision;
import cn.bazhong.projects.regulation.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes decisions on lines together: each fits its line, none is given twice, and all are refused together. Pure. */
final class Deciding {
    private final String field;
    private final List<ItemDecision> decisions;
    private final Map<UUID, LineState> lines;

    /**
     * @param field name of the list of decisions in the request, which violations point into
     * @param lines the lines that may be decided on
     */
    Deciding(String field, List<ItemDecision> decisions, List<LineState> lines) {
        this.field = field;
        this.decisions = decisions;
        this.lines = lines.stream().collect(Collectors.toMap(LineState::id, Function.identity()));
    }

    /** What a session of the committee concluded, on as many lines as it had on its agenda (A5). */
    List<Decided> byCommittee() {
        refuseMisfits((at, line) -> Verdicts.violations(at.path(), at.decision(), Stand.agreed(line.applied()), false));
        List<Decided> concluded = decisions.stream().map(this::concluded).toList();
        List<Finding> findings = concluded.stream().flatMap(ListRules.NOT_EXPRESS::apply).toList();
        if (!findings.isEmpty()) {
            throw Problem.rulesBroken(findings);
        }
        return concluded;
    }

    /**
     * What an organ of the city decided on every line that is due for it: all of them when the list first comes to it, later
     * those that the other organ changed (A15).
     *
     * @param first whether it decides before the other one; it alone may insist on what it had decided
     */
    List<Decided> byCity(Organ organ, boolean first) {
        refuseMisfits((at, line) -> Verdicts.violations(at.path(), at.decision(), line.now(),
                first && line.isContestedFor(organ)));
        if (decisions.size() < lines.size()) {
            throw Problem.invalid(field, "every-line-decided");
        }
        return decisions.stream().map(decision -> decided(decision, organ)).toList();
    }

    private Decided decided(ItemDecision decision, Organ organ) {
        LineState line = lines.get(decision.item());
        return new Decided(line, decision, Verdicts.apply(decision, line.now(), line.of(organ)));
    }

    private Decided concluded(ItemDecision decision) {
        LineState line = lines.get(decision.item());
        return new Decided(line, decision, Verdicts.apply(decision, Stand.agreed(line.applied()), null));
    }

    private record At(String path, ItemDecision decision) {
    }

    private void refuseMisfits(BiFunction<At, LineState, List<Violation>> misfits) {
        List<Violation> violations = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < decisions.size(); i++) {
            ItemDecision decision = decisions.get(i);
            String path = field + "[" + i + "]";
            LineState line = lines.get(decision.item());
            if (line == null || !seen.add(decision.item())) {
                violations.add(new Violation(path + ".item", line == null ? "not-to-be-decided" : "decided-twice"));
            } else {
                requireVersion(decision, line);
                violations.addAll(misfits.apply(new At(path, decision), line));
            }
        }
        Problem.refuse(violations);
    }

    private static void requireVersion(ItemDecision decision, LineState line) {
        if (decision.version() != line.version()) {
            throw Problem.of(ProblemType.CONCURRENT_CHANGE, "concurrent-change");
        }
    }
}
