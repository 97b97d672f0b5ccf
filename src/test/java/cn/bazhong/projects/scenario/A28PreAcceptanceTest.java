package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import cn.bazhong.projects.testsupport.AcceptanceScene;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Before acceptance the owner has the project looked at, and the office takes that on file (A28). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A28PreAcceptanceTest {
    private static final String OWNER = "511900-ZJJ";

    @Test
    void a28_theReportSaysWhoHeldItAndIsThere() {
        AcceptanceScene scene = AcceptanceScene.onTrial(OWNER).on("2026-06-02");
        scene.owner().post(scene.path("/pre-acceptance-screenings"), scene.preAcceptance("members", " ", "reportId", UUID.randomUUID(),
                "problems", List.of(Map.of("what", "手册不全")), "heldOn", "2026-06-03")).then().statusCode(200).body("findings.rule",
                        containsInAnyOrder("A28_NO_REPORT", "A28_HELD_BY", "A28_PROBLEMS_LEFT", "PRE_ACCEPTANCE_AFTER_TODAY"));
        scene.post("/pre-acceptances", scene.preAcceptance("reportId", scene.document("OTHER"))).then().statusCode(422)
                .body("rule", equalTo("A28_NO_REPORT"));
        scene.post("/pre-acceptances", scene.preAcceptance("heldBy", "THIRD_PARTY", "firm", "川评公司")).then().statusCode(200)
                .body("reports[0].state", equalTo("HANDED_IN"), "reports[0].waitsFor.department.code", equalTo("511900-DSJ"));
    }

    @Test
    void a28_oneThatIsNotFitIsKeptAndRepeated() {
        AcceptanceScene scene = AcceptanceScene.onTrial(OWNER).on("2026-06-02");
        scene.post("/pre-acceptances", scene.preAcceptance("fit", false)).then().statusCode(200).body("state", equalTo("TRIAL"),
                "reports[0].state", equalTo("RECORDED"), "reports[0].waitsFor", equalTo(null));
        scene.post("/pre-acceptances", scene.preAcceptance()).then().statusCode(200).body("reports.number", contains(1, 2));
    }

    @Test
    void a28_theOfficeGivesItBackAndTheOwnerMendsIt() {
        AcceptanceScene scene = AcceptanceScene.onTrial(OWNER).on("2026-06-02");
        scene.post("/pre-acceptances", scene.preAcceptance()).then().statusCode(200);
        scene.post("/pre-acceptances", scene.preAcceptance()).then().statusCode(409);
        scene.file(scene.owner(), "PRE_ACCEPTANCE", Map.of("outcome", "AGREED")).then().statusCode(403);
        scene.file("PRE_ACCEPTANCE", Map.of("outcome", "RETURNED")).then().statusCode(422);
        scene.file("PRE_ACCEPTANCE", Map.of("outcome", "RETURNED", "opinion", "补充专家签字")).then().statusCode(200);
        scene.owner().get(scene.path("")).then().body("reports[0].state", equalTo("RETURNED"), "reports[0].returnedFor", equalTo("补充专家签字"),
                "state", equalTo("TRIAL"));
        scene.owner().get("/inbox?box=RETURNED&limit=100").then().body("items.page", hasItem("/projects/" + scene.project() + "?tab=acceptance"));
        scene.post("/pre-acceptances", scene.preAcceptance("summary", "已补签")).then().statusCode(200).body("reports.size()", equalTo(1),
                "reports[0].preAcceptance.summary", equalTo("已补签"), "reports[0].state", equalTo("HANDED_IN"));
        scene.file("PRE_ACCEPTANCE", Map.of("outcome", "AGREED")).then().statusCode(200);
        scene.isAt("PRE_ACCEPTED");
        scene.owner().get(scene.path("")).then().body("state", equalTo("TO_CONVENE"), "reports[0].filedOn", equalTo("2026-06-02"));
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body("items.type",
                hasItems("TRIAL_STARTED", "PRE_ACCEPTANCE_HELD", "ACCEPTANCE_REPORT_RETURNED", "ACCEPTANCE_REPORT_FILED"));
    }
}
