package cn.bazhong.projects.dossier;

import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.restriction.Restriction;
import cn.bazhong.projects.restriction.StoppingPoint;
import java.util.EnumSet;
import java.util.Set;

/** Which restrictions stop the approval of a project. Pure. */
final class Restricting {
    private static final Set<StoppingPoint> OF_SYSTEMS = EnumSet.of(StoppingPoint.DRC_APPROVAL, StoppingPoint.NEW_SYSTEM);

    private Restricting() {
    }

    /** A30 stops every new project; A32 and A47 stop what builds, rebuilds or extends a system. */
    static boolean stopsApproval(Restriction restriction, Project project) {
        boolean builds = project.contentKind() == ProjectProfile.ContentKind.CONSTRUCTION;
        return restriction.binds(project.id()) && (restriction.stops() == StoppingPoint.NEW_PROJECT_APPROVAL
                || builds && OF_SYSTEMS.contains(restriction.stops()));
    }
}
