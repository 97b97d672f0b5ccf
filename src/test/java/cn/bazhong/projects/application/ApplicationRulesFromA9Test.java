package cn.bazhong.projects.application;

import static cn.bazhong.projects.application.Found.DEPARTMENTS;
import static cn.bazhong.projects.application.Found.OWNER;
import static cn.bazhong.projects.application.Found.assertFinds;
import static cn.bazhong.projects.application.Found.assertNothingBlocks;
import static cn.bazhong.projects.application.Found.entry;
import static cn.bazhong.projects.application.Found.facts;
import static cn.bazhong.projects.application.Found.found;
import static cn.bazhong.projects.application.Found.of;
import static cn.bazhong.projects.application.Found.participants;
import static cn.bazhong.projects.application.Found.restrictions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.restriction.CauseKind;
import cn.bazhong.projects.testsupport.SamplePolicies;
import cn.bazhong.projects.testsupport.SampleProfiles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles 9 to 47. */
class ApplicationRulesFromA9Test {
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
                SamplePolicies.city(null, new BigDecimal("2000000.01")), 2027, null, Map.of(), List.of(), DEPARTMENTS, null);
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
        String field = kind == CauseKind.DATA_NOT_DELIVERED ? " undeliveredDataGrounds" : " null";
        assertTrue(found(restricted).contains(finding + field), found(restricted).toString());
        assertEquals(found(SampleProfiles.whole()).size() + 1, found(restricted).size());
    }

    @Test
    void a11_withGroundsStatedTheCommitteeDecides() {
        ProjectProfile urgent = SampleProfiles.with("undeliveredDataGrounds", "\"汛期将至，预警系统须先行建设\"");
        ApplicationFacts restricted = facts(urgent, false, null, Map.of(), restrictions(CauseKind.DATA_NOT_DELIVERED, OWNER));
        assertTrue(found(restricted).contains("NEEDS_DECISION A11_DATA_NOT_DELIVERED undeliveredDataGrounds"),
                found(restricted).toString());
        assertEquals(found(SampleProfiles.whole()), found(urgent));
    }

    @Test
    void restrictionsOfOthersDoNotCount() {
        assertEquals(found(SampleProfiles.whole()), found(facts(SampleProfiles.whole(), false, null, Map.of(),
                restrictions(CauseKind.DATA_NOT_DELIVERED, "511900-JYJ"))));
    }
}
