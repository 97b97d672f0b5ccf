package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.AtOnce;
import cn.bazhong.projects.testsupport.ExecutionScene;
import cn.bazhong.projects.testsupport.IncidentScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Serious delay and heavy loss are reported, taken note of by three organs and disposed of by the office (A26). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A26IncidentTest {

    @Test
    void a26_onlyWhatIsCarriedOutHasIncidentsAndALossHasAnAmount() {
        ExecutionScene approved = ExecutionScene.approved("511900-JYJ");
        approved.owner().post("/incidents", IncidentScene.report(approved)).then().statusCode(409).body("article", equalTo("A26"));
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "1500000.00");
        scene.owner().post("/incidents/screenings", IncidentScene.report(scene, "loss", null, "documents", List.of(UUID.randomUUID()),
                "lotId", UUID.randomUUID(), "occurredOn", "2026-03-03")).then().statusCode(200).body("findings.rule",
                containsInAnyOrder("A26_LOSS_AMOUNT", "A26_INCIDENT_SHOWN", "INCIDENT_DOCUMENTS", "INCIDENT_LOT", "INCIDENT_AFTER_TODAY"));
        scene.owner().post("/incidents", IncidentScene.report(scene, "loss", null)).then().statusCode(422)
                .body("article", equalTo("A26"));
        Person.owner("511900-MZJ").on(scene.dossier().day()).post("/incidents", IncidentScene.report(scene)).then().statusCode(403);
        Person.owner("511900-JTJ").on(scene.dossier().day()).post("/incidents", IncidentScene.report(scene)).then().statusCode(404);
    }

    @Test
    void a26_threeOrgansAreToldAtOnceAndTheOfficeDisposesOfItAfterThem() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "1500000.00");
        IncidentScene incident = IncidentScene.reported(scene, "documents", List.of(scene.dossier().file("INCIDENT_REPORT")));
        scene.owner().get("/incidents/" + incident.id()).then().body("state", equalTo("REPORTED"), "documents.size()", equalTo(1),
                "waitsFor.department.code", containsInAnyOrder("511900-FGW", "511900-CZJ", "511900-DSJ"), "actions", empty());
        IncidentScene.NOTED_BY.values().forEach(organ -> organ.on(scene.dossier().day()).all("/inbox?box=TODO").then()
                .body("items.page", hasItem("/incidents/" + incident.id())));
        incident.dispose(Person.office(), "NONE", null).then().statusCode(409).body("detail", containsString("3"));
        incident.dispose(scene.owner(), "NONE", null).then().statusCode(403);
        incident.noted();
        scene.dossier().office().get("/incidents/" + incident.id()).then()
                .body("actions.find { it.name == 'dispose-of-incident' }.allowed", equalTo(true), "waitsFor.kind", contains("INCIDENT_DISPOSITION"));
        String step = incident.read().getString("waitsFor[0].id");
        long version = scene.owner().get("/steps/" + step).jsonPath().getLong("version");
        scene.dossier().office().post("/steps/" + step + "/outcome", version, Map.of("outcome", "AGREED")).then().statusCode(409);
        incident.dispose(Person.office(), "RECTIFICATION", scene.lot(0)).then().statusCode(422);
        incident.dispose(Person.office(), "RECTIFICATION", null).then().statusCode(200).body("state", equalTo("TO_RECTIFY"),
                "reason", equalTo("处置意见"), "waitsFor", empty());
        incident.dispose(Person.office(), "NONE", null).then().statusCode(409);
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body("items.type",
                hasItems("INCIDENT_REPORTED", "INCIDENT_DISPOSED"));
        scene.dossier().office().get("/incidents?kind=MAJOR_LOSS&project=" + scene.project()).then().statusCode(200)
                .body("items.id", contains(incident.id()));
        Person.owner("511900-JTJ").on(scene.dossier().day()).all("/incidents").then().statusCode(200)
                .body("items.id", not(hasItem(incident.id())));
        scene.owner().get("/projects/" + scene.project()).then().body("actions.name", hasItems("open-incident", "report-incident"));
        assertTrue(Statements.of(() -> scene.owner().get("/incidents/" + incident.id()).then().statusCode(200)).size() <= 16);
        assertTrue(Statements.of(() -> scene.dossier().office().get("/incidents?limit=100").then().statusCode(200)).size() <= 3);
    }

    @Test
    void a26_threeOrgansTakeNoteAtTheSameMomentAndNoneIsLost() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "1500000.00");
        IncidentScene incident = IncidentScene.reported(scene);
        List<Integer> answers = AtOnce.all(IncidentScene.NOTED_BY.keySet().stream()
                .<Callable<Integer>>map(kind -> () -> incident.note(kind).statusCode()).toList());
        assertEquals(List.of(200, 200, 200), answers);
        scene.owner().get("/incidents/" + incident.id()).then().body("waitsFor.kind", contains("INCIDENT_DISPOSITION"));
    }

    @Test
    void a26_aMilestoneThatSlipsIsFoundAndOwedUntilItIsReported() {
        ExecutionScene scene = ExecutionScene.budgeted("511900-JYJ");
        scene.put("/milestones", Map.of("milestones", List.of(Map.of("name", "初验", "plannedOn", "2026-03-20", "percent", 50)))).then()
                .statusCode(200);
        scene.post("/lots", ExecutionScene.lot("软件开发", "1200000.00")).then().statusCode(200);
        scene.awarded(0);
        String owed = "items.findAll { it.obligation == 'REPORT_INCIDENT' && it.page.contains('" + scene.project() + "') }.page";
        scene.on("2026-03-20");
        scene.owner().all("/inbox?box=OBLIGATIONS").then().body(owed, empty());
        scene.owner().get(scene.path("")).then().body("findings.rule", not(hasItem("A26_DELAY_TO_REPORT")));
        scene.on("2026-03-21");
        scene.owner().all("/inbox?box=OBLIGATIONS").then().body(owed, contains("/incidents/new?project=" + scene.project()));
        scene.owner().get(scene.path("")).then().body("findings.rule", hasItem("A26_DELAY_TO_REPORT"));
        IncidentScene.reported(scene, "kind", "SERIOUS_DELAY", "loss", null);
        scene.owner().all("/inbox?box=OBLIGATIONS").then().body(owed, empty());
        scene.owner().get(scene.path("")).then().body("findings.rule", not(hasItem("A26_DELAY_TO_REPORT")), "findings.rule",
                hasItem("A25_MILESTONE_LATE"));
    }
}
