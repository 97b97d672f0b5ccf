package cn.bazhong.projects.application;

import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.ProjectProfile.FundingSource;
import cn.bazhong.projects.project.ProjectProfile.Mode;
import cn.bazhong.projects.project.ProjectProfile.PlanningBasis;
import cn.bazhong.projects.project.ProjectProfile.PlanningBasisKind;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Given;
import cn.bazhong.projects.regulation.Rule;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** What awaits the project once it is listed: told early, so that nobody is surprised. */
final class PathChecks {

    private PathChecks() {
    }

    static Stream<Finding> upstream(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return isUpstream(facts) ? Stream.of(rule.at("upstreamCoordinated")) : Stream.empty();
    }

    static Stream<Finding> upstreamWithoutFunds(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        boolean funded = facts.profile().fundingLines().stream()
                .anyMatch(line -> line.source() == FundingSource.UPPER_LEVEL_FUNDS);
        return isUpstream(facts) && !funded ? Stream.of(rule.at("fundingLines")) : Stream.empty();
    }

    static Stream<Finding> fullDossiers(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        BigDecimal total = facts.profile().totalInvestment();
        return isBuilt(facts) && total != null && !facts.policy().allowsImplementationPlan(total)
                ? Stream.of(rule.at("totalInvestment", facts.policy().implementationPlanCeiling())) : Stream.empty();
    }

    static Stream<Finding> implementationPlanPossible(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        BigDecimal total = facts.profile().totalInvestment();
        return isBuilt(facts) && total != null && facts.policy().isInScope(total)
                && facts.policy().allowsImplementationPlan(total)
                ? Stream.of(rule.at("totalInvestment", facts.policy().implementationPlanCeiling())) : Stream.empty();
    }

    static Stream<Finding> serviceConditions(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        String field = facts.profile().mode() == Mode.PURCHASED_SERVICE ? "mode" : "contentKind";
        return facts.takesServicePath() ? Stream.of(rule.at(field)) : Stream.empty();
    }

    /** Being listed is a basis of its own; this says it of those who have one already. */
    static Stream<Finding> proposalNotNeeded(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return isBuilt(facts) && hasBasis(facts.profile().planningBasis()) ? Stream.of(rule.at("planningBasis.kind"))
                : Stream.empty();
    }

    static Stream<Finding> basisWithoutReference(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        PlanningBasis basis = facts.profile().planningBasis();
        return hasBasis(basis) && !Given.isGiven(basis.reference()) ? Stream.of(rule.at("planningBasis.reference"))
                : Stream.empty();
    }

    static Stream<Finding> governmentDecides(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        BigDecimal total = facts.profile().totalInvestment();
        return total != null && facts.policy().isInScope(total) && facts.policy().needsGovernmentDecision(total)
                ? Stream.of(rule.at("totalInvestment")) : Stream.empty();
    }

    /** Energy, site, land and environment are not asked for otherwise. */
    static Stream<Finding> mattersAskedFor(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        ProjectProfile profile = facts.profile();
        if (Boolean.TRUE.equals(profile.civilWorks())) {
            return Stream.of(rule.at("civilWorks"));
        }
        return Boolean.TRUE.equals(profile.highEnergyUse()) ? Stream.of(rule.at("highEnergyUse")) : Stream.empty();
    }

    static Stream<Finding> noProductStatement(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return facts.isConstruction() && !Given.isGiven(facts.profile().secureProductStatement())
                ? Stream.of(rule.at("secureProductStatement")) : Stream.empty();
    }

    private static boolean isUpstream(ApplicationFacts facts) {
        return Boolean.TRUE.equals(facts.profile().upstreamCoordinated());
    }

    private static boolean isBuilt(ApplicationFacts facts) {
        return facts.profile().mode() == Mode.SELF_BUILT && !facts.takesServicePath();
    }

    private static boolean hasBasis(PlanningBasis basis) {
        return basis != null && basis.kind() != null && basis.kind() != PlanningBasisKind.NONE;
    }
}
