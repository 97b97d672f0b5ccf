package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.PerformanceScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The data administration has a project evaluated again; the owner is heard, the organs agree (A42). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A42PostEvaluationTest {

    private static final Map<String, Object> MATERIAL = Map.of("text", "运行统计", "documents", List.of());

    private static Map<String, Object> result(PerformanceScene scene, String grade, String statementBy) {
        return Map.of("grade", grade, "findings", "共享成效明显", "recommendations", "停用低效模块", "documentId",
                scene.execution().dossier().file("EVALUATION_REPORT"), "statementBy", statementBy);
    }

    @Test
    void a42_onlyTheDataAdministrationOrdersItOnWhatIsInOperation() {
        PerformanceScene scene = PerformanceScene.building("511900-JYJ").accepted("2026-09-01");
        PerformanceScene.DATA.on(scene.day()).post("/performance-reports/post-evaluations", scene.order("2026-10-01", "2026-12-01")).then()
                .statusCode(409).body("article", equalTo("A42"));
        scene.on("2026-09-02").live();
        scene.owner().post("/performance-reports/post-evaluations", scene.order("2026-10-01", "2026-12-01")).then().statusCode(403);
        Person.chair().on(scene.day()).post("/performance-reports/post-evaluations", scene.order("2026-10-01", "2026-12-01")).then().statusCode(403);
        PerformanceScene.DATA.on(scene.day()).post("/performance-reports/post-evaluations/screenings", scene.order("2026-08-01", "2026-07-01",
                "evaluatedBy", "EXPERTS")).then().statusCode(200).body("findings.rule",
                containsInAnyOrder("A42_EVALUATORS", "A42_NO_SELF_EVALUATION", "EVALUATION_DAYS"));
        String id = scene.handIn(PerformanceScene.DATA, "/post-evaluations", scene.order("2026-10-01", "2026-12-01"));
        PerformanceScene.DATA.on(scene.day()).post("/performance-reports/post-evaluations", scene.order("2026-10-01", "2026-12-01")).then()
                .statusCode(409);
        PerformanceScene.DATA.on(scene.day()).get("/obligations?limit=100&kind=POST_EVALUATE&project=" + scene.project()).then()
                .body("items.page", contains("/performance/" + id), "items[0].due", equalTo("2026-12-01"));
        scene.owner().get("/performance-reports/" + id).then().body("waitsFor[0].due", equalTo("2026-10-01"), "actions.name",
                contains("supply-evaluation-material", "state-on-result"));
    }

    @Test
    void a42_theOwnerIsHeardTheOrgansAgreeAndTheGradeStandsOnTheRecord() {
        PerformanceScene scene = PerformanceScene.building("511900-JYJ").inOperation("2026-09-01");
        String id = scene.handIn(PerformanceScene.DATA, "/post-evaluations", scene.order("2026-10-01", "2026-12-01"));
        scene.deed(PerformanceScene.DATA, "POST", id, "/result", result(scene, "GOOD", "2026-10-20")).then().statusCode(409);
        scene.deed(scene.owner(), "POST", id, "/material", MATERIAL).then().statusCode(200).body("waitsFor[0].due", equalTo("2026-12-01"));
        scene.deed(PerformanceScene.DATA, "POST", id, "/result", result(scene, "PASS", "2026-08-01")).then().statusCode(422);
        scene.deed(PerformanceScene.DATA, "POST", id, "/result", result(scene, "PASS", "2026-10-20")).then().statusCode(200)
                .body("postEvaluation.result.entered.grade", equalTo("PASS"), "waitsFor[0].due", equalTo("2026-10-20"));
        scene.deed(PerformanceScene.DATA, "POST", id, "/statement", Map.of("statement", "x")).then().statusCode(403);
        scene.deed(scene.owner(), "POST", id, "/statement", Map.of("statement", "使用率已提升")).then().statusCode(200)
                .body("waitsFor.kind", contains("POST_EVALUATION_BY_DEVELOPMENT", "POST_EVALUATION_BY_FINANCE", "POST_EVALUATION_BY_INDUSTRY"));
        scene.conclude(PerformanceScene.FINANCE, id, "POST_EVALUATION_BY_FINANCE", Map.of("outcome", "RETURNED", "opinion", "请复核使用率")).then()
                .statusCode(200);
        scene.owner().get("/performance-reports/" + id).then().body("postEvaluation.result", nullValue(),
                "postEvaluation.earlier[0].statement", equalTo("使用率已提升"), "waitsFor.kind", contains("POST_EVALUATION_RESULT"));
        scene.deed(PerformanceScene.DATA, "POST", id, "/result", result(scene, "GOOD", "2026-10-20")).then().statusCode(200);
        scene.on("2026-10-20").deed(PerformanceScene.DATA, "POST", id, "/continuation", Map.of("reason", "未作说明")).then().statusCode(409);
        scene.on("2026-10-21").deed(PerformanceScene.DATA, "POST", id, "/continuation", Map.of("reason", "未作说明")).then().statusCode(200)
                .body("postEvaluation.statement", nullValue());
        scene.conclude(PerformanceScene.DEVELOPMENT, id, "POST_EVALUATION_BY_DEVELOPMENT", Map.of("outcome", "AGREED")).then().statusCode(200);
        scene.conclude(PerformanceScene.FINANCE, id, "POST_EVALUATION_BY_FINANCE", Map.of("outcome", "AGREED")).then().statusCode(200);
        scene.conclude(DossierScene.BODIES.get("INDUSTRY_OPINION"), id, "POST_EVALUATION_BY_INDUSTRY", Map.of("outcome", "AGREED")).then()
                .statusCode(200);
        scene.owner().get("/performance-reports/" + id).then().body("state", equalTo("DONE"), "grade", equalTo("GOOD"));
        scene.owner().get("/projects/" + scene.project() + "/performance").then().body("grade", equalTo("GOOD"));
        String record = "/departments/511900-JYJ/evaluations?limit=100";
        scene.owner().get(record).then().statusCode(200).body("items.find { it.projectId == '" + scene.project() + "' }.grade", equalTo("GOOD"));
        PerformanceScene.FINANCE.on(scene.day()).get(record).then().statusCode(200);
        Person.owner("511900-JTJ").on(scene.day()).get(record).then().statusCode(404);
        PerformanceScene.DATA.on(scene.day()).get("/obligations?limit=100&kind=POST_EVALUATE&project=" + scene.project()).then().body("items", empty());
    }
}
