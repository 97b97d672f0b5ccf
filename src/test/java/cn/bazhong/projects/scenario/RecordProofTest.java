package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Audit reckons baselines and last days again from nothing but the record, and sees where what is kept was touched. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class RecordProofTest {
    private static final String CYBERSPACE = "CYBERSPACE_OPINION";
    private static final String POLICE = "PUBLIC_SECURITY_OPINION";
    private static final String ONE = "dueDates.findAll { it.step == '%s' }.%s";
    private final Person audit = Person.of("audit", "孙审", "511900-SJJ", Role.AUDIT);

    @Test
    void whatNobodyTouchedIsAsTheRecordGivesIt() {
        DossierScene scene = submitted();
        prove(scene).body("agrees", equalTo(true), "baselines", hasSize(1), "baselines.agrees", contains(true),
                "dueDates", not(empty()), "dueDates.result", everyItem(equalTo("AGREES")), "dueDates.setOffBy", everyItem(notNullValue()),
                ONE.formatted(CYBERSPACE, "from"), contains("2026-03-02"));
        int before = Statements.of(() -> prove(scene)).size();
        assertTrue(before <= 9, before + " statements");
    }

    @Test
    void a20_timeThatStoodStillAndTimeThatWasGivenAreReckonedToo() {
        DossierScene scene = submitted();
        String step = scene.step(POLICE);
        scene.on("2026-03-04").body(POLICE).post("/steps/" + step + "/material-requests", version(scene, POLICE), Map.of("what", "拓扑图"))
                .then().statusCode(200);
        scene.on("2026-03-09").owner().post("/steps/" + step + "/material", version(scene, POLICE), Map.of("statement", "已上传"))
                .then().statusCode(200);
        scene.on("2026-06-01");
        Person.chair().on("2026-06-01").post("/steps/" + scene.step(CYBERSPACE) + "/coordination", version(scene, CYBERSPACE),
                Map.of("decision", "EXTEND", "workingDays", 5, "reason", "涉及跨网交换")).then().statusCode(200);
        prove(scene).body("agrees", equalTo(true), ONE.formatted(POLICE, "paused"), contains(5),
                ONE.formatted(CYBERSPACE, "from"), contains("2026-06-01"), ONE.formatted(CYBERSPACE, "limit"), contains(5),
                ONE.formatted(CYBERSPACE, "reckoned"), contains("2026-06-08"));
    }

    /** At a second to midnight it is still that day in Bazhong; a second later the clock begins a day later. */
    @Test
    void aLegalDayIsOneOfBazhong() {
        DossierScene before = draft();
        before.submitAt("2026-03-02T15:59:59Z");
        DossierScene after = draft();
        after.submitAt("2026-03-02T16:00:00Z");
        prove(before).body(ONE.formatted(CYBERSPACE, "from"), contains("2026-03-02"), "agrees", equalTo(true));
        prove(after).body(ONE.formatted(CYBERSPACE, "from"), contains("2026-03-03"), "agrees", equalTo(true));
    }

    @Test
    void aDayThatWasMovedBesideTheRecordIsNamed() {
        DossierScene scene = submitted();
        Database.execute("UPDATE step SET due = due + 10 WHERE id = '" + scene.step(CYBERSPACE) + "'");
        Database.execute("UPDATE step SET opened_at = opened_at + interval '3 days', due = due + 3, due_explanation = "
                + "replace(due_explanation, '2026-03-02', '2026-03-05') WHERE id = '" + scene.step(POLICE) + "'");
        prove(scene).body("agrees", equalTo(false), ONE.formatted(CYBERSPACE, "result"), contains("DIFFERS"),
                ONE.formatted(POLICE, "result"), contains("NOT_IN_RECORD"),
                "dueDates.findAll { it.result == 'AGREES' }", hasSize(4), "baselines.agrees", contains(true));
    }

    @Test
    void aBaselineThatWasEditedOrTakenOutIsNamed() {
        DossierScene scene = submitted();
        asOwnerOfTheTable("UPDATE baseline SET content = replace(content, '报批', '已批'), digest = repeat('0', 64)", scene);
        prove(scene).body("agrees", equalTo(false), "baselines.agrees", contains(false), "baselines.event", contains(notNullValue()));
        asOwnerOfTheTable("DELETE FROM baseline", scene);
        prove(scene).body("agrees", equalTo(false), "baselines.number", contains(1), "baselines.agrees", contains(false));
    }

    @Test
    void itIsForAuditAndTheOffice() {
        DossierScene scene = submitted();
        scene.owner().get(path(scene)).then().statusCode(403);
        scene.office().get(path(scene)).then().statusCode(200);
        Person.of("county-audit", "李审", "511902-SJJ", Role.AUDIT).get(path(scene)).then().statusCode(404);
    }

    private ValidatableResponse prove(DossierScene scene) {
        return audit.on(scene.day()).get(path(scene)).then().statusCode(200);
    }

    private static void asOwnerOfTheTable(String change, DossierScene scene) {
        Database.execute("BEGIN; ALTER TABLE baseline DISABLE TRIGGER USER; " + change + " WHERE project_id = '" + scene.project()
                + "'; ALTER TABLE baseline ENABLE TRIGGER USER; COMMIT");
    }

    private static String path(DossierScene scene) {
        return "/projects/" + scene.project() + "/record-proof";
    }

    private static DossierScene submitted() {
        return draft().submit();
    }

    private static DossierScene draft() {
        return DossierScene.listed("511900-JYJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN");
    }

    private static long version(DossierScene scene, String kind) {
        return scene.owner().get("/steps/" + scene.step(kind)).jsonPath().getLong("version");
    }
}
