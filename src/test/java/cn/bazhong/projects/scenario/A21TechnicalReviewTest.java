package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The office assesses a dossier section by section, and what it gives back is judged again by those concerned (A21). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A21TechnicalReviewTest {
    @Test
    void a21_everySectionIsAssessedByItself() {
        DossierScene scene = DossierScene.listed("511900-JYJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit().opinions();
        assertEquals(List.of("NEED", "SCOPE", "TECHNICAL_DESIGN", "DATA_RESOURCES", "SECURITY", "CRYPTOGRAPHY", "PRODUCTS", "COSTS",
                "IMPLEMENTATION"), scene.read().getList("assessed"));
        refused(scene, "AGREED", List.of()).body("violations[0].field", equalTo("assessment"));
        List<Map<String, Object>> one = scene.assessment().subList(0, 1);
        refused(scene, "AGREED", one).body("violations[0].field", equalTo("assessment"));
        refused(scene, "AGREED", twice(scene.assessment())).body("violations[0].field", equalTo("assessment[9].section"));
        List<Map<String, Object>> foreign = new ArrayList<>(scene.assessment());
        foreign.set(0, Map.of("section", "NOWHERE", "sound", true));
        refused(scene, "AGREED", foreign).body("violations.field", hasItem("assessment[0].section"));
        List<Map<String, Object>> unexplained = new ArrayList<>(scene.assessment());
        unexplained.set(0, Map.of("section", "NEED", "sound", false));
        refused(scene, "RETURNED", unexplained).body("violations[0].field", equalTo("assessment[0].finding"));
        refused(scene, "AGREED", scene.assessment("COSTS")).body("violations[0].field", equalTo("outcome"));
        refused(scene, "RETURNED", scene.assessment()).body("violations[0].field", equalTo("assessment"));
        assertEquals("OPEN", scene.state("TECHNICAL_REVIEW"));
        scene.conclude(scene.body("FINANCE_OPINION"), "TECHNICAL_REVIEW", review("AGREED", scene.assessment())).then().statusCode(403);

        scene.conclude(scene.office(), "TECHNICAL_REVIEW", conditional(scene.assessment("COSTS"))).then().statusCode(200)
                .body("assessment.find { it.section == 'COSTS' }.finding", equalTo("COSTS需修改"));
        scene.owner().get("/dossiers/" + scene.dossier() + "/procedure").then()
                .body("steps.find { it.kind == 'TECHNICAL_REVIEW' }.assessment.findAll { !it.sound }.section", contains("COSTS"));
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body(
                "items.find { it.payload?.assessment != null }.payload.assessment.size()", equalTo(9));
    }

    @Test
    void a20_whatIsNoTechnicalReviewAssessesNoSection() {
        DossierScene scene = DossierScene.listed("511900-JYJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
        scene.conclude(scene.body("FINANCE_OPINION"), "FINANCE_OPINION", review("AGREED", scene.assessment())).then().statusCode(422)
                .body("violations[0].field", equalTo("assessment"));
    }

    @Test
    void a21_afterAReturnOnlyThoseJudgeAgainWhoseFieldWasChanged() {
        DossierScene scene = DossierScene.listed("511900-JYJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit().opinions();
        scene.technically(scene.office(), "RETURNED", "CRYPTOGRAPHY").then().statusCode(200);
        scene.owner().get("/dossiers/" + scene.dossier()).then().body("state", equalTo("RETURNED"),
                "returnedSections.field", contains("CRYPTOGRAPHY"), "returnedSections.reason", contains("CRYPTOGRAPHY需修改"),
                "opinion", equalTo("技术审查意见"));
        scene.owner().all("/inbox?box=RETURNED").then().body("items.page", hasItem("/dossiers/" + scene.dossier()));

        scene.write(scene.rewritten("COSTS", "费用依据修订")).submit();
        assertEquals(2, scene.round("SECRECY_OPINION"), "the section objected to");
        assertEquals(2, scene.round("FINANCE_OPINION"), "the section changed besides");
        assertEquals(1, scene.round("CYBERSPACE_OPINION"));
        assertEquals("DONE", scene.state("CYBERSPACE_OPINION"));
        assertEquals("OPEN", scene.state("SECRECY_OPINION"));
        assertEquals("WAITING", scene.state("TECHNICAL_REVIEW"));
        scene.owner().get("/dossiers/" + scene.dossier() + "/versions").then().body("items.number", contains(2, 1),
                "items[0].changed", contains("COSTS"));
        scene.owner().get("/dossiers/" + scene.dossier() + "/versions/1").then()
                .body("content.chapters.find { it.section == 'COSTS' }.text", equalTo("第一版 COSTS"));
        scene.opinions().reviewed();
        assertEquals("OPEN", scene.state("GOVERNMENT_REPORT"));
    }

    @Test
    void a21_whatWasOwedOnWhatIsJudgedAgainIsOwedNoMore() {
        DossierScene scene = DossierScene.listed("511900-JYJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
        scene.conclude(scene.body("FINANCE_OPINION"), "FINANCE_OPINION", Map.of("outcome", "DISAGREED", "opinion", "偏高"))
                .then().statusCode(200);
        scene.opinions();
        scene.technically(scene.office(), "RETURNED", "COSTS").then().statusCode(200);
        scene.submit();
        scene.owner().all("/inbox?box=OBLIGATIONS").then()
                .body("items.page", not(hasItem("/dossiers/" + scene.dossier())));
    }

    private static ValidatableResponse refused(DossierScene scene, String outcome, List<Map<String, Object>> assessment) {
        return scene.conclude(scene.office(), "TECHNICAL_REVIEW", review(outcome, assessment)).then().statusCode(422);
    }

    private static Map<String, Object> review(String outcome, List<Map<String, Object>> assessment) {
        return Map.of("outcome", outcome, "opinion", "技术审查意见", "assessment", assessment);
    }

    private static Map<String, Object> conditional(List<Map<String, Object>> assessment) {
        return Map.of("outcome", "AGREED_WITH_CONDITIONS", "opinion", "费用依据须补充", "assessment", assessment,
                "conditions", List.of(Map.of("text", "补充费用依据", "due", "2026-05-29")));
    }

    private static List<Map<String, Object>> twice(List<Map<String, Object>> assessment) {
        List<Map<String, Object>> all = new ArrayList<>(assessment);
        all.add(assessment.get(0));
        return all;
    }
}
