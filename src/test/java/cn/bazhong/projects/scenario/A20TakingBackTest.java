package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A mistaken opinion is taken back until somebody has built on it; both acts stay in the record (A20). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A20TakingBackTest {
    private static final String KIND = "SECRECY_OPINION";
    private static final Map<String, Object> AGREED = Map.of("outcome", "AGREED", "opinion", "已备案", "documentNumber", "巴密〔2026〕9号");

    @Test
    void a20_aMistakenOpinionIsGivenAnewWithinTheTimeItHad() {
        DossierScene scene = submitted();
        Person body = scene.body(KIND);
        String due = step(scene).getString("due");
        scene.conclude(body, KIND, AGREED).then().statusCode(200);
        String first = scene.step(KIND);
        takeBack(scene, scene.owner(), first).then().statusCode(403);
        takeBack(scene, scene.body("FINANCE_OPINION"), first).then().statusCode(403);
        takeBack(scene, body, first).then().statusCode(200).body("state", equalTo("OPEN"), "due", equalTo(due), "outcome", equalTo(null));
        takeBack(scene, body, first).then().statusCode(409);
        assertEquals("OPEN", scene.state(KIND));
        scene.conclude(body, KIND, Map.of("outcome", "DISAGREED", "opinion", "产品未在名录")).then().statusCode(200);
        scene.owner().get("/dossiers/" + scene.dossier() + "/procedure").then().body(
                "steps.find { it.id == '" + first + "' }.superseded", equalTo(true),
                "steps.find { it.id == '" + first + "' }.outcome", equalTo("AGREED"));
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body("items.type",
                hasItems("STEP_TAKEN_BACK", "STEP_CONCLUDED"));
    }

    @Test
    void a20_whatTheOpinionDependedOnGoesWithItUnlessTheOwnerHasActed() {
        DossierScene scene = submitted();
        Person body = scene.body(KIND);
        Map<String, Object> conditional = Map.of("outcome", "AGREED_WITH_CONDITIONS", "opinion", "补备案", "conditions",
                List.of(Map.of("text", "招标前补充备案", "due", "2026-12-01")));
        scene.conclude(body, KIND, conditional).then().statusCode(200);
        scene.owner().get("/obligations?kind=MEET_CONDITION&project=" + scene.project()).then().body("items.kind", contains("MEET_CONDITION"));
        takeBack(scene, body, scene.step(KIND)).then().statusCode(200);
        scene.owner().get("/obligations?kind=MEET_CONDITION&project=" + scene.project()).then().body("items", empty());
        scene.owner().get("/projects/" + scene.project() + "/conditions").then().body("items.state", contains("WITHDRAWN"));

        scene.conclude(body, KIND, Map.of("outcome", "DISAGREED", "opinion", "未说明")).then().statusCode(200);
        String second = scene.step(KIND);
        scene.owner().post("/steps/" + second + "/answer", version(scene, second), Map.of("adopted", true, "statement", "已补充")).then()
                .statusCode(200);
        takeBack(scene, body, second).then().statusCode(409).body("detail", notNullValue(), "article", equalTo("A20"));
    }

    @Test
    void a20_whatTheReviewHasBuiltOnStandsAndNothingElseIsTakenBack() {
        DossierScene scene = submitted().opinions();
        takeBack(scene, scene.body(KIND), scene.step(KIND)).then().statusCode(200);
        assertEquals("WAITING", scene.state("TECHNICAL_REVIEW"));
        scene.conclude(scene.body(KIND), KIND, AGREED).then().statusCode(200);
        assertEquals("OPEN", scene.state("TECHNICAL_REVIEW"));
        scene.technically(scene.office(), "AGREED").then().statusCode(200);
        takeBack(scene, scene.body(KIND), scene.step(KIND)).then().statusCode(409).body("article", equalTo("A20"));
        takeBack(scene, scene.office(), scene.step("TECHNICAL_REVIEW")).then().statusCode(409).body("article", equalTo("A21"));
    }

    private static DossierScene submitted() {
        return DossierScene.listed("511900-SWJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
    }

    private static Response takeBack(DossierScene scene, Person by, String step) {
        return by.post("/steps/" + step + "/taking-back", version(scene, step), Map.of("reason", "文号填错"));
    }

    private static JsonPath step(DossierScene scene) {
        return scene.owner().get("/steps/" + scene.step(KIND)).jsonPath();
    }

    private static long version(DossierScene scene, String step) {
        return scene.owner().get("/steps/" + step).jsonPath().getLong("version");
    }
}
