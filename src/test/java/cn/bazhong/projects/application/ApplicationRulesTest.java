package cn.bazhong.projects.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.regulation.Severity;
import cn.bazhong.projects.restriction.Cause;
import cn.bazhong.projects.restriction.CauseKind;
import cn.bazhong.projects.restriction.Restriction;
import cn.bazhong.projects.restriction.Restrictions;
import cn.bazhong.projects.testsupport.SamplePolicies;
import cn.bazhong.projects.testsupport.SampleProfiles;
import cn.bazhong.projects.text.Texts;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationRulesTest {
    private static final String OWNER = "511900-MZJ";
    private static final Set<String> DEPARTMENTS = Set.of(OWNER, "511900-WJW", "511900-JYJ");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void aWholeApplicationIsStoppedByNothing() {
        assertEquals(Set.of("INFO A17_IMPLEMENTATION_PLAN totalInvestment", "INFO A19_PROPOSAL_NOT_NEEDED "
                + "planningBasis.kind", "INFO A21_GOVERNMENT_DECISION totalInvestment"), found(SampleProfiles.whole()));
    }

    @Test
    void a2_aboutAClassifiedProjectNothingElseIsSaid() {
        ProjectProfile empty = SampleProfiles.with(ObjectNode::removeAll);
        assertEquals(Set.of("BLOCKING A2_CLASSIFIED classified"), found(facts(empty, true)));
        assertEquals(1, ApplicationRules.findingsAtAcceptance(facts(empty, true)).size());
    }

    @Test
    void a2_theQuestionMustBeAnswered() {
        assertFinds("BLOCKING REQUIRED_CLASSIFIED classified", facts(SampleProfiles.whole(), null));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "299999.99, true", "300000, false", "300000.00, false", "9999999999999.99, false"})
    void a2_belowTheMinimumAProjectCannotBeListed(String total, boolean stopped) {
        ProjectProfile profile = SampleProfiles.with("totalInvestment", total);
        assertEquals(stopped, found(profile).contains("BLOCKING A2_MINIMUM_INVESTMENT totalInvestment"));
    }

    @Test
    void a2_theMinimumReadsInBothLanguages() {
        Finding finding = ApplicationRules.findings(facts(SampleProfiles.with("totalInvestment", "299999.99"), false))
                .stream().filter(one -> one.rule().equals("A2_MINIMUM_INVESTMENT")).findFirst().orElseThrow();
        assertEquals("总投资299,999.99元\uff0c低于300,000.00元的下限。",
                FindingView.of(finding, Texts.CHINESE).message());
        assertEquals("The total of 299,999.99 yuan is below the minimum of 300,000.00 yuan.",
                FindingView.of(finding, Texts.ENGLISH).message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "summary", "performanceGoals", "category", "nature", "contentKind", "mode",
        "governmentInvestment", "sector", "totalInvestment", "fundingLines", "plannedStart", "plannedEnd",
        "cloudDeployed", "countySharing", "sharesData", "upstreamCoordinated", "civilWorks", "highEnergyUse",
        "responsiblePerson", "responsiblePost"})
    void whatIsAskedForMustBeThere(String field) {
        String rule = "BLOCKING REQUIRED_" + field.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT) + " " + field;
        assertFinds(rule, SampleProfiles.with(profile -> profile.remove(field)));
        assertFalse(found(SampleProfiles.whole()).contains(rule));
    }

    @Test
    void blankTextIsNotThere() {
        assertFinds("BLOCKING REQUIRED_NAME name", SampleProfiles.with("name", "\" \\u3000\\t\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"industryAuthority", "originalProjectId", "planningBasis", "systemsReplaced",
        "participants", "nationalProjectCode", "nonSharingBasis"})
    void whatMayBeMissingStopsNothing(String field) {
        assertNothingBlocks(SampleProfiles.with(profile -> profile.remove(field)));
    }

    @Test
    void fundingLinesSumToTheTotalToTheCent() {
        assertFinds("BLOCKING FUNDING_SUM fundingLines", SampleProfiles.with("totalInvestment", "2000000.01"));
        assertNothingBlocks(SampleProfiles.with("totalInvestment", "2000000"));
    }

    @Test
    void everyFundingLineIsWhole() {
        ProjectProfile profile = SampleProfiles.with("fundingLines", "[{}, {\"year\": 2027, \"source\": "
                + "\"SELF_RAISED\", \"amount\": 0}]");
        for (String field : List.of("[0].year", "[0].source", "[0].amount", "[1].amount")) {
            assertFinds("BLOCKING FUNDING_LINE_INCOMPLETE fundingLines" + field, profile);
        }
        assertFalse(found(profile).contains("BLOCKING FUNDING_LINE_INCOMPLETE fundingLines[1].year"));
    }

    @Test
    void aFundingLineGivenTwiceIsPointedOut() {
        assertFinds("WARNING FUNDING_LINE_TWICE fundingLines[1].source", SampleProfiles.with("fundingLines",
                "[{\"year\": 2027, \"source\": \"SELF_RAISED\"}, {\"year\": 2027, \"source\": \"SELF_RAISED\"}]"));
    }

    @ParameterizedTest
    @CsvSource({"2026, true", "2027, false", "2028, false", "2029, true"})
    void fundsOfImplausibleYearsArePointedOut(int year, boolean odd) {
        ProjectProfile profile = SampleProfiles.with("fundingLines",
                "[{\"year\": " + year + ", \"source\": \"SELF_RAISED\", \"amount\": 2000000}]");
        assertEquals(odd, found(profile).contains("WARNING FUNDING_YEAR fundingLines[0].year"));
        assertEquals(year != 2027, found(profile).contains("WARNING FUNDING_NOT_IN_CALL_YEAR fundingLines"));
    }

    @Test
    void thePlannedPeriodRunsForward() {
        assertFinds("BLOCKING PERIOD_ORDER plannedEnd", SampleProfiles.with("plannedEnd", "\"2027-02-28\""));
        assertNothingBlocks(SampleProfiles.with("plannedEnd", "\"2027-03-01\""));
    }

    @Test
    void a14_needsOfTheComingYearStartInIt() {
        assertFinds("WARNING A14_START_BEFORE_CALL_YEAR plannedStart",
                SampleProfiles.with("plannedStart", "\"2026-12-31\""));
        assertFalse(found(SampleProfiles.with("plannedStart", "\"2027-01-01\""))
                .contains("WARNING A14_START_BEFORE_CALL_YEAR plannedStart"));
    }

    @ParameterizedTest
    @CsvSource({"2027-05-31, true", "2027-06-01, false"})
    void a28_thePeriodLeavesRoomForTheTrial(String end, boolean tooShort) {
        assertEquals(tooShort, found(SampleProfiles.with("plannedEnd", "\"" + end + "\""))
                .contains("WARNING A28_PERIOD_TOO_SHORT plannedEnd"));
    }

    @Test
    void nationalCodeIsCheckedAgainstThePolicysPattern() {
        assertFinds("WARNING NATIONAL_PROJECT_CODE nationalProjectCode",
                SampleProfiles.with("nationalProjectCode", "\"123\""));
    }

    @Test
    void a7_notUsingWhatIsCommonIsPointedOut() {
        assertFinds("WARNING A7_NOT_ON_CLOUD cloudDeployed", SampleProfiles.with("cloudDeployed", "false"));
        assertFinds("WARNING A7_NO_PLATFORM platformsConnected", SampleProfiles.with("platformsConnected", "[]"));
    }

    @Test
    void a8_denyingWhatTheProfileShowsIsPointedOut() {
        assertFinds("WARNING A8_3_CONTRADICTED negativeList[2].applies", SampleProfiles.with("cloudDeployed", "false"));
        assertFinds("WARNING A8_5_CONTRADICTED negativeList[4].applies",
                SampleProfiles.with("platformsConnected", "[]"));
    }

    @Test
    void a7_aMereServiceHasNothingToDeploy() {
        ProjectProfile profile = SampleProfiles.with(service -> service.put("contentKind", "OPERATION_SERVICE")
                .put("cloudDeployed", false).remove(List.of("platformsConnected", "secureProductStatement")));
        assertEquals(Set.of("INFO A18_SERVICE_CONDITIONS contentKind", "INFO A21_GOVERNMENT_DECISION totalInvestment"),
                found(profile));
    }

    @Test
    void a8_everyItemHasToBeDeclared() {
        ProjectProfile undeclared = SampleProfiles.with("negativeList", "[{\"item\": 2}]");
        List<Finding> findings = of("A8_UNDECLARED", facts(undeclared, false));
        assertEquals(IntStream.rangeClosed(1, 8).mapToObj(item -> Article.valueOf("A8_" + item)).toList(),
                findings.stream().map(Finding::article).toList());
        assertTrue(findings.stream().allMatch(Finding::blocks));
        assertEquals("negativeList[0].applies", findings.get(1).field());
    }

    @Test
    void a8_anItemDeclaredTwiceIsRefused() {
        assertFinds("BLOCKING A8_DECLARED_TWICE negativeList[1].item", SampleProfiles.with("negativeList",
                "[{\"item\": 1, \"applies\": false}, {\"item\": 1, \"applies\": true}]"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a8_anItemThatAppliesStopsAndACitedLawLeavesItToTheCommittee(int item) {
        String place = "A8_" + item + "_APPLIES negativeList[" + (item - 1) + "].applies";
        assertFinds("BLOCKING " + place, declared(item, true, null));
        assertFinds("BLOCKING " + place, declared(item, true, "  "));
        assertFinds("NEEDS_DECISION " + place, declared(item, true, "《数据安全法》第二十一条"));
        assertEquals(List.of(), of("A8_" + item + "_APPLIES", facts(declared(item, false, "《法》"), false)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a8_aDisputedDenialCountsAsApplying(int item) {
        ApplicationFacts disputed = facts(SampleProfiles.whole(), false, null, Map.of(item, false), List.of());
        assertTrue(found(disputed).contains("BLOCKING A8_" + item + "_APPLIES negativeList[" + (item - 1) + "].applies"));
        ApplicationFacts confirmed = facts(SampleProfiles.whole(), false, null, Map.of(item, true), List.of());
        assertEquals(List.of(), of("A8_" + item + "_APPLIES", confirmed));
    }

    @Test
    void a8_everyDeclarationIsLookedAtBeforeAcceptance() {
        ApplicationFacts two = facts(SampleProfiles.whole(), false, null, Map.of(1, true, 5, true), List.of());
        assertEquals(List.of(Article.A8_2, Article.A8_3, Article.A8_4, Article.A8_6, Article.A8_7, Article.A8_8),
                ApplicationRules.findingsAtAcceptance(two).stream().filter(Finding::blocks).map(Finding::article).toList());
        assertEquals(List.of(), ApplicationRules.findings(two).stream().filter(Finding::blocks).toList());
    }

    @Test
    void extensionsAndUpgradesNameTheirOriginal() {
        for (String nature : List.of("EXTENSION", "UPGRADE")) {
            ProjectProfile nameless = SampleProfiles.with("nature", "\"" + nature + "\"");
            assertFinds("BLOCKING ORIGINAL_PROJECT_MISSING originalProjectAccepted", nameless);
            ProjectProfile unknown = SampleProfiles.with(profile -> profile.put("nature", nature)
                    .put("originalProjectId", "00000000-0000-0000-0000-000000000000"));
            assertFinds("BLOCKING ORIGINAL_PROJECT_MISSING originalProjectId", unknown);
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void a8_8_onlyAnAcceptedOriginalMayBeUpgraded(Stage original) {
        ProjectProfile upgrade = SampleProfiles.with(profile -> profile.put("nature", "UPGRADE")
                .put("originalProjectId", "x").put("originalProjectAccepted", true));
        boolean accepted = Set.of(Stage.ACCEPTED, Stage.IN_OPERATION, Stage.DECOMMISSIONED).contains(original);
        assertEquals(accepted, of("A8_8_ORIGINAL_NOT_ACCEPTED",
                facts(upgrade, false, original, Map.of(), List.of())).isEmpty());
    }

    @Test
    void a8_8_anOriginalOutsideThePortalIsTakenAtItsOwnersWord() {
        assertFinds("BLOCKING A8_8_ORIGINAL_NOT_ACCEPTED originalProjectId", SampleProfiles.with(profile ->
                profile.put("nature", "UPGRADE").put("originalProjectAccepted", false)));
        assertNothingBlocks(SampleProfiles.with(profile ->
                profile.put("nature", "UPGRADE").put("originalProjectAccepted", true)));
    }

    @Test
    void a8_8_anExtensionIsNotMeant() {
        assertNothingBlocks(SampleProfiles.with(profile ->
                profile.put("nature", "EXTENSION").put("originalProjectAccepted", false)));
    }

    @Test
    void a8_replacedSystemsAreNamedWithTheirLastDay() {
        assertFinds("WARNING A8_REPLACED_SYSTEM systemsReplaced[0].shutdownDate",
                SampleProfiles.with("systemsReplaced", "[{\"name\": \"旧系统\"}]"));
        assertFinds("WARNING A8_REPLACED_SYSTEM systemsReplaced", SampleProfiles.with(profile ->
                profile.put("nature", "UPGRADE").put("originalProjectAccepted", true).remove("systemsReplaced")));
    }

    @Test
    void a9_countySharingIsTold() {
        assertFinds("INFO A9_COUNTY_SHARING countySharing", SampleProfiles.with("countySharing", "true"));
    }

    @Test
    void a10_shareableDataAreNotForParticularFirms() {
        String place = "BLOCKING A10_PARTICULAR_FIRMS catalogueEntries[0].onlyForParticularFirms";
        assertFinds(place, entry("{\"onlyForParticularFirms\": true}"));
        assertFinds(place, entry("{\"onlyForParticularFirms\": true, \"sharingKind\": \"CONDITIONAL\"}"));
        assertFalse(found(entry("{\"onlyForParticularFirms\": true, \"sharingKind\": \"NONE\"}")).contains(place));
    }

    @Test
    void a11_notSharingNeedsALawAndThenTheCommittee() {
        assertFinds("BLOCKING A10_NO_LEGAL_BASIS nonSharingBasis", SampleProfiles.with("sharesData", "false"));
        ProjectProfile lawful = SampleProfiles.with(profile -> profile.put("sharesData", false)
                .put("nonSharingBasis", "《个人信息保护法》第三十四条"));
        assertFinds("NEEDS_DECISION A11_NON_SHARING nonSharingBasis", lawful);
        assertNothingBlocks(lawful);
    }

    @Test
    void a16_theCatalogueMayStillBeMissing() {
        ProjectProfile without = SampleProfiles.with("catalogueEntries", "[]");
        assertFinds("WARNING A16_NO_CATALOGUE catalogueEntries", without);
        assertNothingBlocks(without);
        assertFinds("WARNING A16_ENTRY_INCOMPLETE catalogueEntries[0].openKind", entry("{\"resource\": \"甲\"}"));
        assertFinds("WARNING A10_NOTHING_SHARED catalogueEntries", entry("{\"sharingKind\": \"NONE\"}"));
    }

    @Test
    void a13_upstreamProjectsAreToldOfThePreReview() {
        ProjectProfile upstream = SampleProfiles.with("upstreamCoordinated", "true");
        assertFinds("INFO A13_UPSTREAM upstreamCoordinated", upstream);
        assertFinds("WARNING A13_NO_UPPER_LEVEL_FUNDS fundingLines", upstream);
    }

    @ParameterizedTest
    @CsvSource({"3000000.00, A17_IMPLEMENTATION_PLAN", "3000000.01, A17_DOSSIERS"})
    void a17_thePathFollowsTheCeiling(String total, String rule) {
        Set<String> found = found(SampleProfiles.with("totalInvestment", total));
        assertTrue(found.contains("INFO " + rule + " totalInvestment"));
        assertEquals(1, found.stream().filter(one -> one.contains(" A17_")).count());
    }

    @Test
    void a18_aPurchasedServiceTakesTheServicePath() {
        Set<String> found = found(SampleProfiles.with("mode", "\"PURCHASED_SERVICE\""));
        assertTrue(found.contains("INFO A18_SERVICE_CONDITIONS mode"));
        assertTrue(found.stream().noneMatch(one -> one.contains(" A17_") || one.contains(" A19_")));
    }

    @Test
    void a19_aBasisIsCited() {
        assertFinds("WARNING A19_BASIS_WITHOUT_REFERENCE planningBasis.reference",
                SampleProfiles.with("planningBasis", "{\"kind\": \"PARTY_GOVERNMENT_DECISION\"}"));
        assertTrue(found(SampleProfiles.with("planningBasis", "{\"kind\": \"NONE\"}")).stream()
                .noneMatch(one -> one.contains("A19_")));
    }

    @Test
    void a21_belowASetThresholdTheGovernmentDoesNotDecide() {
        ApplicationFacts set = new ApplicationFacts(OWNER, false, SampleProfiles.whole(),
                SamplePolicies.city(null, new BigDecimal("2000000.01")), 2027, null, Map.of(), List.of(), DEPARTMENTS);
        assertTrue(found(set).stream().noneMatch(one -> one.contains("A21_")));
    }

    @Test
    void a22_everyParticipantHasScopeAndDutiesOfItsOwn() {
        ProjectProfile bare = participants("{\"department\": \"511900-WJW\"}");
        assertFinds("BLOCKING A22_SCOPE_MISSING participants[0].scope", bare);
        assertFinds("BLOCKING A22_DATA_DUTIES_MISSING participants[0].dataDuties", bare);
        assertFinds("BLOCKING A22_OVERLAP participants[1].department",
                participants("{\"department\": \"511900-WJW\"}, {\"department\": \"511900-WJW\"}"));
        assertFinds("BLOCKING A22_OVERLAP participants[0].department",
                participants("{\"department\": \"" + OWNER + "\"}"));
        assertFinds("BLOCKING A22_OVERLAP participants[1].scope", participants("{\"department\": \"511900-WJW\", "
                + "\"scope\": \"档案、对接\"}, {\"department\": \"511900-JYJ\", \"scope\": \" 档案 对接。\"}"));
    }

    @Test
    void departmentsThatDoNotExistAreRefused() {
        assertFinds("BLOCKING DEPARTMENT_UNKNOWN industryAuthority",
                SampleProfiles.with("industryAuthority", "\"511900-NONE\""));
        assertFinds("BLOCKING DEPARTMENT_UNKNOWN participants[0].department",
                participants("{\"department\": \"511900-NONE\"}"));
        assertFinds("BLOCKING DEPARTMENT_UNKNOWN participants[0].department", participants("{}"));
    }

    @Test
    void a23_otherMattersAreAskedForOnlyWithCivilWorksOrHighEnergyUse() {
        assertFinds("INFO A23_MATTERS_ASKED_FOR civilWorks", SampleProfiles.with("civilWorks", "true"));
        assertFinds("INFO A23_MATTERS_ASKED_FOR highEnergyUse", SampleProfiles.with("highEnergyUse", "true"));
    }

    @Test
    void a46_theProductStatementMayStillBeMissing() {
        ProjectProfile without = SampleProfiles.with(profile -> profile.remove("secureProductStatement"));
        assertFinds("WARNING A46_STATEMENT_MISSING secureProductStatement", without);
        assertNothingBlocks(without);
    }

    @ParameterizedTest
    @CsvSource({"DATA_NOT_DELIVERED, BLOCKING A11_DATA_NOT_DELIVERED", "ACCEPTANCE_FAILED, WARNING A30_NOT_ACCEPTED",
        "ACCEPTANCE_OVERDUE, WARNING A30_NOT_ACCEPTED", "DATA_NOT_SHARED, WARNING A32_NOT_SHARED",
        "DATA_COLLECTED_TWICE, WARNING A32_NOT_SHARED", "SECURITY_FAILED, WARNING A47_INSECURE",
        "MAJOR_HIDDEN_DANGER, WARNING A47_INSECURE", "CRYPTOGRAPHY_FAILED, WARNING A47_INSECURE"})
    void onlyArticle11StopsTheApplicationItself(CauseKind kind, String finding) {
        ApplicationFacts restricted = facts(SampleProfiles.whole(), false, null, Map.of(), restrictions(kind, OWNER));
        assertTrue(found(restricted).contains(finding + " null"), found(restricted).toString());
        assertEquals(found(SampleProfiles.whole()).size() + 1, found(restricted).size());
    }

    @Test
    void restrictionsOfOthersDoNotCount() {
        assertEquals(found(SampleProfiles.whole()), found(facts(SampleProfiles.whole(), false, null, Map.of(),
                restrictions(CauseKind.DATA_NOT_DELIVERED, "511900-JYJ"))));
    }

    private static List<Restriction> restrictions(CauseKind kind, String owner) {
        Cause cause = new Cause(new UUID(0, 1), kind, owner, kind.isOfAProject() ? new UUID(0, 2) : null, "511900-DSJ",
                LocalDate.of(2025, 12, 1), kind.isOfAYear() ? 2025 : null, null);
        return Restrictions.holding(List.of(cause), TODAY);
    }

    private static ProjectProfile entry(String json) {
        return SampleProfiles.with("catalogueEntries", "[" + json + "]");
    }

    private static ProjectProfile participants(String json) {
        return SampleProfiles.with("participants", "[" + json + "]");
    }

    private static ProjectProfile declared(int item, boolean applies, String legalBasis) {
        return SampleProfiles.with(profile -> ((ObjectNode) profile.get("negativeList").get(item - 1))
                .put("applies", applies).put("legalBasis", legalBasis));
    }

    private static ApplicationFacts facts(ProjectProfile profile, Boolean classified) {
        return facts(profile, classified, null, Map.of(), List.of());
    }

    private static ApplicationFacts facts(ProjectProfile profile, Boolean classified, Stage original,
            Map<Integer, Boolean> screening, List<Restriction> restrictions) {
        return new ApplicationFacts(OWNER, classified, profile, SamplePolicies.city(), 2027, original, screening,
                restrictions, DEPARTMENTS);
    }

    private static Set<String> found(ProjectProfile profile) {
        return found(facts(profile, false));
    }

    private static Set<String> found(ApplicationFacts facts) {
        return ApplicationRules.findings(facts).stream()
                .map(one -> one.severity() + " " + one.rule() + " " + one.field())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Finding> of(String rule, ApplicationFacts facts) {
        return ApplicationRules.findings(facts).stream().filter(one -> one.rule().equals(rule)).toList();
    }

    private static void assertFinds(String finding, ProjectProfile profile) {
        assertFinds(finding, facts(profile, false));
    }

    private static void assertFinds(String finding, ApplicationFacts facts) {
        assertTrue(found(facts).contains(finding), () -> finding + " not in " + found(facts));
    }

    private static void assertNothingBlocks(ProjectProfile profile) {
        assertEquals(List.of(), ApplicationRules.findings(facts(profile, false)).stream()
                .filter(one -> one.severity() == Severity.BLOCKING).toList());
    }
}
