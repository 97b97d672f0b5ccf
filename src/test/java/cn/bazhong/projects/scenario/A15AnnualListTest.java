package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.testsupport.ListScene.CHAIR;
import static cn.bazhong.projects.testsupport.ListScene.GOVERNMENT;
import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static cn.bazhong.projects.testsupport.ListScene.OWNER;
import static cn.bazhong.projects.testsupport.ListScene.PARTY;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.testsupport.ListInside;
import cn.bazhong.projects.testsupport.ListScene;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Article 15: the committee determines the list, government and Party committee approve it, only listed projects go on. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A15AnnualListTest {
    @Inject
    ListInside inside;

    @Test
    void a15_theCommitteeDeterminesTheListItemByItemUnderTheCeiling() {
        ListScene scene = ListScene.collecting(inside, 2054, "1000000.00", "2000000.00");
        UUID toDecide = scene.enterToDecide("511900-JYJ", "500000.00");
        List<UUID> lines = ids(scene);
        scene.include(lines.get(1), false, null).statusCode(422).body("violations.field", contains("reason"));
        scene.include(lines.get(1), false, "与在建平台重复").statusCode(200).body("included", equalTo(false),
                "inclusionReason", equalTo("与在建平台重复"));
        scene.change("1200000.00", LocalDate.of(2053, 9, 30)).statusCode(200);
        scene.on(LocalDate.of(2053, 10, 8));
        scene.submit().statusCode(200).body("state", equalTo("AT_COMMITTEE"), "findings.rule",
                contains("A15_NOT_CONCLUDED", "A15_CEILING"));
        scene.include(lines.get(1), true, null).statusCode(409).body("article", equalTo("A15"));
        scene.conclude(CHAIR, "AGREED", null).statusCode(409).body("article", equalTo("A15"));
        scene.conclude(lines.get(0), "AGREE", null, null);
        assertThrows(Problem.class, () -> scene.conclude(toDecide, "AGREE", null, null));
        scene.conclude(toDecide, "AGREE", null, "依法不予共享，同意建设");
        scene.as(CHAIR).get("/api/v1/steps/" + scene.stepId()).then().statusCode(200)
                .body("actions.find { it.name == 'conclude-agreed' }.reasons.message", contains(containsString("300,000.00")));
        scene.conclude(CHAIR, "AGREED", null).statusCode(409).body("detail", containsString("1,200,000.00"));
        scene.conclude(lines.get(0), "REDUCE", "700000.00", "核减硬件");
        scene.conclude(CHAIR, "AGREED", null).statusCode(200);
        assertEquals("AT_GOVERNMENT", scene.state());
        assertEquals(new BigDecimal("1200000.00"), scene.totals().get("amount"));
    }

    @Test
    void a15_governmentThenPartyCommitteeApproveAndOnlyListedProjectsGoOn() {
        ListScene scene = ListScene.atTheCity(inside, 2055, "1000000.00", "2000000.00", "3000000.00");
        List<UUID> lines = ids(scene);
        scene.agreeExcept(GOVERNMENT, scene.decision(lines.get(0), "REDUCE", "800000.00", "分两年安排"),
                scene.decision(lines.get(2), "DEFER", null, "条件尚不成熟")).statusCode(200)
                .body("state", equalTo("AT_PARTY_COMMITTEE"), "totals.toDecide", equalTo(3), "totals.contested", equalTo(0));
        scene.agreeExcept(PARTY).statusCode(200).body("state", equalTo("APPROVED"));
        scene.publish().statusCode(200).body("state", equalTo("PUBLISHED"), "stepId", nullValue(),
                "totals.onList", equalTo(2), "totals.amount", equalTo(new BigDecimal("2800000.00")));
        assertEquals(List.of(1, 2), scene.lines(OWNER).stream().map(line -> line.get("number")).filter(n -> n != null).toList());
        assertEquals(List.of("LISTED", "LISTED", "NOT_LISTED"), lines.stream().map(scene::stage).toList());
        String project = (String) scene.line(lines.get(0)).get("projectId");
        scene.as(OFFICE).get("/api/v1/projects/" + project + "/baselines").then().statusCode(200)
                .body("items.number", contains(1), "items.kind", contains("LIST_LINE"), "items.article", contains("A15"),
                        "items[0].source", equalTo("2055 年度信息化项目清单"), "items[0].content.amount", equalTo("800000.00"),
                        "items[0].content.profile.totalInvestment", startsWith("1000000."));
        scene.as(OFFICE).queryParam("limit", 100).get("/api/v1/projects/" + project + "/events").then().statusCode(200)
                .body("items.type", hasItems("LINE_ENTERED", "LINE_CONCLUDED", "LINE_DECIDED", "BASELINE_FROZEN", "STAGE_CHANGED"),
                        "items.findAll { it.type == 'LINE_DECIDED' }.summary", hasItem(containsString("800,000.00")));
        scene.as(OFFICE).get("/api/v1/projects/" + scene.line(lines.get(2)).get("projectId") + "/baselines").then()
                .body("items", equalTo(List.of()));
        scene.publish().statusCode(409);
    }

    @Test
    void a15_aLineTheSecondChangesGoesBackAndConcurrenceSettlesIt() {
        ListScene scene = ListScene.atTheCity(inside, 2056, "1000000.00", "2000000.00");
        List<UUID> lines = ids(scene);
        scene.agreeExcept(GOVERNMENT).statusCode(200);
        scene.agreeExcept(PARTY, scene.decision(lines.get(1), "REDUCE", "1500000.00", "压减规模")).statusCode(200)
                .body("state", equalTo("AT_GOVERNMENT"), "totals.toDecide", equalTo(1), "totals.contested", equalTo(1));
        Map<String, Object> contested = scene.line(lines.get(1));
        assertEquals(true, contested.get("contested"));
        assertEquals(List.of("AGREE", "REDUCE", "DEFER", "DELETE", "INSIST"), contested.get("verdicts"));
        assertEquals(List.of(), scene.line(lines.get(0)).get("verdicts"));
        scene.decide(GOVERNMENT, scene.decision(lines.get(0), "AGREE", null, null),
                scene.decision(lines.get(1), "AGREE", null, null)).statusCode(422);
        scene.decide(GOVERNMENT, scene.decision(lines.get(1), "AGREE", null, null)).statusCode(200)
                .body("state", equalTo("APPROVED"));
        assertEquals(new BigDecimal("1500000.00"), scene.line(lines.get(1)).get("amount"));
        scene.as(OFFICE).get(scene.path("/procedure")).then().statusCode(200)
                .body("steps.findAll { it.kind == 'LIST_PARTY_DECISION' }.outcome", contains("AMENDED", "AGREED"));
    }

    @Test
    void a15_theFirstInsistsAndTheSecondHasTheLastWordOnThatLine() {
        ListScene scene = ListScene.atTheCity(inside, 2057, "1000000.00", "2000000.00");
        List<UUID> lines = ids(scene);
        scene.agreeExcept(GOVERNMENT).statusCode(200);
        scene.agreeExcept(PARTY, scene.decision(lines.get(0), "DELETE", null, "不属信息化范围")).statusCode(200);
        scene.decide(GOVERNMENT, scene.decision(lines.get(0), "INSIST", null, "民生急需")).statusCode(200)
                .body("state", equalTo("AT_PARTY_COMMITTEE"), "totals.toDecide", equalTo(1));
        scene.decide(PARTY, scene.decision(lines.get(0), "INSIST", null, "仍不同意")).statusCode(422)
                .body("violations.field", contains("decisions[0].verdict"));
        scene.decide(PARTY, scene.decision(lines.get(0), "DEFER", null, "明年再议")).statusCode(200)
                .body("state", equalTo("AT_GOVERNMENT"));
        scene.decide(GOVERNMENT, scene.decision(lines.get(0), "AGREE", null, null)).statusCode(200)
                .body("state", equalTo("APPROVED"));
        scene.publish().statusCode(200).body("totals.onList", equalTo(1));
        assertEquals(List.of("NOT_LISTED", "LISTED"), lines.stream().map(scene::stage).toList());
        assertNull(scene.line(lines.get(0)).get("number"));
    }

    @Test
    void a15_policySaysWhichOfTheTwoDecidesFirst() {
        enterOrder("PARTY_FIRST", "2096-08-01");
        enterOrder("GOVERNMENT_FIRST", "2096-08-20");
        ListScene scene = ListScene.atTheCity(inside, 2097, "1000000.00", "2000000.00");
        assertEquals("AT_PARTY_COMMITTEE", scene.state());
        scene.agreeExcept(GOVERNMENT).statusCode(403);
        scene.agreeExcept(PARTY).statusCode(200).body("state", equalTo("AT_GOVERNMENT"));
        UUID line = ids(scene).get(0);
        scene.agreeExcept(GOVERNMENT, scene.decision(line, "REDUCE", "900000.00", "压减")).statusCode(200)
                .body("state", equalTo("AT_PARTY_COMMITTEE"));
        scene.decide(PARTY, scene.decision(line, "AGREE", null, null)).statusCode(200).body("state", equalTo("APPROVED"));
    }

    @Test
    void a15_aReturnedListIsComposedConcludedAndDecidedAnewWhereItChanged() {
        ListScene scene = ListScene.atTheCity(inside, 2058, "1000000.00", "2000000.00");
        List<UUID> lines = ids(scene);
        scene.agreeExcept(GOVERNMENT, scene.decision(lines.get(0), "REDUCE", "800000.00", "压减")).statusCode(200);
        scene.conclude(PARTY, "RETURNED", null).statusCode(422);
        scene.conclude(PARTY, "RETURNED", "请补充跨部门项目").statusCode(200);
        assertEquals("COLLECTING", scene.state());
        assertEquals(List.of("PROPOSED", "AGREED"), scene.lines(OFFICE).stream().map(line -> line.get("standing")).toList());
        UUID more = scene.enter("511900-JYJ", "500000.00");
        scene.submit().statusCode(200);
        scene.conclude(CHAIR, "AGREED", null).statusCode(409).body("detail", containsString("2 projects"));
        scene.conclude(CHAIR, "RETURNED", "先行补正").statusCode(200);
        scene.include(more, false, "资料不齐").statusCode(200);
        scene.submit().statusCode(200);
        scene.concludeAll();
        scene.conclude(CHAIR, "AGREED", null).statusCode(200);
        scene.agreeExcept(GOVERNMENT).statusCode(200);
        scene.agreeExcept(PARTY).statusCode(200).body("state", equalTo("APPROVED"));
    }

    @Test
    void a15_nobodyPassesTheListWithoutDecidingItsLines() {
        ListScene scene = ListScene.atTheCity(inside, 2059, "1000000.00");
        scene.conclude(GOVERNMENT, "AGREED", null).statusCode(422).body("violations.field", contains("items"));
        Map<String, Object> agreed = scene.decision(ids(scene).get(0), "AGREE", null, null);
        scene.post(GOVERNMENT, "/api/v1/steps/" + scene.stepId() + "/outcome",
                Map.of("outcome", "RETURNED", "opinion", "退回", "items", List.of(agreed)), scene.stepTag()).statusCode(422);
        scene.post(GOVERNMENT, "/api/v1/steps/" + scene.stepId() + "/outcome", Map.of("outcome", "AGREED", "returnedFields",
                List.of(Map.of("field", "name", "reason", "x")), "items", List.of(agreed)), scene.stepTag()).statusCode(422);
        scene.post(GOVERNMENT, "/api/v1/steps/" + scene.stepId() + "/outcome",
                Map.of("outcome", "AGREED", "items", List.of(agreed)), scene.stepTag()).statusCode(200);
        Map<String, Object> reduced = scene.decision(ids(scene).get(0), "REDUCE", "1.00", "压减");
        scene.post(PARTY, "/api/v1/steps/" + scene.stepId() + "/outcome",
                Map.of("outcome", "AGREED", "items", List.of(reduced)), scene.stepTag()).statusCode(422)
                .body("violations.field", contains("outcome"));
        assertEquals("AT_PARTY_COMMITTEE", scene.state());
        assertEquals(new BigDecimal("1000000.00"), scene.line(ids(scene).get(0)).get("amount"));
    }

    @Test
    void a15_aDecidingOrgansOwnProjectIsDecidedAndMarked() {
        ListScene scene = ListScene.collecting(inside, 2080, "1000000.00");
        UUID own = scene.enter("511900-ZFB", "600000.00");
        scene.on(LocalDate.of(2079, 10, 8));
        scene.submit().statusCode(200);
        scene.concludeAll();
        scene.conclude(CHAIR, "AGREED", null).statusCode(200);
        scene.agreeExcept(GOVERNMENT).statusCode(200);
        List<Map<String, Object>> decisions = decisions(scene.line(own));
        assertEquals(List.of(false, true), decisions.stream().map(one -> one.get("ownProject")).toList());
        assertTrue(decisions(scene.lines(OFFICE).get(0)).stream().noneMatch(one -> (Boolean) one.get("ownProject")));
    }

    @Test
    void a15_whatItsOwnerWithdrawsIsNoLongerOnTheList() {
        ListScene scene = ListScene.collecting(inside, 2081, "1000000.00", "2000000.00");
        String application = (String) scene.lines(OFFICE).get(0).get("applicationId");
        inside.withdraw(UUID.fromString(application));
        assertEquals(1, scene.lines(OFFICE).size());
        assertEquals(1, scene.totals().get("entered"));
    }

    private static void enterOrder(String order, String from) {
        String admin = Tokens.of("admin", "管理员", "511900-DSJ", Role.PLATFORM_ADMIN);
        Map<String, Object> policy = given().auth().oauth2(admin).get("/api/v1/policies").then()
                .extract().path("items.find { it.jurisdiction == '511900' && it.effectiveFrom == '2022-05-22' }.policy");
        policy.put("listDecisionOrder", order);
        given().auth().oauth2(admin).contentType(ContentType.JSON)
                .body(Map.of("jurisdiction", "511900", "effectiveFrom", from, "policy", policy, "reason", "巴委办发〔2096〕1号"))
                .post("/api/v1/policies").then().statusCode(201).body("policy.listDecisionOrder", equalTo(order));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> decisions(Map<String, Object> line) {
        return (List<Map<String, Object>>) line.get("decisions");
    }

    private static List<UUID> ids(ListScene scene) {
        return scene.lines(OFFICE).stream().map(line -> UUID.fromString((String) line.get("id"))).toList();
    }
}
