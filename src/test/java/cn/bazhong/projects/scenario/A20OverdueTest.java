package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** An opinion that is overdue goes to the vice-mayor in charge; one that comes after the review is put to the office (A20). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A20OverdueTest {
    private static final String LATER = "2026-06-01";
    private static final String CYBERSPACE = "CYBERSPACE_OPINION";
    private static final Map<String, Object> PROCEED = Map.of("decision", "PROCEED", "reason", "多次催办未复，不再等待");
    private static final Map<String, Object> AGAIN = Map.of("decision", "REVIEW_AGAIN", "reason", "意见涉及总体架构");
    private static final Map<String, Object> STANDS = Map.of("decision", "STANDS", "reason", "所提问题已落实");

    @Test
    void a20_whatIsOverdueIsTheChairsToSettle() {
        DossierScene scene = submitted();
        owes(chair(scene), scene, empty());
        coordinate(scene, chair(scene), PROCEED).then().statusCode(409).body("article", equalTo("A20"));
        scene.on(LATER);
        owes(chair(scene), scene, contains("COORDINATE_OPINION", "COORDINATE_OPINION", "COORDINATE_OPINION",
                "COORDINATE_OPINION", "COORDINATE_OPINION", "COORDINATE_OPINION"));
        coordinate(scene, scene.office(), PROCEED).then().statusCode(403);
        coordinate(scene, chair(scene), Map.of("decision", "EXTEND", "reason", "延长")).then().statusCode(422)
                .body("violations[0].field", equalTo("workingDays"));
        coordinate(scene, chair(scene), Map.of("decision", "PROCEED", "workingDays", 5, "reason", "延长")).then().statusCode(422);

        coordinate(scene, chair(scene), Map.of("decision", "EXTEND", "workingDays", 5, "reason", "涉及跨网交换")).then()
                .statusCode(200).body("due", equalTo("2026-06-08"), "coordination.decision", equalTo("EXTEND"),
                        "state", equalTo("OPEN"));
        coordinate(scene, chair(scene), PROCEED).then().statusCode(409);
        scene.on("2026-06-09");
        coordinate(scene, chair(scene), PROCEED).then().statusCode(200).body("state", equalTo("DONE"),
                "outcome", equalTo("NOT_GIVEN"), "answer", nullValue());
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body("items.type",
                hasItems("OPINION_COORDINATED", "STEP_CONCLUDED"));
    }

    @Test
    void a20_aPausedClockIsNobodysToSettle() {
        DossierScene scene = submitted();
        scene.body(CYBERSPACE).post("/steps/" + scene.step(CYBERSPACE) + "/material-requests", version(scene, CYBERSPACE),
                Map.of("what", "网络拓扑")).then().statusCode(200);
        scene.on(LATER);
        coordinate(scene, chair(scene), PROCEED).then().statusCode(409);
        owes(chair(scene), scene, contains("COORDINATE_OPINION", "COORDINATE_OPINION", "COORDINATE_OPINION",
                "COORDINATE_OPINION", "COORDINATE_OPINION"));
    }

    @Test
    void a20_theReviewGoesOnWithoutAndWhatComesBeforeItIsAnsweredFirst() {
        DossierScene scene = goneOnWithout();
        assertEquals("OPEN", scene.state("TECHNICAL_REVIEW"));
        scene.owner().get("/consultations/" + scene.dossier()).then().body("complete", equalTo(true));
        owes(scene.body(CYBERSPACE), scene, contains("GIVE_LATE_OPINION"));
        scene.conclude(scene.body(CYBERSPACE), CYBERSPACE, Map.of("outcome", "NOT_GIVEN", "opinion", "不出具")).then().statusCode(422);
        scene.conclude(scene.body(CYBERSPACE), CYBERSPACE, Map.of("outcome", "DISAGREED", "opinion", "未说明数据出境")).then()
                .statusCode(200).body("late", equalTo(false), "coordination.decision", equalTo("PROCEED"));
        owes(scene.body(CYBERSPACE), scene, empty());
        scene.technically(scene.office(), "AGREED").then().statusCode(200);
        assertThrows(Exception.class, () -> scene.inSession(Outcome.AGREED), "the owner has not answered");
    }

    @Test
    void a20_whatComesAfterTheReviewStopsWhatFollowsUntilTheOfficeHasRuled() {
        DossierScene scene = goneOnWithout().reviewed();
        rule(scene, scene.office(), STANDS).then().statusCode(409);
        late(scene).then().statusCode(200).body("late", equalTo(true));
        owes(scene.office(), scene, contains("RULE_ON_LATE_OPINION"));
        scene.conclude(scene.owner(), "GOVERNMENT_REPORT", Map.of("outcome", "AGREED")).then().statusCode(409)
                .body("article", equalTo("A20"));
        rule(scene, chair(scene), AGAIN).then().statusCode(403);
        rule(scene, scene.office(), AGAIN).then().statusCode(200).body("ruling.decision", equalTo("REVIEW_AGAIN"));
        owes(scene.office(), scene, empty());
        assertEquals("OPEN", scene.state("COMPREHENSIVE_REVIEW"));
        assertEquals(2, scene.round("COMPREHENSIVE_REVIEW"));
        assertEquals("WAITING", scene.state("GOVERNMENT_REPORT"));
        Person.office().on(LATER).get("/review-sessions/preparation?docket=DOSSIERS").then().statusCode(200)
                .body("items.id", hasItems(scene.dossier()));
        scene.inSession(Outcome.AGREED);
        assertEquals("OPEN", scene.state("GOVERNMENT_REPORT"));
    }

    @Test
    void a20_a25_whatIsApprovedIsNotReviewedAgain() {
        DossierScene scene = goneOnWithout().reviewed().governed();
        scene.conclude(scene.development(), "DESIGN_APPROVAL", Map.of("outcome", "AGREED", "documentNumber", "巴发改〔2026〕12号"))
                .then().statusCode(200);
        late(scene).then().statusCode(200);
        rule(scene, scene.office(), AGAIN).then().statusCode(409).body("article", equalTo("A25"));
        scene.conclude(scene.body("FINANCE_OPINION"), "BUDGET_REVIEW", Map.of("outcome", "AGREED")).then().statusCode(409);
        rule(scene, scene.office(), STANDS).then().statusCode(200);
        scene.conclude(scene.body("FINANCE_OPINION"), "BUDGET_REVIEW", Map.of("outcome", "AGREED")).then().statusCode(200);
    }

    @Test
    void a20_afterTheEndNothingIsOwedOrTaken() {
        DossierScene scene = goneOnWithout().reviewed().governed();
        scene.conclude(scene.development(), "DESIGN_APPROVAL", Map.of("outcome", "AGREED", "documentNumber", "巴发改〔2026〕12号"))
                .then().statusCode(200);
        scene.conclude(scene.body("FINANCE_OPINION"), "BUDGET_REVIEW", Map.of("outcome", "AGREED")).then().statusCode(200);
        owes(scene.body(CYBERSPACE), scene, empty());
        late(scene).then().statusCode(409);
    }

    private static DossierScene submitted() {
        return DossierScene.listed("511900-JYJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
    }

    /** Every body has agreed but one, which said nothing in time. */
    private static DossierScene goneOnWithout() {
        DossierScene scene = submitted().on(LATER);
        coordinate(scene, chair(scene), PROCEED).then().statusCode(200);
        return scene.opinions();
    }

    private static Response late(DossierScene scene) {
        return scene.conclude(scene.body(CYBERSPACE), CYBERSPACE, Map.of("outcome", "AGREED"));
    }

    private static Person chair(DossierScene scene) {
        return Person.chair().on(scene.day());
    }

    private static Response coordinate(DossierScene scene, Person by, Map<String, Object> settling) {
        return by.post("/steps/" + scene.step(CYBERSPACE) + "/coordination", version(scene, CYBERSPACE), new HashMap<>(settling));
    }

    private static Response rule(DossierScene scene, Person by, Map<String, Object> ruling) {
        return by.post("/steps/" + scene.step(CYBERSPACE) + "/late-ruling", version(scene, CYBERSPACE), new HashMap<>(ruling));
    }

    private static long version(DossierScene scene, String kind) {
        return scene.owner().get("/steps/" + scene.step(kind)).then().statusCode(200).extract().jsonPath().getLong("version");
    }

    private static void owes(Person somebody, DossierScene scene, Matcher<?> kinds) {
        somebody.all("/inbox?box=OBLIGATIONS").then().statusCode(200)
                .body("items.findAll { it.page.contains('" + scene.dossier() + "') }.obligation", kinds);
    }
}
