package cn.bazhong.projects.project;

import cn.bazhong.projects.restriction.CauseKind;
import cn.bazhong.projects.restriction.Restriction;
import cn.bazhong.projects.restriction.StoppingPoint;
import java.util.EnumSet;
import java.util.Set;

/**
 * The projects of an owner that a restriction of the owner stops: those that still have the stopped deed before them.
 *
 * @param systemsOnly whether projects that build nothing, such as operation services, go on
 */
record Stopped(Set<Stage> stages, boolean systemsOnly) {

    static Stopped at(StoppingPoint point) {
        return switch (point) {
            case NEW_APPLICATION -> new Stopped(EnumSet.of(Stage.PROPOSED), false);
            case NEW_PROJECT_APPROVAL -> new Stopped(EnumSet.of(Stage.PROPOSED, Stage.LISTED, Stage.IN_APPROVAL), false);
            case DRC_APPROVAL -> new Stopped(EnumSet.of(Stage.LISTED, Stage.IN_APPROVAL), true);
            case NEW_SYSTEM -> new Stopped(EnumSet.of(Stage.PROPOSED, Stage.LISTED, Stage.IN_APPROVAL, Stage.APPROVED), true);
            case OM_FUNDS, OPERATING_CLOUD, ADDED_CLOUD -> new Stopped(Set.of(), false);
        };
    }

    /** Whether the restriction stops this project: the one it names, or one of its owner's that is at the stopped point. */
    static boolean stops(Restriction restriction, ProjectRow project) {
        if (restriction.scope() == CauseKind.Scope.PROJECT) {
            return project.id().equals(restriction.project());
        }
        return restriction.owner().equals(project.ownerDepartment()) && at(restriction.stops()).holds(project);
    }

    private boolean holds(ProjectRow project) {
        return stages.contains(project.stage())
                && (!systemsOnly || project.contentKind() == ProjectProfile.ContentKind.CONSTRUCTION);
    }
}
