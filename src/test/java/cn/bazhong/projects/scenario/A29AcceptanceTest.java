package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.AcceptanceScene;
import cn.bazhong.projects.testsupport.AtOnce;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.ExecutionScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The owner convenes, the departments sign one joint opinion on materials that are all there or grounded (A29). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A29AcceptanceTest {
    private static final String OWNER = "511900-YJJ";

    @Test
    void a29_nothingIsConvenedBeforeThePreAcceptanceAndEveryMaterial() {
        AcceptanceScene scene = AcceptanceScene.onTrial(OWNER);
        scene.put("/contents", scene.content("materials", List.of())).then().statusCode(200).body("rounds[0].state", equalTo("DRAFT"),
                "rounds[0].findings.rule", hasItems("A29_MATERIAL_MISSING", "A46_MATERIAL_MISSING"),
                "rounds[0].findings.findAll { it.severity == 'BLOCKING' }.size()", equalTo(10),
                "rounds[0].materials.find { it.kind == 'ENERGY_EFFICIENCY' }.needed", equalTo(false));
        scene.post("/convening", Map.of()).then().statusCode(409).body("article", equalTo("A28"));
        Person.office().on(scene.day()).get(scene.path("")).then().body("rounds", empty());
        scene.owner().post(scene.path("/screenings"), scene.content("hardware", true, "place", " ", "materials", List.of(
                scene.material("FUNCTIONAL_TEST", "passed", null), scene.material("MLPS_ASSESSMENT", "passed", false, "validUntil", "2026-03-01"),
                AcceptanceScene.notApplicable("SHARING_REPORT", "无"), scene.material("AUDIT_REPORT", "documentId", scene.document("OTHER")))))
                .then().statusCode(200).body("findings.rule", hasItems("A29_RESULT_MISSING", "A47_NOT_PASSED", "A29_NOT_VALID", "A16_SHARING_REPORT",
                        "A29_NOT_APPLICABLE", "ACCEPTANCE_PLACE", "ACCEPTANCE_DOCUMENT"), "findings.field", hasItem("materials.ENERGY_EFFICIENCY"));
        scene.put("/contents", scene.content("signers", List.of("AUDIT"))).then().statusCode(422);
        AcceptanceScene ready = AcceptanceScene.preAccepted(OWNER);
        ready.post("/convening", Map.of()).then().statusCode(409);
        ready.put("/contents", ready.content("hardware", null)).then().statusCode(200);
        ready.post("/convening", Map.of()).then().statusCode(422).body("rule", equalTo("ACCEPTANCE_HARDWARE"));
    }

    @Test
    void a29_allAgreeAndItIsAcceptedAndGoesLive() {
        AcceptanceScene scene = AcceptanceScene.convened(OWNER);
        scene.owner().get(scene.path("")).then().body("state", equalTo("SIGNING"), "rounds[0].waitsFor.department.code",
                containsInAnyOrder("511900-FGW", "511900-DSJ", "511900-CZJ"));
        AcceptanceScene.SIGNERS.get("ACCEPTANCE_BY_FINANCE").on(scene.day()).get("/inbox?box=TODO&limit=100").then()
                .body("items.page", hasItem("/projects/" + scene.project() + "?tab=acceptance"));
        scene.put("/contents", scene.content()).then().statusCode(409);
        scene.sign("ACCEPTANCE_BY_FINANCE", "AGREED").then().statusCode(200);
        scene.sign(AcceptanceScene.SIGNERS.get("ACCEPTANCE_BY_FINANCE"), "ACCEPTANCE_BY_DATA", "AGREED").then().statusCode(403);
        scene.sign("ACCEPTANCE_BY_DEVELOPMENT", "AGREED", "documentNumber", "巴发改验〔2026〕3号", "documentId",
                scene.document("ACCEPTANCE_OPINION")).then().statusCode(200);
        scene.isAt("PRE_ACCEPTED");
        scene.on("2026-06-10").sign("ACCEPTANCE_BY_DATA", "AGREED").then().statusCode(200);
        scene.isAt("ACCEPTED");
        scene.owner().get(scene.path("")).then().body("state", equalTo("ACCEPTED"), "acceptedOn", equalTo("2026-06-10"),
                "rounds[0].state", equalTo("PASSED"), "rounds[0].signatures.size()", equalTo(3));
        assertEquals(List.of(), scene.owed("ACCEPT_IN_TIME"));
        scene.post("/operation", Map.of("since", "2026-06-09")).then().statusCode(422);
        scene.post("/operation", Map.of("since", "2026-06-11")).then().statusCode(422);
        scene.post("/operation", Map.of("since", "2026-06-10")).then().statusCode(200).body("inOperationSince", equalTo("2026-06-10"));
        scene.isAt("IN_OPERATION");
        scene.on("2030-01-10");
        scene.post("/decommissioning", Map.of("on", "2030-01-09", "reason", "统建平台替代", "dataDisposal", "迁移归档",
                "assets", "退回政务云")).then().statusCode(200)
                .body("state", equalTo("DECOMMISSIONED"));
        scene.isAt("DECOMMISSIONED");
    }

    @Test
    void a29_aGroundThatASignerRefusesIsMadeGood() {
        AcceptanceScene scene = AcceptanceScene.preAccepted(OWNER);
        Map<String, Object> content = scene.content();
        List<Object> materials = new ArrayList<>((List<?>) content.get("materials"));
        materials.removeIf(one -> ((Map<?, ?>) one).get("kind").equals("PERFORMANCE_TEST"));
        materials.add(AcceptanceScene.notApplicable("PERFORMANCE_TEST", "没有性能指标"));
        content.put("materials", materials);
        scene.conveneWith(content);
        List<Map<String, Object>> refused = List.of(Map.of("field", "materials.PERFORMANCE_TEST", "reason", "合同有性能指标"));
        scene.sign("ACCEPTANCE_BY_DATA", "AGREED", "returnedFields", refused).then().statusCode(422);
        scene.sign("ACCEPTANCE_BY_DATA", "AGREED_AFTER_REVISION", "returnedFields", refused).then().statusCode(422);
        scene.sign("ACCEPTANCE_BY_DATA", "AGREED_AFTER_REVISION", "conditions", AcceptanceScene.items("补做性能测评", "2026-07-01"),
                "returnedFields", List.of(Map.of("field", "materials.AUDIT_REPORT", "reason", "x"))).then().statusCode(422);
        scene.sign("ACCEPTANCE_BY_DATA", "AGREED_AFTER_REVISION", "conditions", AcceptanceScene.items("补做性能测评", "2026-07-01"),
                "returnedFields", refused).then().statusCode(200);
        scene.owner().get(scene.path("")).then().body("state", equalTo("SIGNING"), "rounds[0].signatures[0].refused[0].reason",
                equalTo("合同有性能指标"));
        scene.post("/correction", Map.of("report", "已补做")).then().statusCode(409);
        scene.signed();
        scene.owner().get(scene.path("")).then().body("state", equalTo("CORRECTION"), "rounds[0].turns[0].due", equalTo("2026-07-01"),
                "actions.find { it.name == 'correct-acceptance' }.allowed", equalTo(true));
        assertEquals(List.of("2026-07-01"), scene.owed("CORRECT_ACCEPTANCE"));
        scene.post("/correction", Map.of("report", "已补做", "materials", List.of(Map.of("kind", "PERFORMANCE_TEST", "documentId",
                scene.document("PERFORMANCE_TEST"))))).then().statusCode(422).body("rule", equalTo("A29_RESULT_MISSING"));
        scene.post("/correction", Map.of("report", "已补做", "materials", List.of(scene.material("PERFORMANCE_TEST")))).then().statusCode(200)
                .body("state", equalTo("SIGNING"), "rounds[0].waitsFor.kind", contains("ACCEPTANCE_BY_DATA"),
                        "rounds[0].materials.find { it.kind == 'PERFORMANCE_TEST' }.passed", equalTo(true));
        assertEquals(List.of(), scene.owed("CORRECT_ACCEPTANCE"));
        scene.signed();
        scene.isAt("ACCEPTED");
        assertEquals(4, scene.read().getList("rounds[0].signatures").size());
    }

    @Test
    void a29_nobodySignsForTheirOwnProject() {
        AcceptanceScene scene = AcceptanceScene.preAccepted("511900-WXB").convene("CYBERSPACE_AFFAIRS");
        scene.owner().get(scene.path("")).then().body("rounds[0].waitsFor.find { it.kind == 'ACCEPTANCE_BY_CYBERSPACE' }.role",
                equalTo("COMMITTEE_CHAIR"));
        scene.sign("ACCEPTANCE_BY_CYBERSPACE", "AGREED").then().statusCode(403);
        scene.sign(Person.chair(), "ACCEPTANCE_BY_CYBERSPACE", "AGREED").then().statusCode(200);
        scene.signed();
        scene.isAt("ACCEPTED");
    }

    @Test
    void a29_severalSignAtTheSameMomentAndTheLastOfThemDecides() {
        AcceptanceScene scene = AcceptanceScene.convened(OWNER);
        List<Integer> answers = AtOnce.all(List.of("ACCEPTANCE_BY_DEVELOPMENT", "ACCEPTANCE_BY_DATA", "ACCEPTANCE_BY_FINANCE").stream()
                .<Callable<Integer>>map(kind -> () -> scene.sign(kind, "AGREED").statusCode()).toList());
        assertEquals(List.of(200, 200, 200), answers);
        scene.isAt("ACCEPTED");
    }

    @Test
    void a29_aLotIsAcceptedByItselfAndTheWholeShowsIt() {
        ExecutionScene building = ExecutionScene.building(OWNER, "1500000.00");
        String lot = building.lot(0);
        AcceptanceScene scene = AcceptanceScene.complete(building);
        scene.post("/interim-acceptances", scene.interim(UUID.randomUUID().toString())).then().statusCode(422);
        scene.post("/interim-acceptances", scene.interim(lot, "heldOn", "2026-03-01")).then().statusCode(422)
                .body("rule", equalTo("A28_LOT_NOT_COMPLETE"));
        scene.post("/interim-acceptances", scene.interim(lot)).then().statusCode(200).body("state", equalTo("EXECUTION"),
                "reports[0].kind", equalTo("INTERIM"));
        scene.post("/interim-acceptances", scene.interim(lot)).then().statusCode(409);
        scene.file("INTERIM", Map.of("outcome", "AGREED")).then().statusCode(200);
        scene.owner().get(scene.path("")).then().body("reports[0].state", equalTo("FILED"), "reports[0].interim.lotId", equalTo(lot));
        scene.post("/interim-acceptances", scene.interim(lot)).then().statusCode(409).body("article", equalTo("A29"));
        scene.isAt("IN_EXECUTION");
    }

    @Test
    void a2_aMereServiceIsAcceptedWithoutTrialAndPreAcceptance() {
        ExecutionScene service = ExecutionScene.building(OWNER, "1000000.00");
        Database.execute("update project set content_kind = 'OPERATION_SERVICE' where id = '" + service.project() + "'");
        service.owner().put("/acceptances/" + service.project() + "/contents", 0, Map.of("place", "会议室")).then().statusCode(200);
        service.owner().post("/acceptances/" + service.project() + "/convening", 1, Map.of()).then().statusCode(409)
                .body("article", equalTo("A29"));
        AcceptanceScene scene = AcceptanceScene.complete(service);
        scene.post("/trial", Map.of("startedOn", scene.day())).then().statusCode(409).body("article", equalTo("A2"));
        scene.convene();
        scene.signed();
        scene.isAt("ACCEPTED");
        scene.post("/operation", Map.of("since", scene.day())).then().statusCode(200);
    }

    @Test
    void a29_nobodySignsWhileTheProjectIsSuspendedAndWhatIsReadTakesFewStatements() {
        AcceptanceScene scene = AcceptanceScene.convened(OWNER);
        assertTrue(Statements.of(() -> scene.owner().get(scene.path("")).then().statusCode(200)).size() <= 17);
        assertTrue(Statements.of(() -> Person.office().on(scene.day()).get("/acceptances?limit=100").then().statusCode(200)).size() <= 3);
        Person.office().on(scene.day()).get("/acceptances?open=true&state=SIGNING&project=" + scene.project()).then()
                .body("items.id", contains(scene.project()), "items[0].dueOn", equalTo("2026-06-02"), "items[0].overdue", equalTo(false));
        Person.owner("511900-JTJ").on(scene.day()).get("/acceptances?project=" + scene.project()).then().body("items", empty());
        scene.suspend();
        scene.sign("ACCEPTANCE_BY_DATA", "AGREED").then().statusCode(409).body("article", equalTo("A43"));
    }
}
