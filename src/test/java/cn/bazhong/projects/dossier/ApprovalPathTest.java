package cn.bazhong.projects.dossier;

import static cn.bazhong.projects.dossier.ApprovalPath.Standing.APPROVED;
import static cn.bazhong.projects.dossier.ApprovalPath.Standing.LATER;
import static cn.bazhong.projects.dossier.ApprovalPath.Standing.NEXT;
import static cn.bazhong.projects.dossier.ApprovalPath.Standing.TO_REPEAT;
import static cn.bazhong.projects.dossier.DossierType.FEASIBILITY_STUDY;
import static cn.bazhong.projects.dossier.DossierType.IMPLEMENTATION_PLAN;
import static cn.bazhong.projects.dossier.DossierType.PRELIMINARY_DESIGN;
import static cn.bazhong.projects.dossier.DossierType.PROPOSAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Policy;
import cn.bazhong.projects.testsupport.SamplePolicies;
import cn.bazhong.projects.testsupport.SampleProfiles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The ways the Measures leave open, case by case. */
class ApprovalPathTest {
    private static final BigDecimal CEILING = new BigDecimal("3000000.00");
    private static final BigDecimal ABOVE = new BigDecimal("3000000.01");
    private static final BigDecimal GOVERNMENT_FROM = new BigDecimal("5000000.00");
    private static final Policy POLICY = SamplePolicies.city(null, GOVERNMENT_FROM);
    private static final ProjectProfile BUILT = SampleProfiles.whole();
    private static final ProjectProfile WITHOUT_BASIS = SampleProfiles.with("planningBasis", "null");
    private static final ProjectProfile SERVICE = SampleProfiles.with("mode", "\"PURCHASED_SERVICE\"");
    private static final PathGrounds DEEP = new PathGrounds("已完成需求分析和方案论证", Set.of(), null, null);
    private static final ServiceCase CASE = new ServiceCase("纯信息服务", 5, new BigDecimal("1500000"),
            new BigDecimal("1800000"), new BigDecimal("700000"), "甲公司\n乙公司", "按等级保护三级要求");

    @Test
    void a17_whatIsBuiltTakesProposalStudyAndDesign() {
        ApprovalPath path = path(WITHOUT_BASIS, false, ABOVE, PathGrounds.NONE, PathKind.FULL);
        assertEquals(PathKind.FULL, path.advised());
        assertEquals(List.of(NEXT, LATER, LATER), standings(path));
        assertEquals(List.of(PROPOSAL, FEASIBILITY_STUDY, PRELIMINARY_DESIGN), PathKind.FULL.dossiers());
    }

    @Test
    void a21_aRevisionGoesTheSameWayOnlyOnItsSideOfTheThreshold() {
        BigDecimal below = new BigDecimal("4999999.99");
        assertTrue(IMPLEMENTATION_PLAN.goesTheSameWay(BUILT, CEILING, below, POLICY));
        assertFalse(IMPLEMENTATION_PLAN.goesTheSameWay(BUILT, below, GOVERNMENT_FROM, POLICY));
        assertFalse(IMPLEMENTATION_PLAN.goesTheSameWay(BUILT, GOVERNMENT_FROM, below, POLICY));
    }

    @Test
    void a17_aMergedPlanTakesDepthAndOneOfThreeGrounds() {
        assertEquals(Set.of("A17_DEPTH"), blocking(BUILT, true, CEILING, PathGrounds.NONE, PathKind.PLAN_ONLY));
        assertEquals(Set.of(), blocking(BUILT, true, CEILING, DEEP, PathKind.PLAN_ONLY));
        assertEquals(Set.of("A17_GROUND"), blocking(BUILT, true, ABOVE, DEEP, PathKind.PLAN_ONLY));
        Stream.of(PlanGround.values()).forEach(ground -> {
            PathGrounds unproved = new PathGrounds("已完成", Set.of(ground), " ", null);
            assertEquals(Set.of("A17_GROUND_REFERENCE"), blocking(BUILT, true, ABOVE, unproved, PathKind.PLAN_ONLY));
            PathGrounds proved = new PathGrounds("已完成", Set.of(ground), "川府发〔2026〕1号", null);
            assertEquals(Set.of(), blocking(BUILT, true, ABOVE, proved, PathKind.PLAN_ONLY));
        });
    }

    @Test
    void a18_aPurchasedServiceMeetsFourConditions() {
        assertEquals(Set.of("A18_NO_GOODS_OR_WORKS", "A18_COST_NOT_RECKONED", "A18_PROVIDERS", "A18_SECURITY"),
                blocking(SERVICE, true, CEILING, PathGrounds.NONE, PathKind.SERVICE));
        assertEquals(Set.of(), blocking(SERVICE, true, CEILING, service(CASE), PathKind.SERVICE));
        List<Finding> judged = path(SERVICE, true, CEILING, service(CASE), PathKind.SERVICE).chosen().findings();
        assertEquals(List.of("A18_CLEARLY_CHEAPER"), judged.stream().map(Finding::rule).toList());
        assertEquals(new BigDecimal("40.0"), judged.get(0).args().get(0));
        ServiceCase dear = new ServiceCase("纯信息服务", 5, new BigDecimal("2500000"), new BigDecimal("1800000"),
                new BigDecimal("700000"), "甲公司\n甲公司\n 乙公司", "按等级保护三级要求");
        assertEquals(Set.of("A18_NOT_CHEAPER"), blocking(SERVICE, true, CEILING, service(dear), PathKind.SERVICE));
    }

    @Test
    void a18_oneProviderNamedTwiceIsNoChoice() {
        ServiceCase one = new ServiceCase("纯信息服务", 5, new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("0"),
                "甲公司\n  甲公司\n\n", "按要求");
        assertEquals(Set.of("A18_PROVIDERS"), blocking(SERVICE, true, CEILING, service(one), PathKind.SERVICE));
    }

    @Test
    void a18_whatIsBuiltAndWhatIsPurchasedDoNotChangePlaces() {
        assertEquals(Set.of("A18_SERVICE_TAKES_PLAN"), blocking(BUILT, true, CEILING, service(CASE), PathKind.SERVICE));
        assertEquals(Set.of("A17_BUILT_TAKES_DOSSIERS"), blocking(SERVICE, true, CEILING, DEEP, PathKind.PLAN_ONLY));
        assertEquals(List.of(PathKind.SERVICE), kinds(path(SERVICE, true, CEILING, PathGrounds.NONE, null)));
    }

    @Test
    void a2_designOrOperationAloneTakesTheServicePathWithoutTheConditionsOfAPurchase() {
        Stream.of("DESIGN", "OPERATION_SERVICE").forEach(content -> {
            ProjectProfile only = SampleProfiles.with("contentKind", "\"" + content + "\"");
            assertEquals(Set.of(), blocking(only, true, CEILING, PathGrounds.NONE, PathKind.SERVICE));
        });
    }

    @Test
    void a19_withoutAProposalOnlyOnAPlanningBasis() {
        assertEquals(Set.of("A19_PLANNING_BASIS"),
                blocking(WITHOUT_BASIS, false, CEILING, PathGrounds.NONE, PathKind.DIRECT_STUDY));
        assertEquals(Set.of(), blocking(WITHOUT_BASIS, true, CEILING, PathGrounds.NONE, PathKind.DIRECT_STUDY));
        assertEquals(Set.of(), blocking(BUILT, false, CEILING, PathGrounds.NONE, PathKind.DIRECT_STUDY));
        assertEquals(Set.of("A19_PLANNING_BASIS"), blocking(WITHOUT_BASIS, false, CEILING, DEEP, PathKind.PLAN_ONLY));
        assertEquals(Set.of(), blocking(WITHOUT_BASIS, false, CEILING, DEEP, PathKind.PROPOSAL_AND_PLAN));
    }

    @Test
    void theShortestOpenWayIsAdvised() {
        assertEquals(PathKind.PLAN_ONLY, path(BUILT, true, CEILING, DEEP, null).advised());
        assertEquals(PathKind.DIRECT_STUDY, path(BUILT, true, ABOVE, DEEP, null).advised());
        assertNull(path(SERVICE, true, CEILING, PathGrounds.NONE, null).advised());
    }

    @Test
    void a17_anAmountThatCrossesTheCeilingClosesTheMergedPlanAndBringsStudyAndDesignBack() {
        List<Approval> approved = List.of(new Approval(IMPLEMENTATION_PLAN, CEILING, false));
        assertEquals(List.of(APPROVED), standings(path(BUILT, true, CEILING, DEEP, PathKind.PLAN_ONLY), approved));
        ApprovalPath grown = path(BUILT, true, ABOVE, DEEP, PathKind.PLAN_ONLY);
        assertFalse(grown.stands());
        assertEquals(List.of(NEXT, LATER), standings(path(BUILT, true, ABOVE, DEEP, PathKind.DIRECT_STUDY), approved));
        PathGrounds required = new PathGrounds("已完成", Set.of(PlanGround.REQUIRED_FROM_ABOVE), "川府发〔2026〕1号", null);
        assertTrue(path(BUILT, true, ABOVE, required, PathKind.PLAN_ONLY).stands());
        assertEquals(List.of(APPROVED), standings(path(BUILT, true, ABOVE, required, PathKind.PLAN_ONLY), approved));
    }

    @Test
    void a17_anAmountThatFallsOpensTheMergedPlan() {
        assertFalse(path(BUILT, true, ABOVE, DEEP, PathKind.DIRECT_STUDY).options().stream()
                .filter(option -> option.kind().merges()).anyMatch(ApprovalPath.Option::isPermitted));
        assertTrue(path(BUILT, true, CEILING, DEEP, PathKind.DIRECT_STUDY).options().stream()
                .filter(option -> option.kind().merges()).allMatch(ApprovalPath.Option::isPermitted));
    }

    @Test
    void a21_anAmountThatReachesTheGovernmentsThresholdAsksForItsDecisionAgain() {
        List<Approval> approved = List.of(new Approval(PROPOSAL, CEILING, false), new Approval(FEASIBILITY_STUDY, CEILING, false),
                new Approval(PRELIMINARY_DESIGN, CEILING, true));
        assertEquals(List.of(TO_REPEAT, APPROVED, APPROVED),
                standings(path(BUILT, true, GOVERNMENT_FROM, PathGrounds.NONE, PathKind.FULL), approved));
        assertEquals(List.of(APPROVED, APPROVED, APPROVED),
                standings(path(BUILT, true, new BigDecimal("4999999.99"), PathGrounds.NONE, PathKind.FULL), approved));
    }

    @Test
    void anotherWayKeepsWhatWasApproved() {
        List<Approval> study = List.of(new Approval(FEASIBILITY_STUDY, CEILING, false));
        assertEquals(List.of(APPROVED, APPROVED, NEXT), standings(path(BUILT, true, CEILING, DEEP, PathKind.FULL), study));
        assertEquals(List.of(APPROVED, NEXT), standings(path(BUILT, true, CEILING, DEEP, PathKind.PROPOSAL_AND_PLAN), study));
        List<Approval> both = List.of(study.get(0), new Approval(PRELIMINARY_DESIGN, CEILING, false));
        assertEquals(List.of(APPROVED), standings(path(BUILT, true, CEILING, DEEP, PathKind.PLAN_ONLY), both));
        List<Approval> proposal = List.of(new Approval(PROPOSAL, CEILING, false));
        assertEquals(List.of(NEXT, LATER), standings(path(BUILT, true, CEILING, DEEP, PathKind.DIRECT_STUDY), proposal));
    }

    @Test
    void noWayIsTakenBeforeTheOwnerChooses() {
        ApprovalPath path = path(BUILT, true, CEILING, DEEP, null);
        assertFalse(path.stands());
        assertEquals(List.of(), path.stations(List.of()));
    }

    private static ApprovalPath path(ProjectProfile profile, boolean listed, BigDecimal amount, PathGrounds grounds, PathKind chosen) {
        return ApprovalPath.of(new PathFacts(chosen, profile, listed, amount, grounds, POLICY), chosen);
    }

    private static Set<String> blocking(ProjectProfile profile, boolean listed, BigDecimal amount, PathGrounds grounds, PathKind kind) {
        return Set.copyOf(path(profile, listed, amount, grounds, kind).chosen().findings().stream().filter(Finding::blocks)
                .map(Finding::rule).toList());
    }

    private static PathGrounds service(ServiceCase service) {
        return new PathGrounds(null, Set.of(), null, service);
    }

    private static List<PathKind> kinds(ApprovalPath path) {
        return path.options().stream().map(ApprovalPath.Option::kind).toList();
    }

    private static List<ApprovalPath.Standing> standings(ApprovalPath path) {
        return standings(path, List.of());
    }

    private static List<ApprovalPath.Standing> standings(ApprovalPath path, List<Approval> approved) {
        return path.stations(approved).stream().map(ApprovalPath.Station::standing).toList();
    }
}
