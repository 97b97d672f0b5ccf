package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.testsupport.AtOnce;
import cn.bazhong.projects.testsupport.ExecutionScene;
import cn.bazhong.projects.testsupport.IncidentScene;
import cn.bazhong.projects.testsupport.PerformanceScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Every year in which a project is carried out has its monitoring report, by 31 December (A41). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A41MonitoringTest {

    @Test
    void a41_theReportIsOwedFromTheFirstOfDecemberDueOnTheLastAndOwedStillWhenThatIsOver() {
        PerformanceScene scene = PerformanceScene.building("511900-JYJ");
        assertEquals(List.of(), scene.on("2026-11-30").owed("REPORT_MONITORING"));
        assertEquals(List.of("2026-12-31"), scene.on("2026-12-01").owed("REPORT_MONITORING"));
        String light = "items.find { it.projectId == '" + scene.project() + "' && it.kind == 'REPORT_MONITORING' }.light";
        String owed = "/obligations?limit=100&project=" + scene.project();
        scene.on("2026-12-30").owner().get(owed).then().body(light, equalTo("AMBER"));
        scene.on("2026-12-31").owner().get(owed).then().body(light, equalTo("AMBER"));
        scene.on("2027-01-01").owner().get(owed).then().body(light, equalTo("RED"));
        scene.owner().get(owed + "&overdue=true").then().body("items.kind", hasItem("REPORT_MONITORING"));
        assertEquals(List.of("2026-12-31", "2027-12-31"), scene.on("2027-12-01").owed("REPORT_MONITORING"));
        assertEquals(List.of(2026, 2027), scene.read().getList("years.year"));
        scene.handIn(scene.owner(), "/monitoring-reports", scene.monitoring(2026));
        assertEquals(List.of("2027-12-31"), scene.owed("REPORT_MONITORING"));
        scene.owner().get("/performance-reports?project=" + scene.project()).then().body("items.late", contains(true));
    }

    @Test
    void a41_whatBeganOnTheLastDayOfAYearHasItsReportOfThatYearAndAnAcceptedOneTheLastOfItsYear() {
        PerformanceScene scene = PerformanceScene.of(ExecutionScene.budgeted("511900-JYJ"));
        scene.on("2026-12-31").execution().post("/lots", ExecutionScene.lot("软件开发", "1800000.00")).then().statusCode(200);
        assertEquals(List.of(), scene.owed("REPORT_MONITORING"));
        scene.owner().post("/performance-reports/monitoring-reports", scene.monitoring(2026)).then().statusCode(409).body("article", equalTo("A41"));
        scene.execution().awarded(0);
        assertEquals(List.of("2026-12-31"), scene.owed("REPORT_MONITORING"));
        scene.execution().post("/lots/" + scene.execution().lot(0) + "/contracts", scene.execution().contract("SOFTWARE_DEVELOPMENT",
                "1500000.00")).then().statusCode(200);
        scene.accepted("2027-06-01");
        assertEquals(List.of("2026-12-31", "2027-12-31"), scene.on("2028-12-15").owed("REPORT_MONITORING"));
        scene.owner().post("/performance-reports/monitoring-reports", scene.monitoring(2028, "trialEffect", "运行稳定")).then().statusCode(409);
        scene.owner().post("/performance-reports/monitoring-reports", scene.monitoring(2025)).then().statusCode(409);
    }

    @Test
    void a41_aSuspensionDoesNotEndItAndTheEndOfTheProjectDoes() {
        PerformanceScene scene = PerformanceScene.building("511900-JYJ");
        IncidentScene.reported(scene.execution()).noted().suspended(null);
        assertEquals(List.of("2026-12-31"), scene.on("2026-12-15").owed("REPORT_MONITORING"));
        scene.moved("2026-12-20", Transition.TERMINATE);
        assertEquals(List.of(), scene.owed("REPORT_MONITORING"));
    }

    @Test
    void a41_thoseWhoUseItAreAskedFirstAndThenThreeOrgansHaveItAtOnce() {
        PerformanceScene scene = PerformanceScene.building("511900-JYJ").on("2026-12-10");
        Map<String, Object> body = scene.monitoring(2026, "users", List.of("511900-KJJ", "511900-JTJ"));
        scene.owner().post("/performance-reports/monitoring-reports/screenings", scene.monitoring(2026, "goals", List.of(), "users",
                List.of("511900-JYJ", "nobody"), "documents", List.of(UUID.randomUUID()))).then().statusCode(200)
                .body("findings.rule", containsInAnyOrder("A41_GOALS", "A41_NO_SUPERVISION", "USERS_KNOWN", "MONITORING_DOCUMENTS"));
        Person user = Person.owner("511900-KJJ");
        user.on(scene.day()).get("/projects/" + scene.project()).then().statusCode(404);
        String id = scene.handIn(scene.owner(), "/monitoring-reports", body);
        scene.owner().get("/performance-reports/" + id).then().body("submittedOn", nullValue(), "waitsFor.department.code",
                contains("511900-KJJ", "511900-JTJ"), "users.code", contains("511900-KJJ", "511900-JTJ"));
        assertEquals(List.of("2026-12-31"), scene.owed("REPORT_MONITORING"));
        scene.owner().post("/performance-reports/monitoring-reports", body).then().statusCode(409);
        user.on(scene.day()).get("/performance-reports/" + id).then().statusCode(200);
        answer(scene, user, id, 0, "AGREED");
        answer(scene, Person.owner("511900-JTJ"), id, 0, "DISAGREED");
        scene.owner().get("/performance-reports/" + id).then().body("submittedOn", equalTo("2026-12-10"), "waitsFor.kind",
                contains("MONITORING_RECEIPT_DEVELOPMENT", "MONITORING_RECEIPT_FINANCE", "MONITORING_RECEIPT_DATA"));
        assertEquals(List.of(), scene.owed("REPORT_MONITORING"));
        List<Integer> answers = AtOnce.all(List.<Callable<Integer>>of(
                () -> received(scene, PerformanceScene.DEVELOPMENT, id, "MONITORING_RECEIPT_DEVELOPMENT"),
                () -> received(scene, PerformanceScene.FINANCE, id, "MONITORING_RECEIPT_FINANCE"),
                () -> received(scene, PerformanceScene.DATA, id, "MONITORING_RECEIPT_DATA")));
        assertEquals(List.of(200, 200, 200), answers);
        scene.owner().get("/performance-reports/" + id).then().body("state", equalTo("DONE"), "waitsFor", empty());
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body("items.type",
                hasItems("MONITORING_REPORT_MADE", "MONITORING_REPORT_SUBMITTED"));
    }

    private static void answer(PerformanceScene scene, Person user, String id, int at, String outcome) {
        String step = scene.owner().get("/performance-reports/" + id).jsonPath().getString("waitsFor[" + at + "].id");
        long version = user.on(scene.day()).get("/steps/" + step).then().statusCode(200).extract().jsonPath().getLong("version");
        user.on(scene.day()).post("/steps/" + step + "/outcome", version, Map.of("outcome", outcome, "opinion", "使用意见")).then().statusCode(200);
    }

    private static int received(PerformanceScene scene, Person organ, String id, String kind) {
        return scene.conclude(organ, id, kind, Map.of("outcome", "AGREED", "opinion", "请关注接口进度")).statusCode();
    }

    @Test
    void a41_figuresComeFromTheRegistersAndASupervisedProjectHasTheOpinionOfItsFirm() {
        PerformanceScene scene = PerformanceScene.building("511900-JYJ");
        ExecutionScene execution = scene.execution();
        String developing = scene.contract();
        execution.post("/lots/" + execution.lot(0) + "/contracts", execution.contract("PROJECT_SUPERVISION", "60000.00", "number", "HT-2")).then()
                .statusCode(200);
        execution.post("/contracts/" + developing + "/payments", execution.payment("300000.00")).then().statusCode(200);
        execution.post("/progress-reports", Map.of("month", "2026-03", "percent", 15, "done", "需求确认")).then().statusCode(200);
        scene.on("2026-12-05").owner().get("/projects/" + scene.project() + "/performance").then().statusCode(200)
                .body("figures.year", equalTo(2026), "figures.progress", equalTo(15), "figures.contracted", equalTo(1560000.00f),
                        "figures.paid", equalTo(300000.00f), "figures.supervised", equalTo(true),
                        "figures.funds.find { it.source == 'SPECIAL_FUNDS' }.paid", equalTo(300000.00f), "startedOn", equalTo("2026-03-02"));
        scene.owner().post("/performance-reports/monitoring-reports", scene.monitoring(2026)).then().statusCode(422)
                .body("findings.rule", hasItem("A41_SUPERVISION_OPINION"));
        scene.onTrial("2027-03-06");
        Map<String, Object> supervision = Map.of("firm", "信诚监理", "givenOn", "2026-12-05", "opinion", "总体可控");
        scene.owner().post("/performance-reports/monitoring-reports", scene.monitoring(2026, "supervision", supervision)).then().statusCode(422)
                .body("findings.rule", hasItem("A41_TRIAL"));
        scene.handIn(scene.owner(), "/monitoring-reports", scene.monitoring(2026, "supervision", supervision, "trialEffect", "运行平稳"));
        int read = Statements.of(() -> scene.owner().get("/projects/" + scene.project() + "/performance").then().statusCode(200)).size();
        assertTrue(read <= 21, read + " statements");
    }
}
