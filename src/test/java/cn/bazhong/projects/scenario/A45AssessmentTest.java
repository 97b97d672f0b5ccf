package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.OperationScene;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A running system is assessed regularly, and whoever failed may be found on (A45, A47). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A45AssessmentTest {
    private static final String OWNER = "511900-MZJ";

    @Test
    void a45_whatItWasAcceptedWithIsTheFirstAndALaterOneTakesItsPlace() {
        OperationScene scene = OperationScene.running(OWNER);
        scene.owner().get(scene.path("")).then().body("assessments.size()", equalTo(3), "assessments.findAll { it.ofAcceptance }.size()", equalTo(3),
                "assessments.find { it.kind == 'MLPS_ASSESSMENT' }.validUntil", equalTo(null));
        scene.post("/assessments", scene.assessment("MLPS_ASSESSMENT", "validUntil", null)).then().statusCode(422)
                .body("rule", equalTo("A45_VALID_UNTIL"));
        scene.post("/assessments", scene.assessment("MLPS_ASSESSMENT", "documentId", scene.acceptance().document("OTHER"))).then()
                .statusCode(422).body("rule", equalTo("A45_REPORT"));
        scene.post("/assessments", scene.assessment("MLPS_ASSESSMENT", "assessedOn", "2026-06-03")).then().statusCode(422)
                .body("rule", equalTo("ASSESSMENT_AFTER_TODAY"));
        scene.post("/assessments", scene.assessment("MLPS_ASSESSMENT")).then().statusCode(200)
                .body("assessments.findAll { it.kind == 'MLPS_ASSESSMENT' && it.latest }.validUntil", contains("2027-06-30"),
                        "assessments.size()", equalTo(4));
        assertEquals(1, scene.acceptance().owed("RENEW_ASSESSMENT").stream().filter("2027-06-30"::equals).count());
        scene.on("2027-07-01").owner().get("/assessments?project=" + scene.project() + "&kind=MLPS_ASSESSMENT").then()
                .body("items.expired", contains(true));
        scene.owner().get("/assessments?project=" + scene.project() + "&validBefore=2027-06-29").then().body("items", empty());
        scene.owner().get("/assessments?project=" + scene.project() + "&validBefore=2027-06-30").then().body("items.kind",
                contains("MLPS_ASSESSMENT"));
    }

    @Test
    void a47_aFailedOneIsSeenByTheOrganThatMayFindOnIt() {
        OperationScene scene = OperationScene.running(OWNER);
        Map<String, Object> failed = scene.assessment("CRYPTOGRAPHY_ASSESSMENT", "passed", false);
        scene.owner().post(scene.path("/assessment-screenings"), failed).then().statusCode(200).body("findings.rule",
                contains("A47_ASSESSMENT_FAILED"));
        scene.post("/assessments", failed).then().statusCode(200);
        scene.office().get("/assessments?passed=false&project=" + scene.project()).then().body("items.kind", hasItem("CRYPTOGRAPHY_ASSESSMENT"));
        DossierScene.BODIES.get("SECRECY_OPINION").on(scene.day()).get("/assessments?passed=false&project=" + scene.project()).then()
                .body("items.kind", contains("CRYPTOGRAPHY_ASSESSMENT"));
    }
}
