package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.ListInside;
import cn.bazhong.projects.testsupport.ListScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is not on the list is not approved in principle; the government may except a project (A15). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A15ExceptionTest {
    private static final String DAY = "2026-03-02";
    private static final String NUMBER = "巴府函〔2026〕31号";
    @Inject
    ListInside inside;

    @Test
    void a15_whatTheGovernmentExceptsGoesToApprovalWithoutTheList() {
        DossierScene scene = DossierScene.leftOff("511900-JYJ");
        scene.owner().put("/projects/" + scene.project() + "/approval-path", 0, Map.of("kind", "PLAN_ONLY", "grounds",
                Map.of("depthOfPreparation", "已完成"))).then().statusCode(409).body("article", equalTo("A15"));
        scene.owner().get("/projects/" + scene.project()).then().body("actions.find { it.name == 'request-list-exception' }.allowed",
                equalTo(true), "actions.name", not(hasItem("request-cancellation")));
        Person.owner("511900-MZJ").on(DAY).post("/requests", asked(scene)).then().statusCode(404);
        scene.office().post("/requests", asked(scene)).then().statusCode(403);
        String request = scene.owner().post("/requests", asked(scene)).then().statusCode(201)
                .body("waitsFor.role", equalTo("LEADING_GROUP_OFFICE"), "article", equalTo("A15")).extract().path("id");
        scene.owner().post("/requests", asked(scene)).then().statusCode(409);

        conclude(scene.government(), request, Map.of("outcome", "AGREED", "documentNumber", NUMBER)).then().statusCode(403);
        conclude(scene.office(), request, Map.of("outcome", "AGREED", "opinion", "确需先行")).then().statusCode(200);
        scene.owner().get("/requests/" + request).then().body("state", equalTo("REQUESTED"), "opinion", nullValue());
        scene.isAt("NOT_LISTED");
        scene.government().all("/inbox?box=TODO").then().body("items.page", hasItem("/requests/" + request));
        conclude(scene.government(), request, Map.of("outcome", "AGREED")).then().statusCode(422)
                .body("violations.field", contains("documentNumber"));
        conclude(scene.government(), request, Map.of("outcome", "AGREED", "opinion", "同意先行审批", "documentNumber", NUMBER)).then()
                .statusCode(200);
        scene.isAt("IN_APPROVAL");
        scene.owner().get("/projects/" + scene.project()).then().body("excepted", equalTo(true));
        scene.owner().get("/requests/" + request).then().body("state", equalTo("AGREED"), "opinion", equalTo("同意先行审批"));
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body("items.type",
                hasItems("LIST_EXCEPTION_REQUESTED", "LIST_EXCEPTION_AGREED", "STAGE_CHANGED"),
                "items.find { it.type == 'LIST_EXCEPTION_AGREED' }.payload.documentNumber", equalTo(NUMBER));

        scene.way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit().opinions().reviewed().governed();
        scene.conclude(scene.development(), "DESIGN_APPROVAL", Map.of("outcome", "AGREED", "documentNumber", "巴发改〔2026〕12号"))
                .then().statusCode(200);
        scene.isAt("APPROVED");
    }

    @Test
    void a15_whoeverRefusesLeavesTheProjectOffTheListAndItMayBeAskedForAgain() {
        DossierScene scene = DossierScene.leftOff("511900-JYJ");
        String first = scene.owner().post("/requests", asked(scene)).then().statusCode(201).extract().path("id");
        conclude(scene.office(), first, Map.of("outcome", "DISAGREED", "opinion", "可列入下年度")).then().statusCode(200);
        scene.owner().get("/requests/" + first).then().body("state", equalTo("REFUSED"), "opinion", equalTo("可列入下年度"));
        String second = scene.owner().post("/requests", asked(scene)).then().statusCode(201).extract().path("id");
        conclude(scene.office(), second, Map.of("outcome", "AGREED", "opinion", "请审定")).then().statusCode(200);
        conclude(scene.government(), second, Map.of("outcome", "DISAGREED", "opinion", "不宜先行", "documentNumber", NUMBER)).then()
                .statusCode(200);
        scene.owner().get("/requests/" + second).then().body("state", equalTo("REFUSED"));
        scene.isAt("NOT_LISTED");
    }

    @Test
    void a5_a15_theOfficesOwnProjectIsReviewedByTheChair() {
        DossierScene scene = DossierScene.leftOff("511900-DSJ");
        String request = scene.owner().post("/requests", asked(scene)).then().statusCode(201)
                .body("waitsFor.role", equalTo("COMMITTEE_CHAIR")).extract().path("id");
        conclude(scene.office(), request, Map.of("outcome", "AGREED", "opinion", "同意")).then().statusCode(403);
        conclude(Person.chair().on(DAY), request, Map.of("outcome", "AGREED", "opinion", "同意")).then().statusCode(200);
    }

    @Test
    void a15_aListedProjectNeedsNoException() {
        DossierScene scene = DossierScene.listed("511900-JYJ", same -> { });
        scene.owner().post("/requests", asked(scene)).then().statusCode(409).body("article", equalTo("A15"));
        scene.owner().get("/projects/" + scene.project()).then().body("actions.name", not(hasItem("request-list-exception")));
    }

    @Test
    void a15_whatIsOnNoListIsCancelledAsSoonAsTheOfficeAgrees() {
        ListScene list = ListScene.published(inside, 2079, "1000000.00");
        list.on(LocalDate.of(2079, 5, 12));
        ListScene adjustment = list.adjustment("年中调整", null, null);
        DossierScene scene = DossierScene.leftOff("511900-JYJ");
        String exception = scene.owner().post("/requests", asked(scene)).then().statusCode(201).extract().path("id");
        conclude(scene.office(), exception, Map.of("outcome", "AGREED", "opinion", "请审定")).then().statusCode(200);
        conclude(scene.government(), exception, Map.of("outcome", "AGREED", "documentNumber", NUMBER)).then().statusCode(200);

        String request = scene.owner().post("/requests", cancellation(scene)).then().statusCode(201)
                .body("takesEffectAtOnce", equalTo(true)).extract().path("id");
        scene.isAt("IN_APPROVAL");
        conclude(scene.office(), request, Map.of("outcome", "AGREED", "opinion", "同意")).then().statusCode(200);
        scene.isAt("CANCELLED");
        scene.owner().get("/requests/" + request).then().body("state", equalTo("AGREED"), "takesEffectAtOnce", equalTo(true));
        assertEquals(List.of(), adjustment.lines(OFFICE));
        scene.owner().get("/projects/" + scene.project()).then().body("actions.name", not(hasItem("request-cancellation")));
    }

    private static Map<String, Object> asked(DossierScene scene) {
        return Map.of("kind", "LIST_EXCEPTION", "projectId", scene.project(), "reason", "省级试点，须在三季度前建成");
    }

    private static Map<String, Object> cancellation(DossierScene scene) {
        return Map.of("kind", "CANCELLATION", "projectId", scene.project(), "reason", "试点已由省级统建");
    }

    private static Response conclude(Person by, String request, Map<String, Object> decision) {
        String step = by.get("/requests/" + request).jsonPath().getString("stepId");
        return by.post("/steps/" + step + "/outcome", by.get("/steps/" + step).jsonPath().getLong("version"), decision);
    }
}
