package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.PerformanceScene;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An owner evaluates its project 12 to 24 months after it went into operation (A42). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A42SelfEvaluationTest {

    @Test
    void a42_notTheDayBeforeTwelveMonthsAndFromThatDayOn() {
        PerformanceScene scene = PerformanceScene.building("511900-JYJ");
        scene.on("2026-06-01").owner().post("/performance-reports/self-evaluations", scene.selfEvaluation()).then().statusCode(409);
        scene.inOperation("2026-09-15").on("2027-09-14");
        assertEquals(List.of(), scene.owed("SELF_EVALUATE"));
        scene.owner().post("/performance-reports/self-evaluations", scene.selfEvaluation()).then().statusCode(409)
                .body("article", equalTo("A42"), "detail", containsString("2027-09-15"));
        scene.owner().post("/performance-reports/self-evaluations/screenings", scene.selfEvaluation()).then()
                .body("findings.rule", contains("A42_TOO_EARLY"));
        scene.on("2027-09-15");
        assertEquals(List.of("2028-09-15"), scene.owed("SELF_EVALUATE"));
        scene.owner().get("/projects/" + scene.project() + "/performance").then().body("window.since", equalTo("2026-09-15"),
                "window.from", equalTo("2027-09-15"), "window.to", equalTo("2028-09-15"),
                "actions.find { it.name == 'submit-self-evaluation' }.allowed", equalTo(true));
        scene.owner().post("/performance-reports/self-evaluations", scene.selfEvaluation("scores", List.of(), "documents", List.of())).then()
                .statusCode(422).body("findings.rule", containsInAnyOrder("A42_REPORT_SHOWN", "EVALUATION_SCORES"));
        String id = scene.handIn(scene.owner(), "/self-evaluations", scene.selfEvaluation());
        assertEquals(List.of(), scene.owed("SELF_EVALUATE"));
        scene.conclude(PerformanceScene.DATA, id, "SELF_EVALUATION_FILING", Map.of("outcome", "RETURNED", "opinion", "补充共享数据")).then()
                .statusCode(200);
        scene.owner().get("/performance-reports/" + id).then().body("state", equalTo("RETURNED"));
        scene.deed(scene.owner(), "PUT", id, "/self-evaluation", scene.selfEvaluation("sharing", "已补充")).then().statusCode(200)
                .body("selfEvaluation.handedIn.sharing", equalTo("已补充"), "waitsFor.kind", contains("SELF_EVALUATION_FILING"));
        scene.conclude(PerformanceScene.DATA, id, "SELF_EVALUATION_FILING", Map.of("outcome", "AGREED")).then().statusCode(200);
        scene.owner().get("/performance-reports/" + id).then().body("state", equalTo("DONE"), "late", equalTo(false));
        scene.owner().post("/performance-reports/self-evaluations", scene.selfEvaluation()).then().statusCode(409);
    }

    @Test
    void a42_onTheLastDayItIsInTimeAndTheDayAfterLateButTaken() {
        PerformanceScene scene = PerformanceScene.building("511900-JYJ").inOperation("2028-02-29");
        assertEquals(List.of("2030-02-28"), scene.on("2029-02-28").owed("SELF_EVALUATE"));
        scene.on("2030-02-28").owner().post("/performance-reports/self-evaluations/screenings", scene.selfEvaluation()).then()
                .body("findings", empty());
        scene.on("2030-03-01").owner().post("/performance-reports/self-evaluations/screenings", scene.selfEvaluation()).then()
                .body("findings.rule", contains("A42_LATE"), "findings[0].severity", equalTo("WARNING"));
        scene.owner().get("/obligations?overdue=true&limit=100&project=" + scene.project()).then().body("items.kind", hasItem("SELF_EVALUATE"));
        String id = scene.handIn(scene.owner(), "/self-evaluations", scene.selfEvaluation());
        scene.owner().get("/performance-reports/" + id).then().body("late", equalTo(true));
    }
}
