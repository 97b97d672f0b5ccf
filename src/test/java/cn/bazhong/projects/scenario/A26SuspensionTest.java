package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.ExecutionScene;
import cn.bazhong.projects.testsupport.IncidentScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.TerminationScene;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** After an incident a project or one of its lots is suspended, and goes on when the office agrees (A26). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A26SuspensionTest {

    @Test
    void a26_underASuspensionNothingIsPaidAndAfterItAgain() {
        ExecutionScene scene = ExecutionScene.budgeted("511900-JYJ");
        scene.put("/milestones", Map.of("milestones", List.of(Map.of("name", "初验", "plannedOn", "2026-03-20", "percent", 50)))).then()
                .statusCode(200);
        scene.post("/lots", ExecutionScene.lot("软件开发", "1800000.00")).then().statusCode(200);
        scene.awarded(0);
        scene.post("/lots/" + scene.lot(0) + "/contracts", scene.contract("SOFTWARE_DEVELOPMENT", "1500000.00")).then().statusCode(200);
        scene.on("2026-03-21");
        String milestone = "items.findAll { it.obligation == 'REACH_MILESTONE' && it.page.contains('" + scene.project() + "') }.due";
        scene.owner().all("/inbox?box=OBLIGATIONS").then().body(milestone, contains("2026-03-20"));
        scene.owner().post("/requests", Map.of("kind", "RESUMPTION", "projectId", scene.project(), "reason", "无")).then().statusCode(409)
                .body("article", equalTo("A26"));
        IncidentScene incident = IncidentScene.reported(scene).noted().suspended(null);
        scene.owner().get("/projects/" + scene.project()).then().body("hold", equalTo("SUSPENDED_AFTER_INCIDENT"), "actions.name",
                hasItems("request-resumption", "open-incident"));
        scene.owner().get("/incidents?state=SUSPENDED&project=" + scene.project()).then().body("items.lotNumber", contains(nullValue()),
                "items.disposedAt", contains(notNullValue()));
        scene.owner().all("/projects?suspended=true").then().body("items.id", hasItem(scene.project()), "items.hold", not(hasItem("NONE")));
        String payments = "/contracts/" + scene.contract(0, 0) + "/payments";
        scene.post(payments, scene.payment("1000.00")).then().statusCode(409).body("article", equalTo("A26"));
        scene.post("/lots/" + scene.lot(0) + "/contracts", scene.contract("GOODS", "1.00")).then().statusCode(409)
                .body("article", equalTo("A26"));
        scene.owner().all("/inbox?box=OBLIGATIONS").then().body(milestone, empty());
        IncidentScene again = IncidentScene.reported(scene).noted();
        again.dispose(Person.office(), "SUSPENSION", null).then().statusCode(409).body("article", equalTo("A26"));
        scene.on("2026-04-01");
        IncidentScene.resume(scene);
        scene.owner().get("/projects/" + scene.project()).then().body("hold", equalTo("NONE"), "actions.name",
                not(hasItem("request-resumption")));
        scene.owner().get("/incidents/" + incident.id()).then().body("state", equalTo("RESUMED"), "resumedAt", notNullValue());
        scene.owner().all("/projects?suspended=true").then().body("items.id", not(hasItem(scene.project())));
        scene.owner().all("/inbox?box=OBLIGATIONS").then().body(milestone, contains("2026-03-20"));
        scene.post(payments, scene.payment("1000.00")).then().statusCode(200);
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body("items.type",
                hasItems("PROJECT_HELD", "PROJECT_RELEASED", "RESUMPTION_AGREED"));
        again.dispose(Person.office(), "SUSPENSION", null).then().statusCode(200);
        IncidentScene.resume(scene);
    }

    @Test
    void a26_oneLotIsSuspendedAndTheOtherGoesOn() {
        ExecutionScene scene = ExecutionScene.budgeted("511900-JYJ");
        scene.post("/lots", ExecutionScene.lot("软件开发", "900000.00")).then().statusCode(200);
        scene.post("/lots", ExecutionScene.lot("设备", "900000.00")).then().statusCode(200);
        scene.put("/milestones", Map.of("milestones", List.of(Map.of("name", "甲", "plannedOn", "2026-03-03", "percent", 50, "lotId",
                scene.lot(0)), Map.of("name", "乙", "plannedOn", "2026-03-04", "percent", 60, "lotId", scene.lot(1))))).then().statusCode(200);
        for (int lot = 0; lot < 2; lot++) {
            scene.awarded(lot);
            scene.post("/lots/" + scene.lot(lot) + "/contracts", scene.contract("SOFTWARE_DEVELOPMENT", "500000.00")).then().statusCode(200);
        }
        IncidentScene incident = IncidentScene.reported(scene, "lotId", scene.lot(0)).noted().suspended(scene.lot(0));
        scene.owner().get("/projects/" + scene.project()).then().body("hold", equalTo("NONE"), "actions.name", hasItem("request-resumption"));
        scene.owner().get(scene.path("")).then().body("lots.suspension", contains("处置意见", null));
        scene.post("/contracts/" + scene.contract(0, 0) + "/payments", scene.payment("1000.00")).then().statusCode(409)
                .body("article", equalTo("A26"));
        scene.post("/lots/" + scene.lot(0) + "/completion", Map.of("completedOn", scene.dossier().day())).then().statusCode(409);
        scene.post("/contracts/" + scene.contract(1, 0) + "/payments", scene.payment("1000.00")).then().statusCode(200);
        String owed = "items.findAll { it.obligation == 'REACH_MILESTONE' && it.page.contains('" + scene.project() + "') }.due";
        scene.owner().all("/inbox?box=OBLIGATIONS").then().body(owed, contains("2026-03-04"));
        scene.owner().get("/incidents?state=SUSPENDED&project=" + scene.project()).then().body("items.lotNumber", contains(1));
        IncidentScene.resume(scene);
        scene.owner().get("/incidents/" + incident.id()).then().body("state", equalTo("RESUMED"));
        scene.owner().all("/inbox?box=OBLIGATIONS").then().body(owed, contains("2026-03-03", "2026-03-04"));
        scene.post("/contracts/" + scene.contract(0, 0) + "/payments", scene.payment("1000.00")).then().statusCode(200);
    }

    /** An amended plan waits for its pre-review (A13) while the project is carried out already. */
    @Test
    void a26_theClocksOfOpenStepsStandStillAndGoOnByAsManyDays() {
        DossierScene plans = DossierScene.listed("511900-JYJ", project -> project.put("upstreamCoordinated", true)).way("PLAN_ONLY");
        Person data = Person.of("dsj", "冯数据", "511900-DSJ", Role.DATA_ADMINISTRATION).on(plans.day());
        plans.begin("UPSTREAM_PLAN").submit();
        plans.conclude(data, "UPSTREAM_PRE_REVIEW", Map.of("outcome", "AGREED", "documentNumber", "巴数备〔2026〕3号")).then().statusCode(200);
        plans.begin("UPSTREAM_PLAN").submit();
        String step = plans.step("UPSTREAM_PRE_REVIEW");
        ExecutionScene scene = ExecutionScene.budgeted(ExecutionScene.approved(plans));
        scene.post("/lots", ExecutionScene.lot("软件开发", "1800000.00")).then().statusCode(200);
        scene.awarded(0);
        LocalDate due = due(scene, step);
        scene.on("2026-03-03");
        IncidentScene.reported(scene).noted().suspended(null);
        scene.owner().get("/steps/" + step).then().body("suspended", equalTo(true), "paused", equalTo(false), "due", nullValue(),
                "pauses.cause", contains("SUSPENSION"));
        scene.owner().post("/steps/" + step + "/urgings", version(scene, step), Map.of("message", "请尽快")).then().statusCode(409);
        scene.on("2026-03-04");
        data.on("2026-03-04").post("/steps/" + step + "/material-requests", version(scene, step), Map.of("what", "清单")).then().statusCode(200);
        scene.on("2026-03-05");
        IncidentScene.resume(scene);
        scene.owner().get("/steps/" + step).then().body("suspended", equalTo(false), "paused", equalTo(true), "due", nullValue());
        scene.on("2026-03-06");
        scene.owner().post("/steps/" + step + "/material", version(scene, step), Map.of("statement", "已补充")).then().statusCode(200);
        scene.owner().get("/steps/" + step).then().body("pauses.cause", contains("SUSPENSION", "MATERIAL"), "pauses.endedAt",
                contains(notNullValue(), notNullValue()));
        assertEquals(3, workingDaysBetween(due, due(scene, step)));
        Person.of("audit", "孙审", "511900-SJJ", Role.AUDIT).on("2026-03-06").get("/projects/" + scene.project() + "/record-proof").then()
                .body("dueDates.findAll { it.step == 'UPSTREAM_PRE_REVIEW' }.result", contains("AGREES", "AGREES"),
                        "dueDates.findAll { it.step == 'UPSTREAM_PRE_REVIEW' }.paused", contains(0, 3));
    }

    @Test
    void a26_whatEndsUnderASuspensionLeavesNothingToResume() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "1500000.00");
        IncidentScene incident = IncidentScene.reported(scene).noted().suspended(null);
        TerminationScene termination = TerminationScene.begun(scene).submitted();
        termination.inSession(ProcedureKind.TERMINATION, Outcome.AGREED);
        String asked = scene.owner().post("/requests", Map.of("kind", "RESUMPTION", "projectId", scene.project(), "reason", "再试"))
                .then().statusCode(201).extract().path("id");
        termination.conclude(scene.dossier().government(), Map.of("outcome", "AGREED", "documentNumber", "巴府函〔2026〕11号")).then()
                .statusCode(200);
        scene.owner().get("/requests/" + asked).then().body("state", equalTo("WITHDRAWN"));
        scene.owner().get("/incidents/" + incident.id()).then().body("state", equalTo("ENDED"));
        scene.owner().get("/projects/" + scene.project()).then().body("stage", equalTo("TERMINATED"), "actions.name",
                not(hasItem("request-resumption")));
    }

    private static LocalDate due(ExecutionScene scene, String step) {
        return LocalDate.parse(scene.owner().get("/steps/" + step).then().statusCode(200).extract().path("due"));
    }

    private static long version(ExecutionScene scene, String step) {
        return scene.owner().get("/steps/" + step).jsonPath().getLong("version");
    }

    private static long workingDaysBetween(LocalDate from, LocalDate to) {
        return from.plusDays(1).datesUntil(to.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() < 6).count();
    }
}
