package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.problem.Problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether an added project may take the place of one that stands (A15). Pure. */
final class Replacement {

    private Replacement() {
    }

    /** What does not fit in the choice by itself. */
    static List<Violation> form(AnnualList list, ListLine line, ChooseReplaced choice) {
        List<Violation> violations = new ArrayList<>();
        if (!list.isAdjustment() || !line.kind().isAppliedFor()) {
            violations.add(new Violation("lineId", list.isAdjustment() ? "replaces-nothing" : "only-in-an-adjustment"));
        }
        if (choice.lineId() != null && Verdicts.isBlank(choice.ground())) {
            violations.add(new Violation("ground", "reason-required"));
        }
        return violations;
    }

    /** @param others the other lines of the issue */
    static List<Violation> violations(ChooseReplaced choice, List<StandingLine> standing, List<ListLine> others) {
        Optional<StandingLine> replaced = standing.stream().filter(StandingLine::isInForce)
                .filter(one -> one.line().equals(choice.lineId())).findFirst();
        if (replaced.isEmpty()) {
            return List.of(new Violation("lineId", "line-not-standing"));
        }
        if (!ChangeForms.mayEnd(replaced.get())) {
            return List.of(new Violation("lineId", "project-started"));
        }
        return ChangeDesk.about(others).contains(replaced.get().project().id())
                ? List.of(new Violation("lineId", "project-changed-already")) : List.of();
    }
}
