package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.ExecutionScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An approved project is carried out: procurement, contracts, payments, milestones and reports (A24, A25, A27, A34, A36-A39). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A24ExecutionTest {

    @Test
    void a6_nothingIsProcuredBeforeFinanceHasReviewedTheBudget() {
        ExecutionScene scene = ExecutionScene.approved("511900-JYJ");
        scene.post("/lots", ExecutionScene.lot("软件开发", "1200000.00")).then().statusCode(200)
                .body("lots[0].actions.find { it.name == 'start-procurement' }.reasons.article", contains("A6"));
        scene.post("/lots/" + scene.lot(0) + "/procurement", scene.procurement("GOVERNMENT_PROCUREMENT", "INQUIRY")).then()
                .statusCode(409).body("article", equalTo("A6"));
    }

    @Test
    void a24_withTheFirstLotThatIsProcuredTheProjectIsCarriedOut() {
        ExecutionScene scene = ExecutionScene.budgeted("511900-JYJ");
        scene.owner().get(scene.path("")).then().body("estimate", equalTo(2000000.00f), "budget", equalTo(2000000.00f), "lots", empty(),
                "version", equalTo(0), "findings.rule", hasItem("A24_NO_PLAN"));
        scene.post("/lots", ExecutionScene.lot("软件开发", "1200000.00")).then().statusCode(200);
        scene.post("/lots", ExecutionScene.lot("设备", "800000.00")).then().statusCode(200).body("lots.number", contains(1, 2));
        Person.owner("511900-MZJ").on(scene.dossier().day()).post(scene.path("/lots"), 2, ExecutionScene.lot("他人", "1.00"))
                .then().statusCode(403);
        Person.owner("511900-JTJ").on(scene.dossier().day()).post(scene.path("/lots"), 2, ExecutionScene.lot("他人", "1.00"))
                .then().statusCode(404);
        scene.dossier().office().get(scene.path("")).then().statusCode(200).body("actions", empty(), "lots[0].actions", empty());
        scene.awarded(0);
        scene.dossier().isAt("IN_EXECUTION");
        scene.owner().get(scene.path("")).then().body("lots.state", contains("AWARDED", "PLANNED"));
        scene.post("/lots/" + scene.lot(0) + "/contracts", scene.contract("SOFTWARE_DEVELOPMENT", "1100000.00")).then().statusCode(200)
                .body("lots[0].state", equalTo("UNDER_CONSTRUCTION"), "contracted", equalTo(1100000.00f));
        scene.post("/lots/" + scene.lot(0) + "/completion", Map.of("completedOn", scene.dossier().day())).then().statusCode(200)
                .body("lots[0].state", equalTo("COMPLETED"));
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body("items.type",
                hasItems("LOT_PLANNED", "PROCUREMENT_STARTED", "LOT_AWARDED", "CONTRACT_SIGNED", "LOT_COMPLETED", "STAGE_CHANGED"));
    }

    @Test
    void a36_a37_a39_amountsAndCatalogueProposeTheRouteAndAnotherOneNeedsAReason() {
        ExecutionScene scene = ExecutionScene.budgeted("511900-JYJ");
        scene.post("/lots", ExecutionScene.lot("软件开发", "1200000.00")).then().statusCode(200)
                .body("lots[0].proposedRoute", equalTo("GOVERNMENT_PROCUREMENT"));
        scene.post("/lots/" + scene.lot(0) + "/procurement", scene.procurement("OWN_PROCUREMENT", "OWN_SELECTION")).then()
                .statusCode(422).body("findings.rule", hasItems("A36_PROCURED", "ROUTE_REASON"));
        scene.post("/lots/" + scene.lot(0) + "/procurement", scene.procurement("GOVERNMENT_PROCUREMENT", "OWN_SELECTION")).then()
                .statusCode(422).body("findings.rule", contains("ROUTE_METHOD"));
        scene.post("/lots/" + scene.lot(0) + "/procurement", Map.of("route", "OWN_PROCUREMENT", "method", "OWN_SELECTION",
                "routeReason", "限额以下的续购", "startedOn", scene.dossier().day())).then().statusCode(200)
                .body("lots[0].procurement.proposed", equalTo("GOVERNMENT_PROCUREMENT"));
        scene.post("/lots/" + scene.lot(0) + "/procurement-failure", Map.of("reason", "供应商不足三家")).then().statusCode(200)
                .body("lots[0].state", equalTo("PLANNED"), "lots[0].procurement", nullValue());
    }

    @Test
    void a25_allContractsTogetherStayWithinTheApprovedEstimate() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "1500000.00");
        String contracts = "/lots/" + scene.lot(0) + "/contracts";
        scene.post(contracts, scene.contract("GOODS", "500000.01")).then().statusCode(422)
                .body("article", equalTo("A25"), "findings.find { it.rule == 'A25_OVER_ESTIMATE' }.severity", equalTo("BLOCKING"));
        scene.post(contracts, scene.contract("GOODS", "500000.00")).then().statusCode(200).body("contracted", equalTo(2000000.00f));
    }

    @Test
    void a27_aDevelopmentContractSaysWhoseEverythingIsAndOthersAreNotAsked() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "100000.00");
        String contracts = "/lots/" + scene.lot(0) + "/contracts";
        Map<String, Object> bare = scene.contract("SOFTWARE_DEVELOPMENT", "1000.00", "sourceCodeClause", " ", "patentClause", null,
                "resultClause", "");
        scene.post(contracts, bare).then().statusCode(422).body("article", equalTo("A27"), "findings.rule",
                hasItems("A27_SOURCE_CODE", "A27_PATENTS", "A27_RESULTS"));
        scene.owner().post(scene.path("/lots/" + scene.lot(0) + "/contract-screenings"), bare).then().statusCode(200)
                .body("findings.findAll { it.severity == 'BLOCKING' }.field", contains("sourceCodeClause", "patentClause", "resultClause"));
        scene.post(contracts, scene.contract("GOODS", "1000.00", "sourceCodeClause", null, "patentClause", null, "resultClause", null))
                .then().statusCode(200);
        scene.post(contracts, scene.contract("SOFTWARE_DEVELOPMENT", "1000.00", "sourceCodeClause", null, "patentClause", null,
                "resultClause", null, "supplementTo", scene.contract(0, 0))).then().statusCode(200);
    }

    @Test
    void a38_operationServicesAreSignedYearByYearForThreeYearsAtMost() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "100000.00");
        String contracts = "/lots/" + scene.lot(0) + "/contracts";
        scene.post(contracts, service(scene, "2026-04-01", "2027-04-01", true)).then().statusCode(422)
                .body("findings.rule", hasItem("A38_YEAR_BY_YEAR"));
        scene.post(contracts, service(scene, "2026-04-01", "2027-03-31", false)).then().statusCode(422)
                .body("findings.rule", hasItem("A38_BUDGET_ASSURED"));
        scene.post(contracts, service(scene, "2026-04-01", "2027-03-31", true)).then().statusCode(200);
        scene.post(contracts, service(scene, "2027-04-01", "2028-03-31", true)).then().statusCode(200);
        scene.post(contracts, service(scene, "2028-04-01", "2029-03-31", true)).then().statusCode(200);
        scene.post(contracts, service(scene, "2029-03-31", "2029-04-01", true)).then().statusCode(422)
                .body("article", equalTo("A38"), "findings.rule", hasItem("A38_MOST_YEARS"));
    }

    private static Map<String, Object> service(ExecutionScene scene, String from, String to, boolean assured) {
        return scene.contract("OPERATION_SERVICE", "1000.00", "from", from, "to", to, "budgetAssured", assured);
    }

    @Test
    void a34_whatIsPaidStaysWithinTheContractAndAReversalCountsNoMore() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "500000.00");
        String payments = "/contracts/" + scene.contract(0, 0) + "/payments";
        scene.post(payments, scene.payment("500000.01")).then().statusCode(422).body("findings.rule", hasItem("A34_OVER_CONTRACT"));
        scene.post(payments, scene.payment("300000.00")).then().statusCode(200).body("paid", equalTo(300000.00f));
        scene.post(payments, scene.payment("200000.01")).then().statusCode(422).body("article", equalTo("A34"));
        String payment = scene.read().getString("lots[0].contracts[0].payments[0].id");
        scene.post("/payments/" + payment + "/reversal", Map.of("reason", "凭证号有误")).then().statusCode(200)
                .body("paid", equalTo(0), "lots[0].contracts[0].payments[0].reversal", equalTo("凭证号有误"));
        scene.post("/payments/" + payment + "/reversal", Map.of("reason", "再冲一次")).then().statusCode(409);
        scene.post(payments, scene.payment("500000.00")).then().statusCode(200).body("paid", equalTo(500000.00f));
    }

    @Test
    void a25_thePlanStandsOnceWorkHasBegunAndLateMilestonesAreSeenByThemselves() {
        ExecutionScene scene = ExecutionScene.budgeted("511900-JYJ");
        scene.put("/milestones", plan("2026-03-20", "2026-05-29")).then().statusCode(200).body("milestones.name", contains("一", "二"));
        scene.put("/milestones", plan("2026-03-20", "2026-03-19")).then().statusCode(422)
                .body("violations.field", contains("milestones[1].plannedOn"));
        scene.post("/lots", ExecutionScene.lot("软件开发", "1200000.00")).then().statusCode(200);
        scene.awarded(0);
        scene.put("/milestones", plan("2026-04-20", "2026-05-29")).then().statusCode(409).body("article", equalTo("A25"));
        scene.on("2026-03-20");
        scene.owner().get(scene.path("")).then().body("findings.rule", not(hasItem("A25_MILESTONE_LATE")),
                "milestones[0].daysLate", equalTo(0));
        scene.owner().all("/inbox?box=OBLIGATIONS").then().statusCode(200)
                .body("items.findAll { it.obligation == 'REACH_MILESTONE' && it.title.contains('一') }.due", hasItem("2026-03-20"));
        scene.on("2026-03-21");
        scene.owner().get(scene.path("")).then().body("findings.rule", hasItem("A25_MILESTONE_LATE"), "milestones[0].daysLate", equalTo(1));
        String first = scene.read().getString("milestones[0].id");
        scene.post("/milestones/" + first + "/completion", Map.of("reachedOn", "2026-03-22")).then().statusCode(422);
        scene.post("/milestones/" + first + "/completion", Map.of("reachedOn", "2026-03-21")).then().statusCode(200)
                .body("milestones[0].daysLate", equalTo(1), "findings.rule", not(hasItem("A25_MILESTONE_LATE")));
        scene.post("/milestones/" + first + "/completion", Map.of("reachedOn", "2026-03-21")).then().statusCode(409);
    }

    private static Map<String, Object> plan(String first, String second) {
        return Map.of("milestones", List.of(Map.of("name", "一", "plannedOn", first, "percent", 30),
                Map.of("name", "二", "plannedOn", second, "percent", 100)));
    }

    @Test
    void a24_everyMonthThatIsOverIsReportedOnceAndNeverBackwards() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "500000.00");
        scene.post("/contracts/" + scene.contract(0, 0) + "/payments", scene.payment("100000.00")).then().statusCode(200);
        String duty = "items.findAll { it.obligation == 'REPORT_PROGRESS' && it.page.contains('" + scene.project() + "') }.title";
        scene.on("2026-03-31").owner().all("/inbox?box=OBLIGATIONS").then().body(duty, empty());
        scene.on("2026-04-01").owner().all("/inbox?box=OBLIGATIONS").then().body(duty + ".size()", equalTo(1));
        scene.post("/progress-reports", report("2026-05", 10)).then().statusCode(422);
        scene.post("/progress-reports", report("2026-03", 20)).then().statusCode(200).body("reports[0].paid", equalTo(100000.00f));
        scene.post("/progress-reports", report("2026-03", 30)).then().statusCode(422).body("violations.field", contains("month"));
        scene.post("/progress-reports", report("2026-04", 19)).then().statusCode(422).body("violations.field", contains("percent"));
        scene.owner().all("/inbox?box=OBLIGATIONS").then().body(duty, empty());
    }

    private static Map<String, Object> report(String month, int percent) {
        return Map.of("month", month, "percent", percent, "done", "完成调研");
    }

    @Test
    void a24_theArchiveIsKeptVolumeByVolumeAndHandedOverOnce() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "500000.00");
        String day = scene.dossier().day();
        scene.post("/archives", volume("甲-1", day)).then().statusCode(200).body("archives.number", contains("甲-1"),
                "archives[0].transferredOn", nullValue(), "archives[0].actions.find { it.name == 'transfer-archive' }.allowed", equalTo(true));
        scene.post("/archives", volume("甲-1", day)).then().statusCode(422).body("violations.field", contains("number"));
        scene.post("/archives", volume("甲-2", "2026-12-31")).then().statusCode(422).body("violations.field", contains("filedOn"));
        String transfer = "/archives/" + scene.owner().get(scene.path("")).jsonPath().getString("archives[0].id") + "/transfer";
        scene.post(transfer, Map.of("transferredOn", "2026-01-01", "transferredTo", "市档案馆")).then().statusCode(422);
        scene.post(transfer, Map.of("transferredOn", day, "transferredTo", "市档案馆")).then().statusCode(200)
                .body("archives[0].transferredTo", equalTo("市档案馆"));
        scene.post(transfer, Map.of("transferredOn", day, "transferredTo", "市档案馆")).then().statusCode(409).body("article", equalTo("A24"));
        scene.dossier().office().get(scene.path("")).then().body("archives[0].actions", empty());
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body("items.type",
                hasItems("ARCHIVE_FILED", "ARCHIVE_TRANSFERRED"));
    }

    private static Map<String, Object> volume(String number, String filedOn) {
        return Map.of("number", number, "title", "合同文件", "retention", "THIRTY_YEARS", "items", 12, "filedOn", filedOn, "place", "档案室");
    }

    @Test
    void everythingOnTheExecutionOfAProjectIsReadInFewStatements() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "500000.00");
        List<String> statements = Statements.of(() -> scene.owner().get(scene.path("")).then().statusCode(200));
        assertTrue(statements.size() <= 15, statements::toString);
    }
}
