package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.PerformanceScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** After acceptance an owner settles every contract and hands in its accounts; audit, then finance (A40). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A40FinalAccountsTest {

    @Test
    void a40_onlyWhatIsAcceptedIsSettledAndTheRulesSayWhatIsWrong() {
        PerformanceScene scene = PerformanceScene.building("511900-JYJ");
        scene.owner().post("/performance-reports/final-accounts", scene.accounts()).then().statusCode(409).body("article", equalTo("A40"));
        scene.accepted("2026-09-01");
        assertEquals(1, scene.owed("SUBMIT_FINAL_ACCOUNTS").size());
        scene.owner().post("/performance-reports/final-accounts/screenings", scene.accounts("settlements", List.of(scene.settled("1990000.00", " ")),
                "documents", List.of(UUID.randomUUID()), "assets", List.of(Map.of("name", "系统", "amount", new BigDecimal("9000000.00"))))).then()
                .statusCode(200).body("findings.rule", containsInAnyOrder("A25_ACCOUNTS_OVER_ESTIMATE", "A40_VARIANCE_REASON",
                        "A40_SETTLED_OVER_CONTRACT", "A40_ACCOUNTS_SHOWN", "ACCOUNTS_BALANCE", "ASSETS_OVER_COST", "ACCOUNTS_DOCUMENTS"));
        scene.owner().post("/performance-reports/final-accounts", scene.accounts("settlements", List.of())).then().statusCode(422)
                .body("article", equalTo("A40"));
        scene.execution().post("/contracts/" + scene.contract() + "/payments", scene.execution().payment("1490000.00")).then().statusCode(200);
        scene.owner().post("/performance-reports/final-accounts/screenings", scene.accounts()).then()
                .body("findings.rule", contains("A40_TO_RECOVER"), "findings[0].message", containsString("10,000"));
        Person.owner("511900-JTJ").on(scene.day()).post("/performance-reports/final-accounts", scene.accounts()).then().statusCode(404);
        PerformanceScene.FINANCE.on(scene.day()).post("/performance-reports/final-accounts", scene.accounts()).then().statusCode(403);
    }

    @Test
    void a40_theSettlementOfAMajorProjectIsAuditedAndFinanceApprovesWhatTheAuditFound() {
        PerformanceScene scene = PerformanceScene.building("511900-JYJ").accepted("2026-09-01");
        String id = scene.handIn(scene.owner(), "/final-accounts", scene.accounts());
        assertEquals(List.of(), scene.owed("SUBMIT_FINAL_ACCOUNTS"));
        scene.owner().post("/performance-reports/final-accounts", scene.accounts()).then().statusCode(409);
        assertEquals("SETTLEMENT_AUDIT", scene.report(id).getString("waitsFor[0].kind"));
        Map<String, Object> audit = Map.of("contracts", List.of(Map.of("contractId", scene.contract(), "audited", new BigDecimal("1450000.00"))),
                "documentNumber", "巴审投〔2026〕18号", "opinion", "核减多计工作量");
        scene.deed(scene.owner(), "POST", id, "/audit", audit).then().statusCode(403);
        scene.conclude(PerformanceScene.AUDIT, id, "SETTLEMENT_AUDIT", Map.of("outcome", "AGREED")).then().statusCode(409);
        scene.deed(PerformanceScene.AUDIT, "POST", id, "/audit", Map.of("contracts", List.of(Map.of("contractId", UUID.randomUUID(), "audited", 1)),
                "documentNumber", "1", "opinion", "x")).then().statusCode(422);
        scene.deed(PerformanceScene.AUDIT, "POST", id, "/audit", audit).then().statusCode(200)
                .body("finalAccounts.audit.documentNumber", equalTo("巴审投〔2026〕18号"), "waitsFor[0].kind", equalTo("FINAL_ACCOUNTS_APPROVAL"));
        Map<String, Object> approval = Map.of("outcome", "AGREED", "documentNumber", "巴财建〔2026〕30号");
        scene.conclude(PerformanceScene.FINANCE, id, "FINAL_ACCOUNTS_APPROVAL", approval).then().statusCode(409)
                .body("detail", containsString("1,450,000"));
        scene.conclude(PerformanceScene.FINANCE, id, "FINAL_ACCOUNTS_APPROVAL", Map.of("outcome", "RETURNED", "opinion", "按审定金额修改"))
                .then().statusCode(200);
        scene.owner().get("/performance-reports/" + id).then().body("state", equalTo("RETURNED"), "opinion", equalTo("按审定金额修改"),
                "actions.name", contains("mend-final-accounts"));
        scene.deed(scene.owner(), "PUT", id, "/final-accounts", scene.accounts()).then().statusCode(422)
                .body("findings.rule", hasItem("A40_AS_AUDITED"));
        scene.deed(scene.owner(), "PUT", id, "/final-accounts", scene.accounts("settlements", List.of(scene.settled("1450000.00", "审计核减")),
                "fundsLeft", new BigDecimal("30000.00"), "assets", List.of())).then().statusCode(200)
                .body("state", equalTo("UNDER_WAY"), "waitsFor.kind", contains("FINAL_ACCOUNTS_APPROVAL"));
        scene.conclude(PerformanceScene.FINANCE, id, "FINAL_ACCOUNTS_APPROVAL", approval).then().statusCode(200);
        scene.owner().get("/performance-reports/" + id).then().body("state", equalTo("DONE"), "documentNumber", equalTo("巴财建〔2026〕30号"));
        scene.owner().get("/projects/" + scene.project() + "/amounts").then().statusCode(200).body("items.kind",
                contains("LIST", "BUDGET_ESTIMATE", "BUDGET", "CONTRACTS", "SETTLEMENT", "FINAL_ACCOUNTS"), "items[4].amount", equalTo(1450000.00f),
                "items[4].variance", equalTo(-50000.00f), "items[5].variance", equalTo(20000.00f));
        assertTrue(Statements.of(() -> scene.owner().get("/performance-reports/" + id).then().statusCode(200)).size() <= 8);
        int listed = Statements.of(() -> scene.owner().get("/performance-reports?limit=100").then().statusCode(200)).size();
        assertTrue(listed <= 2, listed + " statements");
    }

    @Test
    void a40_nobodyAuditsOrReviewsTheirOwn() {
        PerformanceScene scene = PerformanceScene.building("511900-SJJ").accepted("2026-09-01");
        String id = scene.handIn(scene.owner(), "/final-accounts", scene.accounts());
        Map<String, Object> audit = Map.of("contracts", List.of(Map.of("contractId", scene.contract(), "audited", new BigDecimal("1480000.00"))),
                "documentNumber", "巴审投〔2026〕19号", "opinion", "无核减");
        assertEquals("COMMITTEE_CHAIR", scene.report(id).getString("waitsFor[0].role"));
        scene.deed(PerformanceScene.AUDIT, "POST", id, "/audit", audit).then().statusCode(403);
        scene.deed(Person.chair(), "POST", id, "/audit", audit).then().statusCode(200).body("waitsFor[0].kind",
                equalTo("FINAL_ACCOUNTS_APPROVAL"));
    }
}
