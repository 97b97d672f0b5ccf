package cn.bazhong.projects.application;

import static cn.bazhong.projects.application.Found.assertFinds;
import static cn.bazhong.projects.application.Found.assertNothingBlocks;
import static cn.bazhong.projects.application.Found.declared;
import static cn.bazhong.projects.application.Found.facts;
import static cn.bazhong.projects.application.Found.found;
import static cn.bazhong.projects.application.Found.of;
import static cn.bazhong.projects.application.Found.participants;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.testsupport.SampleProfiles;
import cn.bazhong.projects.text.Texts;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scope, money, period, and Articles 7 and 8. */
class ApplicationRulesTest {
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
}
