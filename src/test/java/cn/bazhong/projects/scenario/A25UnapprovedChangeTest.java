package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cn.bazhong.projects.testsupport.ExecutionScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever changed the design in the main without approval and so exceeded the estimate gets no increase for it afterwards (A25). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A25UnapprovedChangeTest {
    private static final String FIRST = new UUID(7, 0).toString();
    private static final String SECOND = new UUID(7, 1).toString();

    @Test
    void a25_noIncreaseForAMajorUnapprovedChangeButOtherRequestsRun() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "100000.00");
        String change = recorded(scene);
        duties(scene.owner(), "STATE_ON_UNAPPROVED_CHANGE", scene, 1);
        duties(scene.dossier().development(), "FIND_ON_UNAPPROVED_CHANGE", scene, 1);
        find(scene, scene.dossier().office(), change, true).then().statusCode(403);
        find(scene, scene.dossier().development(), change, true).then().statusCode(422).body("violations.field", contains("hearing"));
        act(scene, scene.owner(), change, "/hearing", Map.of("statement", "原型号停产，未及时报批")).then().statusCode(200);
        duties(scene.owner(), "STATE_ON_UNAPPROVED_CHANGE", scene, 0);
        screened(scene, FIRST, "1300000.00", false);
        find(scene, scene.dossier().development(), change, true).then().statusCode(200).body("barring", equalTo(true));
        act(scene, scene.owner(), change, "/hearing", Map.of("statement", "再说一次")).then().statusCode(409);
        duties(scene.dossier().development(), "FIND_ON_UNAPPROVED_CHANGE", scene, 0);
        screened(scene, FIRST, "1300000.00", true);
        screened(scene, FIRST, "1100000.00", false);
        screened(scene, SECOND, "900000.00", false);
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body("items.type", hasItems(
                "UNAPPROVED_CHANGE_RECORDED", "UNAPPROVED_CHANGE_HEARD", "UNAPPROVED_CHANGE_FOUND"));
    }

    @Test
    void a25_whatIsNotFoundMajorForbidsNothing() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "100000.00");
        String change = recorded(scene);
        Map<String, Object> finding = finding(scene, false);
        finding.put("hearing", "已书面通知，建设单位未陈述");
        act(scene, scene.dossier().development(), change, "/finding", finding).then().statusCode(200).body("barring", equalTo(false));
        screened(scene, FIRST, "1300000.00", false);
        scene.owner().post("/projects/" + scene.project() + "/unapproved-changes", record(scene)).then().statusCode(403);
        scene.owner().get("/projects/" + scene.project() + "/unapproved-changes").then().body("items.number", contains(1));
    }

    private static void duties(Person who, String kind, ExecutionScene scene, int howMany) {
        who.all("/inbox?box=OBLIGATIONS").then().statusCode(200).body("items.findAll { it.obligation == '" + kind
                + "' && it.page.contains('" + scene.project() + "') }.size()", equalTo(howMany));
    }

    private static void screened(ExecutionScene scene, String line, String amount, boolean barred) {
        String change = scene.owner().post("/change-requests", Map.of("projectId", scene.project())).then().statusCode(201).extract().path("id");
        scene.owner().post("/change-requests/" + change + "/screenings", Map.of("reason", "设备已安装", "contents", "设备", "mainContents",
                false, "goalsKept", true, "lines", List.of(Map.of("id", line, "amount", new BigDecimal(amount))))).then().statusCode(200)
                .body("findings.findAll { it.severity == 'BLOCKING' }.rule", barred ? hasItem("A25_AFTER_THE_FACT")
                        : not(hasItem("A25_AFTER_THE_FACT")))
                .body("findings.findAll { it.severity == 'BLOCKING' && it.rule != 'A25_AFTER_THE_FACT' }", empty());
    }

    private static String recorded(ExecutionScene scene) {
        return scene.dossier().office().post("/projects/" + scene.project() + "/unapproved-changes", record(scene)).then()
                .statusCode(200).body("barring", equalTo(false)).extract().path("id");
    }

    private static Map<String, Object> record(ExecutionScene scene) {
        return Map.of("what", "未经批准改购一体机", "foundOn", scene.dossier().day(), "lines", List.of(FIRST));
    }

    private static Map<String, Object> finding(ExecutionScene scene, boolean major) {
        return new HashMap<>(Map.of("major", major, "causedOverrun", true, "reason", "超批复四成", "documentNumber", "巴发改〔2026〕96号",
                "decidedOn", scene.dossier().day()));
    }

    private static Response find(ExecutionScene scene, Person by, String change, boolean major) {
        return act(scene, by, change, "/finding", finding(scene, major));
    }

    private static Response act(ExecutionScene scene, Person by, String change, String deed, Object body) {
        long version = scene.owner().get("/projects/" + scene.project() + "/unapproved-changes").jsonPath()
                .getLong("items.find { it.id == '" + change + "' }.version");
        return by.post("/projects/" + scene.project() + "/unapproved-changes/" + change + deed, version, body);
    }
}
