package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.AcceptanceScene;
import cn.bazhong.projects.testsupport.AtOnce;
import cn.bazhong.projects.testsupport.OperationScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What operation costs in a year is applied for by the owner, reviewed by finance, and stopped by what restricts it (A33, A35). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A35BudgetTest {
    private static final String OWNER = "511900-SWJ";

    @Test
    void a35_financeAgreesLineByLineAndLessNeedsAReason() {
        OperationScene scene = OperationScene.running(OWNER);
        String id = scene.begun(2026);
        scene.finance().get("/om-budgets/" + id).then().statusCode(404);
        scene.finance().get("/om-budgets?project=" + scene.project()).then().body("items", empty());
        scene.submit(id).then().statusCode(200).body("state", equalTo("SUBMITTED"), "total", equalTo(180000.00f), "waitsFor.kind",
                equalTo("OM_BUDGET_REVIEW"), "waitsFor.department.code", equalTo("511900-CZJ"), "findings.rule", contains("A33_OPERATOR_UNKNOWN"));
        scene.finance().get("/inbox?limit=100").then().body("items.page", hasItem("/om-budgets/" + id));
        scene.budget(id, scene.owner(), "/grant", Map.of("lines", List.of())).then().statusCode(403);
        scene.budget(id, scene.finance(), "/grant", Map.of("lines", List.of(Map.of("line", 1, "amount", 100000.00)))).then().statusCode(422)
                .body("violations[0].field", equalTo("lines[0].reason"));
        scene.budget(id, scene.finance(), "/grant", Map.of("lines", List.of(Map.of("line", 1, "amount", 120000.01, "reason", "多")))).then()
                .statusCode(422).body("violations[0].field", equalTo("lines[0].amount"));
        scene.budget(id, scene.finance(), "/grant", Map.of("lines", List.of(Map.of("line", 3, "amount", 1.00, "reason", "无")))).then()
                .statusCode(422).body("violations[0].field", equalTo("lines[0].line"));
        scene.budget(id, scene.finance(), "/grant", Map.of("lines", List.of(Map.of("line", 1, "amount", 100000.00, "reason", "按标准核减")),
                "documentNumber", "巴财〔2026〕8号")).then().statusCode(200).body("state", equalTo("APPROVED"), "approved", equalTo(160000.00f),
                        "lines.approved", contains(100000.00f, 60000.00f), "lines[0].reason", equalTo("按标准核减"), "documentNumber",
                        equalTo("巴财〔2026〕8号"), "thisYear.approved", equalTo(160000.00f));
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body("items.type",
                hasItems("OM_BUDGET_BEGUN", "OM_BUDGET_SUBMITTED", "OM_BUDGET_APPROVED"));
    }

    @Test
    void a35_oneAtATimeAndAfterwardsASupplement() {
        OperationScene scene = OperationScene.running(OWNER);
        String id = scene.approved(2026);
        scene.owner().get("/om-budgets/" + id).then().body("approved", equalTo(180000.00f), "number", equalTo(1));
        String supplement = scene.begin(2026, scene.content("lines", List.of(OperationScene.line("CLOUD", "20000.00")))).then().statusCode(201)
                .body("number", equalTo(2), "thisYear.approved", equalTo(180000.00f)).extract().path("id");
        scene.begin(2026, scene.content()).then().statusCode(409).body("article", equalTo("A35"));
        scene.begin(2027, scene.content("lines", List.of(OperationScene.line("CLOUD", "180000.01")))).then().statusCode(201)
                .body("findings.rule", hasItem("A35_MORE_THAN_LAST_YEAR"), "lastYear.approved", equalTo(180000.00f));
        scene.submit(supplement).then().statusCode(200);
        scene.conclude("/om-budgets/" + supplement, scene.finance(), Map.of("outcome", "RETURNED", "opinion", "补充测算")).then().statusCode(200);
        long version = scene.owner().get("/om-budgets/" + supplement).then().body("state", equalTo("RETURNED"), "opinion", equalTo("补充测算"))
                .extract().jsonPath().getLong("version");
        scene.owner().put("/om-budgets/" + supplement + "/contents", version, scene.content("lines", List.of())).then().statusCode(200);
        scene.submit(supplement).then().statusCode(422).body("rule", equalTo("A35_LINES"));
        scene.budget(supplement, scene.owner(), "/withdrawal", Map.of("reason", "不再需要")).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        scene.budget(supplement, scene.owner(), "/withdrawal", Map.of("reason", "不再需要")).then().statusCode(409);
        scene.begin(2026, scene.content()).then().statusCode(201).body("number", equalTo(3));
    }

    @Test
    void a35_ofTwoThatBeginTheSameYearAtOnceOneDoes() {
        OperationScene scene = OperationScene.running(OWNER);
        Map<String, Object> content = scene.content();
        List<Integer> answers = AtOnce.all(List.of(() -> scene.begin(2026, content).statusCode(), () -> scene.begin(2026, content).statusCode()));
        assertEquals(List.of(201, 409), answers.stream().sorted().toList());
    }

    @Test
    void a35_financeDoesNotReviewItsOwnProject() {
        OperationScene scene = OperationScene.running(OWNER);
        Map<String, Object> content = scene.content();
        Person owner = scene.handedTo("511900-CZJ");
        String id = owner.post("/om-budgets", Map.of("projectId", scene.project(), "year", 2026, "content", content)).then().statusCode(201)
                .extract().path("id");
        scene.budget(id, owner, "/submission", Map.of()).then().statusCode(200).body("waitsFor.role", equalTo("COMMITTEE_CHAIR"));
        scene.budget(id, scene.finance(), "/grant", Map.of("lines", List.of())).then().statusCode(403);
    }

    @Test
    void a35_onlyForThisYearAndTheNext() {
        OperationScene scene = OperationScene.running(OWNER);
        for (int year : List.of(2025, 2028)) {
            scene.owner().post("/om-budgets/screenings", Map.of("projectId", scene.project(), "year", year, "content", scene.content())).then()
                    .statusCode(200).body("findings.rule", hasItem("OM_YEAR"));
        }
        scene.owner().post("/om-budgets/screenings", Map.of("projectId", scene.project(), "year", 2027, "content", scene.content())).then()
                .statusCode(200).body("findings.rule", not(hasItem("OM_YEAR")));
        Person.owner("511900-MZJ").on(scene.day()).post("/om-budgets", Map.of("projectId", scene.project(), "year", 2026, "content",
                scene.content())).then().statusCode(403);
        Person.owner("511900-JTJ").on(scene.day()).post("/om-budgets", Map.of("projectId", scene.project(), "year", 2026, "content",
                scene.content())).then().statusCode(404);
    }

    @Test
    void a30_whatIsNotAcceptedMayApplyButNothingIsAgreedToBefore() {
        AcceptanceScene acceptance = AcceptanceScene.convened("511900-LYJ");
        OperationScene scene = new OperationScene(acceptance);
        String id = scene.submitted(2027);
        scene.owner().get("/om-budgets/" + id).then().body("findings.rule", hasItem("A30_OM_BEFORE_ACCEPTANCE"));
        scene.conclude("/om-budgets/" + id, scene.finance(), Map.of("outcome", "AGREED")).then().statusCode(409).body("article", equalTo("A30"));
        scene.budget(id, scene.finance(), "/grant", Map.of("lines", List.of())).then().statusCode(409).body("article", equalTo("A30"));
        acceptance.signed();
        scene.conclude("/om-budgets/" + id, scene.finance(), Map.of("outcome", "AGREED")).then().statusCode(200);
    }

    @Test
    void a30_overdueAcceptanceStopsTheMoneyFromTheDayAfterOn() {
        OperationScene scene = new OperationScene(AcceptanceScene.onTrial("511900-TSG"));
        scene.on("2026-06-02");
        String id = scene.begun(2026);
        scene.on("2026-06-03");
        scene.submit(id).then().statusCode(422).body("rule", equalTo("A30_OM_FUNDS"), "article", equalTo("A30"));
        scene.owner().get("/om-budgets/" + id).then().body("actions.find { it.name == 'submit-om-budget' }.allowed", equalTo(false),
                "findings.find { it.rule == 'A30_OM_FUNDS' }.message", containsString("2026"));
        scene.on("2026-06-02").submit(id).then().statusCode(200);
    }

    /** A finding of 2025 stops what is for 2026, on whatever day; one that came since stops it at finance. */
    @ParameterizedTest
    @CsvSource({"511900-TYJR, 2025, 2026, 2026-12-31, 422", "511900-XCB, 2026, 2026, 2026-12-31, 200", "511900-XCB, 2026, 2027, 2026-12-31, 422",
            "511900-XFJ, 2025, 2027, 2026-12-31, 200", "511900-XCB, 2026, 2027, 2027-01-01, 422", "511900-XCB, 2026, 2028, 2027-12-31, 200"})
    void a32_aFindingOfAYearStopsTheMoneyOfTheNextOnly(String owner, int found, int year, String day, int answer) {
        OperationScene scene = OperationScene.running(owner);
        scene.restricted("DATA_NOT_SHARED", found + "-06-01", found);
        scene.on(day);
        scene.submit(scene.begun(year)).then().statusCode(answer).body(answer == 422 ? "rule" : "state",
                equalTo(answer == 422 ? "A32_OM_FUNDS" : "SUBMITTED"));
    }

    @Test
    void a32_anotherProjectOfTheOwnerIsNotStopped() {
        OperationScene stopped = OperationScene.running("511900-GJJ");
        OperationScene other = OperationScene.running("511900-GJJ");
        stopped.restricted("DATA_COLLECTED_TWICE", "2026-06-01", 2026);
        stopped.submit(stopped.begun(2027)).then().statusCode(422).body("rule", equalTo("A32_OM_FUNDS"));
        other.submit(other.begun(2027)).then().statusCode(200);
    }

    @Test
    void a47_theDayOfTheDecisionCounts() {
        OperationScene scene = OperationScene.running(OWNER);
        String id = scene.submitted(2026);
        scene.restricted("SECURITY_FAILED", "2026-06-03", null);
        scene.finance().get("/om-budgets/" + id).then().body("actions.find { it.name == 'grant-om-budget' }.allowed", equalTo(true));
        scene.on("2026-06-03");
        scene.finance().get("/om-budgets/" + id).then().body("actions.find { it.name == 'grant-om-budget' }.reasons.article", contains("A47"));
        scene.conclude("/om-budgets/" + id, scene.finance(), Map.of("outcome", "AGREED")).then().statusCode(409).body("article", equalTo("A47"));
        scene.budget(id, scene.finance(), "/grant", Map.of("lines", List.of())).then().statusCode(409).body("article", equalTo("A47"));
        scene.freed("SECURITY_FAILED", "2026-06-10");
        scene.on("2026-06-09");
        scene.conclude("/om-budgets/" + id, scene.finance(), Map.of("outcome", "AGREED")).then().statusCode(409);
        scene.on("2026-06-10");
        scene.conclude("/om-budgets/" + id, scene.finance(), Map.of("outcome", "AGREED")).then().statusCode(200);
    }

    @Test
    void a33_whoHasNoCapabilityIsAskedNotToRunItAlone() {
        OperationScene scene = OperationScene.running(OWNER);
        Map<String, Object> alone = Map.of("kind", "OWN_STAFF", "name", "信息中心", "plan", "每日巡检");
        scene.owner().post(scene.path("/operator-screenings"), alone).then().statusCode(200).body("findings.rule", contains("A33_SELF_RUN"));
        scene.put("/operator", alone).then().statusCode(200).body("operator.name", equalTo("信息中心"), "operatorFindings.rule",
                contains("A33_SELF_RUN"));
        scene.put("/operator", Map.of("kind", "PURCHASED_SERVICE", "name", "巴中信息公司", "plan", "7×24小时")).then().statusCode(200)
                .body("operatorFindings", empty());
        Person.owner("511900-MZJ").on(scene.day()).put(scene.path("/operator"), scene.read().getLong("version"), alone).then().statusCode(403);
    }

    @Test
    void whatIsReadTakesFewStatements() {
        OperationScene scene = OperationScene.running(OWNER);
        String id = scene.submitted(2026);
        assertTrue(Statements.of(() -> scene.owner().get("/om-budgets/" + id).then().statusCode(200)).size() <= 16);
        assertTrue(Statements.of(() -> scene.finance().get("/om-budgets?limit=100").then().statusCode(200)).size() <= 3);
        assertTrue(Statements.of(() -> scene.owner().get(scene.path("")).then().statusCode(200)).size() <= 22);
        scene.finance().get("/om-budgets?project=" + scene.project() + "&state=SUBMITTED&year=2026").then().body("items.id", contains(id));
        scene.owner().get("/om-budgets/" + id + "/procedure").then().body("steps.kind", containsInAnyOrder("OM_BUDGET_REVIEW"));
        Person.of("aud", "审计员", "511900-SJJ", Role.AUDIT).on(scene.day()).get("/om-budgets/" + id).then().statusCode(200)
                .body("actions", empty());
    }
}
