package cn.bazhong.projects.dossier;

import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.ProjectProfile.ContentKind;
import cn.bazhong.projects.project.ProjectProfile.Mode;
import cn.bazhong.projects.project.ProjectProfile.PlanningBasisKind;
import cn.bazhong.projects.regulation.Policy;
import java.math.BigDecimal;

/**
 * What decides which way a project may take.
 *
 * @param asked   the way looked at
 * @param listed  whether it is on the year's list, which is a planning basis of its own (A19)
 * @param amount  what the project costs as far as is known now, yuan
 * @param grounds what the owner puts forward
 */
record PathFacts(PathKind asked, ProjectProfile profile, boolean listed, BigDecimal amount, PathGrounds grounds, Policy policy) {

    PathFacts with(PathKind kind) {
        return new PathFacts(kind, profile, listed, amount, grounds, policy);
    }

    /** Only design, or only operation and maintenance: there is nothing to build (A2). */
    boolean isServiceOnly() {
        return profile.contentKind() != ContentKind.CONSTRUCTION;
    }

    boolean isPurchased() {
        return profile.mode() == Mode.PURCHASED_SERVICE;
    }

    boolean takesServicePath() {
        return isPurchased() || isServiceOnly();
    }

    boolean hasPlanningBasis() {
        return listed || profile.planningBasis() != null && profile.planningBasis().kind() != null
                && profile.planningBasis().kind() != PlanningBasisKind.NONE;
    }

    boolean isWithinPlanCeiling() {
        return policy.allowsImplementationPlan(amount);
    }

    /** Whether study and design may be merged on any of the three grounds (A17). */
    boolean isPlanGrounded() {
        return isWithinPlanCeiling() || !grounds.planGrounds().isEmpty();
    }
}
