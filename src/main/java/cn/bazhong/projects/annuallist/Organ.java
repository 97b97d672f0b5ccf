package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.procedure.StepKind;
import java.util.Arrays;
import java.util.Optional;

/** The three that decide on the lines of a list (A15). */
enum Organ {
    COMMITTEE(StepKind.LIST_DETERMINATION),
    GOVERNMENT(StepKind.LIST_GOVERNMENT_DECISION),
    PARTY_COMMITTEE(StepKind.LIST_PARTY_DECISION);

    private final StepKind step;

    Organ(StepKind step) {
        this.step = step;
    }

    /** The organ of the city that decides in that step; none in the others. */
    static Optional<Organ> ofCity(StepKind step) {
        return Arrays.stream(values()).filter(organ -> organ != COMMITTEE && organ.step == step).findFirst();
    }

    StepKind step() {
        return step;
    }
}
