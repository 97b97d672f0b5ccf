package cn.bazhong.projects.operation;

import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.restriction.StoppingPoint;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What cloud is for. Texts: {@code cloudPurpose.<name>}. */
@Schema(name = "CloudPurpose")
public enum CloudPurpose {
    CONSTRUCTION(EnumSet.of(Stage.APPROVED, Stage.IN_EXECUTION)),
    TRIAL(EnumSet.of(Stage.IN_EXECUTION, Stage.TRIAL_OPERATION, Stage.PRE_ACCEPTED)),
    OPERATION(EnumSet.of(Stage.TRIAL_OPERATION, Stage.PRE_ACCEPTED, Stage.ACCEPTED, Stage.IN_OPERATION));

    private final Set<Stage> stages;

    CloudPurpose(Set<Stage> stages) {
        this.stages = stages;
    }

    boolean fits(Stage stage) {
        return stages.contains(stage);
    }

    /** What stops it: for operation what is not accepted (A30), for whatever comes on top what was not shared (A32). */
    Set<StoppingPoint> stoppedAt(boolean added) {
        Set<StoppingPoint> points = EnumSet.noneOf(StoppingPoint.class);
        if (this == OPERATION) {
            points.add(StoppingPoint.OPERATING_CLOUD);
        }
        if (added) {
            points.add(StoppingPoint.ADDED_CLOUD);
        }
        return points;
    }
}
