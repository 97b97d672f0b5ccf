package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.AcceptanceScene;
import cn.bazhong.projects.testsupport.OperationScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a project replaces is shut down by the day its profile names, tracked until it is (A8). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A8ShutdownTest {
    private static final String OWNER = "511900-SFJ";

    @Test
    void a8_theDutyArisesWhenTheProjectIsAcceptedAndIsOverdueTheDayAfter() {
        AcceptanceScene acceptance = AcceptanceScene.convened(OWNER);
        OperationScene scene = new OperationScene(acceptance).replacing("2028-03-31");
        assertEquals(List.of(), acceptance.owed("SHUT_DOWN_SYSTEM"));
        scene.owner().get(scene.path("")).then().body("systems", empty(), "systemsNamed[0].name", equalTo("旧养老台账"));
        acceptance.signed();
        assertEquals(List.of("2028-03-31"), acceptance.owed("SHUT_DOWN_SYSTEM"));
        scene.on("2028-03-31").owner().get(scene.path("")).then().body("systems[0].overdue", equalTo(false), "systems[0].dueOn",
                equalTo("2028-03-31"));
        scene.office().get("/replaced-systems?overdue=true&project=" + scene.project()).then().body("items", empty());
        scene.on("2028-04-01").owner().get(scene.path("")).then().body("systems[0].overdue", equalTo(true));
        scene.office().get("/replaced-systems?overdue=true&project=" + scene.project()).then().body("items.name", contains("旧养老台账"),
                "items[0].overdue", equalTo(true));
        scene.office().get("/articles/A8").then().statusCode(200);
        assertEquals(List.of("2028-03-31"), acceptance.owed("SHUT_DOWN_SYSTEM"));
    }

    @Test
    void a8_theOwnerShowsThatItIsShutDownAndWhatBecameOfItsData() {
        OperationScene scene = OperationScene.running(OWNER);
        String deed = "/systems/" + scene.read().getString("systems[0].id") + "/shutdown";
        String paper = scene.acceptance().document("OTHER");
        scene.post(deed, Map.of("on", "2026-06-03", "dataMigrated", true, "documentId", paper)).then().statusCode(422);
        scene.post(deed, Map.of("on", scene.day(), "dataMigrated", false, "documentId", paper)).then().statusCode(422)
                .body("violations[0].field", equalTo("note"));
        scene.post(deed, Map.of("on", scene.day(), "dataMigrated", true, "documentId", UUID.randomUUID())).then().statusCode(422)
                .body("violations[0].field", equalTo("documentId"));
        scene.post(deed, Map.of("on", scene.day(), "dataMigrated", true, "documentId", paper)).then().statusCode(200)
                .body("systems[0].shutOn", equalTo(scene.day()), "systems[0].document.documentId", equalTo(paper), "systems[0].actions", empty());
        assertEquals(List.of(), scene.acceptance().owed("SHUT_DOWN_SYSTEM"));
        scene.post(deed, Map.of("on", scene.day(), "dataMigrated", true, "documentId", paper)).then().statusCode(409).body("article", equalTo("A8"));
        scene.owner().get("/replaced-systems?running=false&project=" + scene.project()).then().body("items.shutOn", contains(scene.day()));
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body("items.type", hasItem("REPLACED_SYSTEM_SHUT_DOWN"));
    }

    @Test
    void a8_onlyTheOfficePutsItOff() {
        OperationScene scene = OperationScene.running(OWNER);
        String deed = scene.path("/systems/" + scene.read().getString("systems[0].id") + "/postponement");
        Map<String, String> later = Map.of("to", "2028-06-30", "reason", "接口切换推迟");
        long version = scene.read().getLong("version");
        scene.owner().post(deed, version, later).then().statusCode(403);
        scene.data().post(deed, version, later).then().statusCode(403);
        scene.office().post(deed, version, Map.of("to", "2028-03-31", "reason", "同日")).then().statusCode(422);
        scene.office().post(deed, version + 1, later).then().statusCode(412);
        scene.office().post(deed, version, later).then().statusCode(200).body("systems[0].dueOn", equalTo("2028-06-30"),
                "systems[0].namedOn", equalTo("2028-03-31"), "systems[0].postponements[0].from", equalTo("2028-03-31"));
        assertEquals(List.of("2028-06-30"), scene.acceptance().owed("SHUT_DOWN_SYSTEM"));
    }

    @Test
    void a8_decommissionedItOwesNothingAndItsCloudIsFree() {
        OperationScene scene = OperationScene.running(OWNER);
        scene.granted("OPERATION", 4);
        String budget = scene.submitted(2026);
        scene.acceptance().post("/decommissioning", Map.of("on", scene.day(), "reason", "统建替代", "dataDisposal", " ", "assets", "留存"))
                .then().statusCode(422);
        scene.acceptance().post("/decommissioning", Map.of("on", scene.day(), "reason", "统建替代", "dataDisposal", "迁移归档", "assets", "退回政务云"))
                .then().statusCode(200).body("dataDisposal", equalTo("迁移归档"), "assets", equalTo("退回政务云"));
        scene.acceptance().isAt("DECOMMISSIONED");
        scene.owner().get(scene.path("")).then().body("cloud.vcpu", equalTo(0), "releases[0].quantity.vcpu", equalTo(4), "actions", empty());
        scene.owner().get("/om-budgets/" + budget).then().body("state", equalTo("ENDED"), "waitsFor", equalTo(null));
        assertEquals(List.of(), scene.acceptance().owed("SHUT_DOWN_SYSTEM"));
        assertEquals(List.of(), scene.acceptance().owed("RENEW_ASSESSMENT"));
    }

    @Test
    void whatIsListedTakesFewStatements() {
        assertTrue(Statements.of(() -> Person.office().get("/replaced-systems?limit=100").then().statusCode(200)).size() <= 3);
        assertTrue(Statements.of(() -> Person.office().get("/assessments?limit=100").then().statusCode(200)).size() <= 3);
    }
}
