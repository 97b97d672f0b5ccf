package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.ExecutionScene;
import cn.bazhong.projects.testsupport.OversightScene;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is overdue or not enough is answered in proportion: criticised, deferred, suspended, terminated (A43). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A43MeasureTest {
    private static final String OWNER = "511900-JYJ";

    @Test
    void a43_noMeasureIsDecidedWhileTheOwnerHasTime() {
        OversightScene scene = ordered();
        scene.decided(scene.finance(), "NOTICE_OF_CRITICISM").then().statusCode(409).body("article", equalTo("A43"));
        scene.on("2026-05-06").decided(scene.finance(), "NOTICE_OF_CRITICISM").then().statusCode(409);
        scene.overdue().owner().get("/rectifications/" + scene.order()).then().body("openMeasures",
                contains("NOTICE_OF_CRITICISM", "DEFER_INVESTMENT", "SUSPEND", "TERMINATE"));
        scene.decided(scene.office(), "NOTICE_OF_CRITICISM").then().statusCode(403);
        scene.responded().decided(scene.finance(), "NOTICE_OF_CRITICISM").then().statusCode(409);
    }

    @Test
    void a43_theOwnerIsHeardBeforeAnyMeasure() {
        OversightScene scene = ordered().overdue();
        for (String kind : List.of("NOTICE_OF_CRITICISM", "DEFER_INVESTMENT", "SUSPEND", "TERMINATE")) {
            scene.decided(scene.finance(), kind, "hearing", null).then().statusCode(422)
                    .body("findings.rule", contains("A43_HEARD_FIRST"));
        }
        scene.decided(scene.finance(), "SUSPEND", "hearing", Map.of("heardOn", "2026-04-01")).then().statusCode(422)
                .body("findings.rule", contains("HEARD_BETWEEN"));
        scene.decided(scene.finance(), "SUSPEND", "decidedOn", "2026-05-08").then().statusCode(422)
                .body("findings.rule", contains("MEASURE_AFTER_TODAY"));
        scene.decided(scene.finance(), "NOTICE_OF_CRITICISM", "hearing", Map.of("heardOn", scene.day())).then().statusCode(200)
                .body("measures[0].statement", nullValue(), "measures[0].heardOn", equalTo(scene.day()));
    }

    @Test
    void a43_criticismSettlesTheChoiceAndANewDeadlineAsksAgain() {
        OversightScene scene = ordered().overdue();
        assertEquals(List.of("CHOOSE_MEASURE"), scene.owed(scene.finance()));
        scene.decided(scene.finance(), "NOTICE_OF_CRITICISM").then().statusCode(200).body("toChoose", equalTo(false),
                "state", equalTo("ORDERED"), "measures.kind", contains("NOTICE_OF_CRITICISM"));
        assertEquals(List.of(), scene.owed(scene.finance()));
        scene.does(scene.finance(), "/extension", Map.of("deadline", "2026-05-20", "reason", "再给期限")).then().statusCode(200);
        scene.on("2026-05-21").owner().get("/rectifications/" + scene.order()).then().body("toChoose", equalTo(true));
        assertEquals(List.of("CHOOSE_MEASURE"), scene.owed(scene.finance()));
    }

    @Test
    void a43_whileInvestmentIsDeferredNoContractIsEntered() {
        OversightScene scene = ordered().overdue();
        scene.decided(scene.finance(), "DEFER_INVESTMENT").then().statusCode(200);
        ExecutionScene execution = scene.execution();
        String contracts = "/lots/" + execution.lot(0) + "/contracts";
        execution.post(contracts, execution.contract("GOODS", "1000.00")).then().statusCode(409).body("article", equalTo("A43"));
        execution.post("/contracts/" + execution.contract(0, 0) + "/payments", execution.payment("1000.00")).then().statusCode(200);
        scene.lifted(scene.finance(), 0).then().statusCode(409).body("article", equalTo("A43"));
        scene.responded().verified(scene.finance(), true).then().statusCode(200);
        scene.lifted(scene.finance(), 0).then().statusCode(200).body("measures[0].liftedOn", equalTo(scene.day()),
                "measures[0].liftingNumber", notNullValue());
        scene.lifted(scene.finance(), 0).then().statusCode(409);
        execution.post(contracts, execution.contract("GOODS", "1000.00")).then().statusCode(200);
    }

    @Test
    void a43_aSuspendedProjectPaysNothingUntilTheRectificationIsVerified() {
        OversightScene scene = ordered().overdue();
        ExecutionScene execution = scene.execution();
        String payments = "/contracts/" + execution.contract(0, 0) + "/payments";
        scene.decided(scene.finance(), "SUSPEND").then().statusCode(200);
        scene.owner().get("/projects/" + scene.project()).then().body("hold", equalTo("SUSPENDED_BY_OVERSIGHT"));
        execution.post(payments, execution.payment("1000.00")).then().statusCode(409).body("article", equalTo("A43"));
        scene.lifted(scene.finance(), 0).then().statusCode(409);
        scene.responded().verified(scene.finance(), true).then().statusCode(200);
        execution.post(payments, execution.payment("1000.00")).then().statusCode(409);
        scene.lifted(scene.finance(), 0).then().statusCode(200);
        scene.owner().get("/projects/" + scene.project()).then().body("hold", equalTo("NONE"));
        execution.post(payments, execution.payment("1000.00")).then().statusCode(200);
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then()
                .body("items.type", hasItems("MEASURE_DECIDED", "PROJECT_HELD", "MEASURE_LIFTED", "PROJECT_RELEASED"));
    }

    @Test
    void a43_aProjectGoesOnWhenNoOrderHasItSuspendedAnyMore() {
        OversightScene scene = ordered();
        String first = scene.order();
        OversightScene second = OversightScene.again(scene).ordered(scene.office());
        scene.overdue();
        scene.decided(scene.finance(), "SUSPEND").then().statusCode(200);
        second.decided(scene.office(), "SUSPEND").then().statusCode(200);
        scene.responded().verified(scene.finance(), true).then().statusCode(200);
        scene.lifted(scene.finance(), 0).then().statusCode(200).body("id", equalTo(first));
        scene.owner().get("/projects/" + scene.project()).then().body("hold", equalTo("SUSPENDED_BY_OVERSIGHT"));
        second.responded().verified(scene.office(), true).then().statusCode(200);
        second.lifted(scene.office(), 0).then().statusCode(200);
        scene.owner().get("/projects/" + scene.project()).then().body("hold", equalTo("NONE"));
    }

    @Test
    void a43_measuresEscalateAndNeverSoften() {
        OversightScene scene = ordered().responded();
        scene.verified(scene.finance(), false).then().statusCode(200);
        scene.decided(scene.finance(), "DEFER_INVESTMENT").then().statusCode(200).body("openMeasures", contains("SUSPEND", "TERMINATE"));
        scene.decided(scene.finance(), "NOTICE_OF_CRITICISM").then().statusCode(409);
        scene.decided(scene.finance(), "DEFER_INVESTMENT").then().statusCode(409);
        scene.decided(scene.finance(), "SUSPEND").then().statusCode(200);
        scene.decided(scene.finance(), "TERMINATE").then().statusCode(200).body("measures.kind",
                containsInAnyOrder("DEFER_INVESTMENT", "SUSPEND", "TERMINATE"), "openMeasures.size()", equalTo(0));
        scene.does(scene.finance(), "/revocation", Map.of("reason", "撤销")).then().statusCode(409).body("article", equalTo("A43"));
    }

    @Test
    void aMeasureIsDecidedOnWhatWasRead() {
        OversightScene scene = ordered().overdue();
        Map<String, Object> unseen = scene.measure("SUSPEND");
        scene.finance().send("POST", "/rectifications/" + scene.order() + "/measures", null, unseen).then().statusCode(428);
        scene.finance().post("/rectifications/" + scene.order() + "/measures", scene.version() + 1, unseen).then().statusCode(412);
    }

    private static OversightScene ordered() {
        OversightScene scene = OversightScene.of(OWNER);
        return scene.ordered(scene.finance());
    }
}
