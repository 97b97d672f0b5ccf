package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.testsupport.ListScene.GOVERNMENT;
import static cn.bazhong.projects.testsupport.ListScene.GOVERNMENT_TOO;
import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static cn.bazhong.projects.testsupport.ListScene.OFFICE_TOO;
import static cn.bazhong.projects.testsupport.ListScene.PARTY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.ListInside;
import cn.bazhong.projects.testsupport.ListScene;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Article 15, on paper: mayors need not log in; what they signed is registered by one person and checked by another. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A15PaperDecisionTest {
    @Inject
    ListInside inside;

    @Test
    void a15_aPaperTakesEffectWhenASecondPersonHasCheckedIt() {
        ListScene scene = ListScene.atTheCity(inside, 2082, "1000000.00", "2000000.00");
        UUID first = UUID.fromString((String) scene.lines(OFFICE).get(0).get("id"));
        List<Map<String, Object>> items = scene.agreementsExcept(scene.decision(first, "REDUCE", "800000.00", "压减"));
        ValidatableResponse registered = register(scene, OFFICE, "AGREED", items).statusCode(200).body("state", equalTo("PENDING"));
        String paper = registered.extract().path("id");
        assertEquals("AT_GOVERNMENT", scene.state());
        register(scene, GOVERNMENT, "AGREED", items).statusCode(409);
        check(scene, OFFICE, paper, true).statusCode(409);
        scene.as(OFFICE).get("/api/v1/inbox?box=PAPER_CHECK&limit=100").then().body("items.id", not(hasItem(paper)));
        scene.as(OFFICE_TOO).get("/api/v1/inbox?box=PAPER_CHECK&limit=100").then().body("items.id", hasItem(paper));
        check(scene, PARTY, paper, true).statusCode(403);
        check(scene, GOVERNMENT_TOO, paper, true).statusCode(200).body("state", equalTo("CONFIRMED"));
        assertEquals("AT_PARTY_COMMITTEE", scene.state());
        scene.as(OFFICE).get(scene.path("/lines")).then()
                .body("items[0].decisions[1].documentNumber", equalTo("巴府函〔2081〕77号"),
                        "items[0].decisions[1].legalDate", equalTo("2081-10-08"), "items[0].standing", equalTo("REDUCED"));
    }

    @Test
    void a15_aPaperThatDoesNotFitIsNotEvenRegistered() {
        ListScene scene = ListScene.atTheCity(inside, 2083, "1000000.00", "2000000.00");
        register(scene, OFFICE, "AGREED", List.of()).statusCode(422).body("violations.field", contains("items"));
        register(scene, OFFICE, "AMENDED", scene.agreementsExcept()).statusCode(422).body("violations.field", contains("outcome"));
        register(scene, OFFICE, "RETURNED", List.of()).statusCode(422).body("violations.field", contains("opinion"));
        register(scene, OFFICE, "AGREED", scene.agreementsExcept()).statusCode(200);
    }

    @Test
    void a15_aRefusedPaperDecidesNothingAndAStaleOneCanStillBeRefused() {
        ListScene scene = ListScene.atTheCity(inside, 2084, "1000000.00");
        String misread = register(scene, OFFICE, "AGREED", scene.agreementsExcept()).extract().path("id");
        refuse(scene, OFFICE_TOO, misread, null).statusCode(422);
        refuse(scene, OFFICE_TOO, misread, "文号有误").statusCode(200).body("state", equalTo("REFUSED"));
        assertEquals("AT_GOVERNMENT", scene.state());
        String overtaken = register(scene, OFFICE, "AGREED", scene.agreementsExcept()).statusCode(200).extract().path("id");
        scene.agreeExcept(GOVERNMENT).statusCode(200);
        check(scene, OFFICE_TOO, overtaken, true).statusCode(409);
        refuse(scene, OFFICE_TOO, overtaken, "已在平台作出决定").statusCode(200).body("state", equalTo("REFUSED"));
        assertEquals("AT_PARTY_COMMITTEE", scene.state());
    }

    private static ValidatableResponse register(ListScene scene, String token, String outcome, List<Map<String, Object>> items) {
        return scene.post(token, "/api/v1/steps/" + scene.stepId() + "/paper-registrations",
                Map.of("decision", Map.of("outcome", outcome, "items", items), "decisionDate", scene.today().toString(),
                        "documentNumber", "巴府函〔%d〕77号".formatted(scene.today().getYear()), "signatory", "市长"), scene.stepTag());
    }

    private static ValidatableResponse check(ListScene scene, String token, String paper, boolean confirmed) {
        String tag = scene.as(OFFICE).get("/api/v1/paper-registrations/" + paper).then().extract().header("ETag");
        return scene.post(token, "/api/v1/paper-registrations/" + paper + "/check", Map.of("confirmed", confirmed), tag);
    }

    private static ValidatableResponse refuse(ListScene scene, String token, String paper, String reason) {
        String tag = scene.as(OFFICE).get("/api/v1/paper-registrations/" + paper).then().extract().header("ETag");
        Map<String, Object> body = new HashMap<>(Map.of("confirmed", false));
        body.put("reason", reason);
        return scene.post(token, "/api/v1/paper-registrations/" + paper + "/check", body, tag);
    }
}
