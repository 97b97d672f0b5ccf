package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.project.Stage;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a project on the list of a year fares (A15). */
@Schema(name = "LineLife")
public enum LineLife {
    NEW, CARRIED_OVER, STARTED, LAPSED, CANCELLED, REPLACED;

    private static final Set<Stage> STARTED_AT = EnumSet.of(Stage.IN_EXECUTION, Stage.TRIAL_OPERATION, Stage.PRE_ACCEPTED,
            Stage.ACCEPTED, Stage.IN_OPERATION, Stage.DECOMMISSIONED, Stage.TERMINATED);

    /** Of one that no issue took off: also another year's adjustment may have ended it. */
    static LineLife of(LineKind kind, Stage stage) {
        if (stage == Stage.LAPSED) {
            return LAPSED;
        }
        if (stage == Stage.CANCELLED) {
            return CANCELLED;
        }
        if (STARTED_AT.contains(stage)) {
            return STARTED;
        }
        return kind == LineKind.CARRY_OVER ? CARRIED_OVER : NEW;
    }

    /** Of one that was taken off by a line of that kind. */
    static LineLife endedBy(LineKind kind) {
        return switch (kind) {
            case LAPSE -> LAPSED;
            case CANCEL -> CANCELLED;
            case REPLACE -> REPLACED;
            case ADD, CARRY_OVER, AMEND -> throw new IllegalArgumentException(kind + " ends nothing");
        };
    }
}
