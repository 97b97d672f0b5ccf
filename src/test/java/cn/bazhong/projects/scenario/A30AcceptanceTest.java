package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.testsupport.AcceptanceScene;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.TerminationScene;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever lets the day pass or fails has no new project approved, and is free the minute it is accepted (A30). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A30AcceptanceTest {

    @Test
    void a30_theDayAfterAcceptanceIsDueTheOwnerIsRestrictedByTheClockAlone() {
        String owner = "511900-WLJ";
        AcceptanceScene scene = AcceptanceScene.onTrial(owner);
        assertEquals(List.of("2026-06-02"), scene.owed("ACCEPT_IN_TIME"));
        scene.on("2026-06-02");
        scene.owner().get("/departments/" + owner + "/restrictions").then().body("items", empty());
        scene.on("2026-06-03");
        scene.owner().get("/departments/" + owner + "/restrictions").then().body("items.point", containsInAnyOrder("NEW_PROJECT_APPROVAL",
                "OM_FUNDS", "OPERATING_CLOUD"), "items[0].kind", equalTo("ACCEPTANCE_OVERDUE"), "items[0].from", equalTo("2026-06-03"));
        Person.office().on("2026-06-03").get("/acceptances?overdue=true&project=" + scene.project()).then()
                .body("items.id", contains(scene.project()), "items[0].overdue", equalTo(true));
        scene.post("/interruptions", Map.of("from", "2026-04-01", "to", "2026-04-05", "reason", "停电")).then().statusCode(409)
                .body("article", equalTo("A30"));
        scene.post("/pre-acceptances", scene.preAcceptance()).then().statusCode(200);
        scene.file("PRE_ACCEPTANCE", Map.of("outcome", "AGREED")).then().statusCode(200);
        scene.convene().signed();
        scene.owner().get("/departments/" + owner + "/restrictions").then().body("items", empty());
        scene.owner().get(scene.path("")).then().body("overdue", equalTo(false), "causes", empty());
    }

    @Test
    void a30_aFailedAcceptanceStopsTheNextApprovalAndItsCorrectionFreesItTheSameMinute() {
        String owner = "511900-ZFW";
        DossierScene next = DossierScene.listed(owner, same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit().opinions()
                .reviewed().governed();
        AcceptanceScene scene = AcceptanceScene.convened(owner);
        scene.sign("ACCEPTANCE_BY_DATA", "DISAGREED", "opinion", "未接入共享平台").then().statusCode(200);
        scene.signed();
        scene.owner().get(scene.path("")).then().body("state", equalTo("HEARING"), "causes", empty(), "rounds[0].state", equalTo("HEARING"));
        scene.owner().get("/departments/" + owner + "/restrictions").then().body("items", empty());
        scene.post("/statement", Map.of("statement", "平台未开放接口", "documents", List.of(UUID.randomUUID()))).then().statusCode(422);
        scene.post("/statement", Map.of("statement", "平台未开放接口")).then().statusCode(200)
                .body("rounds[0].waitsFor.kind", contains("ACCEPTANCE_BY_DATA"), "rounds[0].turns[0].answer", equalTo("平台未开放接口"));
        scene.sign("ACCEPTANCE_BY_DATA", "DISAGREED", "opinion", "接口早已开放").then().statusCode(200);
        scene.owner().get(scene.path("")).then().body("state", equalTo("FAILED"), "rounds[0].state", equalTo("FAILED"), "causes.kind",
                hasItem("ACCEPTANCE_FAILED"), "rounds[0].signatures.size()", equalTo(4));
        scene.owner().get("/departments/" + owner + "/restrictions").then().body("items.kind", hasItem("ACCEPTANCE_FAILED"),
                "items.find { it.kind == 'ACCEPTANCE_FAILED' }.foundBy.code", equalTo("511900-DSJ"));
        next.on(scene.day());
        Map<String, Object> approval = Map.of("outcome", "AGREED", "documentNumber", "巴发改〔2026〕40号");
        next.conclude(next.development(), "DESIGN_APPROVAL", approval).then().statusCode(409).body("article", equalTo("A30"));
        scene.convene();
        scene.owner().get(scene.path("")).then().body("rounds.number", contains(1, 2), "state", equalTo("SIGNING"));
        scene.signed();
        scene.isAt("ACCEPTED");
        scene.owner().get("/departments/" + owner + "/restrictions").then().body("items", empty());
        next.conclude(next.development(), "DESIGN_APPROVAL", approval).then().statusCode(200);
    }

    @Test
    void a30_anOwnerThatSaysNothingInItsTimeIsGoneOnWithout() {
        AcceptanceScene scene = AcceptanceScene.convened("511900-JWW");
        scene.sign("ACCEPTANCE_BY_FINANCE", "DISAGREED").then().statusCode(200);
        scene.signed();
        Person finance = AcceptanceScene.SIGNERS.get("ACCEPTANCE_BY_FINANCE");
        String due = scene.read().getString("rounds[0].turns[0].due");
        long version = scene.read().getLong("version");
        Map<String, String> reason = Map.of("reason", "逾期未陈述");
        finance.on(due).post(scene.path("/hearing-end"), version, reason).then().statusCode(409);
        String after = LocalDate.parse(due).plusDays(1).toString();
        AcceptanceScene.SIGNERS.get("ACCEPTANCE_BY_DEVELOPMENT").on(after).post(scene.path("/hearing-end"), version, reason).then()
                .statusCode(403);
        scene.on(after);
        finance.on(after).post(scene.path("/hearing-end"), version, reason).then().statusCode(200)
                .body("rounds[0].waitsFor.kind", contains("ACCEPTANCE_BY_FINANCE"), "rounds[0].turns[0].answer", equalTo(null));
        scene.sign("ACCEPTANCE_BY_FINANCE", "AGREED").then().statusCode(200);
        scene.isAt("ACCEPTED");
    }

    @Test
    void a30_whatIsTerminatedRestrictsNobodyAnyMore() {
        String owner = "511900-SCJG";
        AcceptanceScene scene = AcceptanceScene.onTrial(owner).on("2026-06-03");
        scene.owner().get("/departments/" + owner + "/restrictions").then().body("items.kind", hasItem("ACCEPTANCE_OVERDUE"));
        TerminationScene termination = TerminationScene.begun(scene.execution()).submitted();
        termination.inSession(ProcedureKind.TERMINATION, Outcome.AGREED);
        termination.conclude(scene.execution().dossier().government(), Map.of("outcome", "AGREED", "documentNumber", "巴府函〔2026〕9号"))
                .then().statusCode(200);
        scene.isAt("TERMINATED");
        scene.owner().get(scene.path("")).then().body("state", equalTo("ENDED"));
        scene.owner().get("/departments/" + owner + "/restrictions").then().body("items", empty());
        assertEquals(List.of(), scene.owed("ACCEPT_IN_TIME"));
    }
}
