package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.project.Hold;
import cn.bazhong.projects.project.Lifecycle;
import cn.bazhong.projects.project.Transition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What does not fit in changes that the office enters, by field. Pure. */
final class ChangeForms {
    private final boolean adjustment;
    private final Map<UUID, StandingLine> year;
    private final Map<UUID, StandingLine> yearBefore;
    private final Set<UUID> listed;
    private final Set<UUID> changed;

    /**
     * @param adjustment whether the list of the year is published and this is an adjustment of it
     * @param year       what was published for the year
     * @param yearBefore the same of the year before
     * @param changed    projects that the issue has something about already
     */
    ChangeForms(boolean adjustment, List<StandingLine> year, List<StandingLine> yearBefore, Set<UUID> changed) {
        this.adjustment = adjustment;
        this.year = inForce(year);
        this.yearBefore = inForce(yearBefore);
        this.listed = year.stream().map(line -> line.project().id()).collect(Collectors.toSet());
        this.changed = changed;
    }

    private static Map<UUID, StandingLine> inForce(List<StandingLine> lines) {
        return lines.stream().filter(StandingLine::isInForce)
                .collect(Collectors.toMap(StandingLine::line, Function.identity()));
    }

    List<Violation> violations(List<LineChange> changes) {
        List<Violation> violations = new ArrayList<>();
        Set<UUID> seen = new HashSet<>(changed);
        for (int i = 0; i < changes.size(); i++) {
            violations.addAll(violations("changes[" + i + "]", changes.get(i), seen));
        }
        return violations;
    }

    private List<Violation> violations(String field, LineChange change, Set<UUID> seen) {
        LineKind kind = change.kind();
        if (kind.isAppliedFor()) {
            return List.of(new Violation(field + ".kind", "entered-by-application"));
        }
        if (kind.needsPublishedList() && !adjustment) {
            return List.of(new Violation(field + ".kind", "only-in-an-adjustment"));
        }
        List<Violation> violations = new ArrayList<>(form(field, change));
        StandingLine line = (kind == LineKind.CARRY_OVER ? yearBefore : year).get(change.lineId());
        if (line == null) {
            violations.add(new Violation(field + ".lineId", kind == LineKind.CARRY_OVER ? "line-not-to-carry-over"
                    : "line-not-standing"));
        } else {
            violations.addAll(onProject(field, kind, line, seen));
        }
        return violations;
    }

    private List<Violation> onProject(String field, LineKind kind, StandingLine line, Set<UUID> seen) {
        List<Violation> violations = new ArrayList<>();
        if (kind == LineKind.CARRY_OVER && listed.contains(line.project().id())) {
            violations.add(new Violation(field + ".lineId", "project-listed-already"));
        } else if (!seen.add(line.project().id())) {
            violations.add(new Violation(field + ".lineId", "project-changed-already"));
        }
        if (kind.ends() && !mayEnd(line)) {
            violations.add(new Violation(field + ".kind", "project-started"));
        }
        if (line.stage().isFinal()) {
            violations.add(new Violation(field + ".lineId", "project-ended"));
        }
        return violations;
    }

    private static List<Violation> form(String field, LineChange change) {
        List<Violation> violations = new ArrayList<>();
        boolean amounts = !change.funds().isEmpty();
        if (change.kind().ends() == amounts) {
            violations.add(new Violation(field + ".funds", amounts ? "no-amounts-here" : "amounts-required"));
        }
        if (change.funds().stream().map(SourceAmount::source).distinct().count() < change.funds().size()) {
            violations.add(new Violation(field + ".funds", "source-twice"));
        }
        if (change.kind() != LineKind.CARRY_OVER && Verdicts.isBlank(change.ground())) {
            violations.add(new Violation(field + ".ground", "reason-required"));
        }
        return violations;
    }

    /** Only what was not begun is taken off; what was begun is terminated (A26). */
    static boolean mayEnd(StandingLine line) {
        return Lifecycle.take(line.stage(), Hold.NONE, Transition.CANCEL).isAllowed();
    }
}
