package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.AtOnce;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.NewDepartments;
import cn.bazhong.projects.testsupport.OversightScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What oversight finds wrong is put right within a time, and looked at (A43). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A43RectificationTest {
    private static final String OWNER = "511900-JYJ";

    @Inject
    Departments departments;

    @Test
    void a43_anOrderIsAnsweredItemByItemAndVerifiedByWhoeverOrderedIt() {
        OversightScene scene = OversightScene.of(OWNER).ordered(finance(), "items", List.of(
                Map.of("subject", "USE_OF_FUNDS", "wrong", "凭证不全", "required", "补齐凭证"),
                Map.of("subject", "ESTIMATE_CONTROL", "wrong", "台账缺失", "required", "建立台账")));
        scene.owner().get("/rectifications/" + scene.order()).then().statusCode(200)
                .body("state", equalTo("ORDERED"), "department.code", equalTo("511900-CZJ"), "role", equalTo("FINANCE"),
                        "waitsFor.kind", equalTo("RECTIFICATION_RESPONSE"), "items", hasSize(2),
                        "actions.name", contains("respond"));
        assertEquals(List.of("RECTIFICATION_RESPONSE"), scene.owed(scene.owner()));
        assertEquals(List.of(), scene.owed(scene.finance()));
        String evidence = scene.evidence();
        scene.does(scene.owner(), "/response", Map.of("answers", List.of(scene.answer(1, evidence)))).then().statusCode(422)
                .body("article", equalTo("A43"), "findings.rule", contains("A43_ITEM_ANSWERED"));
        scene.does(scene.owner(), "/response", Map.of("answers", List.of(scene.answer(1, evidence), scene.answer(2)))).then()
                .statusCode(422).body("findings.rule", contains("A43_EVIDENCE"));
        scene.does(scene.owner(), "/response", Map.of("answers", List.of(scene.answer(1, evidence), scene.answer(2, scene.order()),
                scene.answer(3, evidence)))).then().statusCode(422).body("findings.rule", contains("EVIDENCE_FILED", "ANSWER_TO_ITEM"));
        scene.does(scene.finance(), "/verification", Map.of("passed", true)).then().statusCode(409)
                .body("article", equalTo("A43"));
        scene.does(scene.owner(), "/response", Map.of("answers", List.of(scene.answer(1, evidence), scene.answer(2, evidence)))).then()
                .statusCode(200).body("state", equalTo("RESPONDED"), "light", equalTo("NONE"),
                        "rounds[0].answers.evidence.title.flatten()", hasItem("整改证明"), "rounds[0].late", equalTo(false));
        assertEquals(List.of(), scene.owed(scene.owner()));
        assertEquals(List.of("RECTIFICATION_VERIFICATION"), scene.owed(scene.finance()));
        scene.verified(scene.office(), true).then().statusCode(403).body("article", equalTo("A43"));
        scene.verified(scene.finance(), true).then().statusCode(200).body("state", equalTo("VERIFIED"), "waitsFor", nullValue(),
                "rounds[0].passed", equalTo(true));
        scene.verified(scene.finance(), true).then().statusCode(409);
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then()
                .body("items.type", hasItems("RECTIFICATION_ORDERED", "RECTIFICATION_RESPONDED", "RECTIFICATION_VERIFIED"));
        assertEquals(List.of(), scene.owed(scene.finance()));
    }

    @Test
    void a43_whatIsNotEnoughHasToBeAnsweredAgain() {
        OversightScene scene = OversightScene.of(OWNER).ordered(finance()).responded();
        scene.does(scene.finance(), "/verification", Map.of("passed", false)).then().statusCode(422);
        scene.verified(scene.finance(), false).then().statusCode(200).body("state", equalTo("FAILED"), "due", nullValue(),
                "toChoose", equalTo(true), "rounds.number", contains(1, 2), "rounds[0].reasons", equalTo("仍不符合要求"));
        assertEquals(List.of("RECTIFICATION_RESPONSE"), scene.owed(scene.owner()));
        assertEquals(List.of("CHOOSE_MEASURE"), scene.owed(scene.finance()));
        scene.does(scene.finance(), "/extension", Map.of("deadline", "2026-05-20", "reason", "给予补救")).then().statusCode(200)
                .body("due", equalTo("2026-05-20"), "toChoose", equalTo(false), "dueExplanation", nullValue());
        assertEquals(List.of(), scene.owed(scene.finance()));
        scene.responded().verified(scene.finance(), true).then().statusCode(200).body("state", equalTo("VERIFIED"),
                "rounds.passed", contains(false, true));
    }

    @Test
    void a43_aDeadlineIsOverdueOnTheWorkingDayAfterThePublicHoliday() {
        OversightScene scene = OversightScene.of(OWNER).ordered(finance());
        scene.owner().get("/rectifications/" + scene.order()).then().body("due", equalTo("2026-05-06"),
                "dueExplanation", containsString("2026"), "light", not(equalTo("RED")));
        scene.on("2026-05-06").owner().get("/rectifications/" + scene.order()).then().body("light", equalTo("AMBER"),
                "toChoose", equalTo(false));
        assertEquals(List.of(), scene.owed(scene.finance()));
        scene.on("2026-05-07").owner().get("/rectifications/" + scene.order()).then().body("light", equalTo("RED"),
                "toChoose", equalTo(true));
        assertEquals(List.of("CHOOSE_MEASURE"), scene.owed(scene.finance()));
        scene.owner().all("/inbox").then().body("items.find { it.page == '/rectifications/" + scene.order() + "' }.light",
                equalTo("RED"));
        scene.office().get("/rectifications?overdue=true&project=" + scene.project()).then().statusCode(200)
                .body("items.id", contains(scene.order()), "items[0].toChoose", equalTo(true));
        scene.responded().owner().get("/rectifications/" + scene.order()).then().body("rounds[0].late", equalTo(true));
        assertEquals(List.of("RECTIFICATION_VERIFICATION"), scene.owed(scene.finance()));
    }

    @Test
    void a43_theDeadlineIsToComeAndOneOfTwoKinds() {
        OversightScene scene = OversightScene.of(OWNER);
        for (Object[] wrong : new Object[][] {{"workingDays", null}, {"deadline", "2026-05-30"},
            {"workingDays", null, "deadline", scene.day()}}) {
            scene.finance().post("/rectifications", scene.asked(wrong)).then().statusCode(422).body("article", equalTo("A43"));
        }
        scene.ordered(scene.finance());
        scene.does(scene.finance(), "/extension", Map.of("deadline", "2026-04-30", "reason", "提前")).then().statusCode(422)
                .body("findings.rule", contains("DEADLINE_EARLIER"));
        scene.does(scene.office(), "/extension", Map.of("deadline", "2026-05-30", "reason", "代为延期")).then().statusCode(403);
    }

    @Test
    void a43_onlyWhoLooksOverAProjectOrdersAndNobodyTheirOwn() {
        OversightScene scene = OversightScene.of(OWNER);
        Person.of("x", "某人", "511900-GAJ", Role.FINANCE).on(scene.day()).post("/rectifications", scene.asked()).then()
                .statusCode(403).body("article", equalTo("A43"));
        Person.of("x", "某人", "511900-JTJ", Role.INDUSTRY_AUTHORITY).on(scene.day()).post("/rectifications", scene.asked()).then()
                .statusCode(404);
        scene.owner().post("/rectifications", scene.asked()).then().statusCode(403);
        scene.audit().post("/rectifications", scene.asked()).then().statusCode(201).body("role", equalTo("AUDIT"));
        scene.execution().dossier().body("INDUSTRY_OPINION").post("/rectifications", scene.asked()).then().statusCode(201)
                .body("role", equalTo("INDUSTRY_AUTHORITY"));
        DossierScene listed = DossierScene.listed(OWNER, same -> { });
        scene.office().post("/rectifications", scene.asked("projectId", listed.project())).then().statusCode(409)
                .body("article", equalTo("A43"));
        DossierScene own = DossierScene.listed("511900-DSJ", same -> { });
        scene.office().post("/rectifications", scene.asked("projectId", own.project())).then().statusCode(403);
    }

    @Test
    void a43_twoDepartmentsMayHaveOrdersOnOneProjectAtOnce() {
        OversightScene scene = OversightScene.of(OWNER);
        List<Response> answers = AtOnce.all(Stream.of(scene.finance(), scene.office())
                .<Callable<Response>>map(by -> () -> by.post("/rectifications", scene.asked())).toList());
        answers.forEach(answer -> answer.then().statusCode(201));
        scene.owner().get("/rectifications?project=" + scene.project()).then().body("items.department.code",
                containsInAnyOrder("511900-CZJ", "511900-DSJ"));
    }

    @Test
    void a43_ofTwoWhoActOnOneOrderAtTheSameMomentExactlyOneWins() {
        OversightScene scene = OversightScene.of(OWNER).ordered(finance()).responded();
        long version = scene.version();
        List<Integer> statuses = AtOnce.all(Stream.of(true, false).<Callable<Response>>map(passed -> () ->
                scene.finance().post("/rectifications/" + scene.order() + "/verification", version,
                        Map.of("passed", passed, "reasons", "同时办理"))).toList()).stream().map(Response::statusCode).sorted().toList();
        assertEquals(List.of(200, 412), statuses);
    }

    @Test
    void a43_anOrderTakenBackOwesNothing() {
        OversightScene scene = OversightScene.of(OWNER).ordered(finance());
        scene.does(scene.owner(), "/revocation", Map.of("reason", "不服")).then().statusCode(403);
        scene.finance().send("POST", "/rectifications/" + scene.order() + "/revocation", null, Map.of("reason", "重复")).then()
                .statusCode(428);
        scene.does(scene.finance(), "/revocation", Map.of("reason", "重复下达")).then().statusCode(200).body("state", equalTo("REVOKED"),
                "revokedBecause", equalTo("重复下达"), "closedAt", notNullValue());
        assertEquals(List.of(), scene.owed(scene.owner()));
        scene.does(scene.finance(), "/revocation", Map.of("reason", "再次")).then().statusCode(409);
    }

    @Test
    void a43_aStepIsConcludedOnItsPageOnly() {
        OversightScene scene = OversightScene.of(OWNER).ordered(finance());
        String step = scene.read().getString("waitsFor.id");
        long version = scene.owner().get("/steps/" + step).jsonPath().getLong("version");
        scene.owner().post("/steps/" + step + "/outcome", version, Map.of("outcome", "AGREED")).then().statusCode(409)
                .body("article", equalTo("A43"));
    }

    @Test
    void a43_whoeverTakesADepartmentOverAnswersForItsOrders() {
        NewDepartments.enter(departments, "511900-S43A", "511900-S43B");
        OversightScene scene = OversightScene.of("511900-S43A").ordered(finance());
        long version = scene.version();
        Person.of("admin-43", "陈晨", "511900-DSJ", Role.PLATFORM_ADMIN).on(scene.day()).post("/departments/511900-S43A/succession",
                Map.of("successor", "511900-S43B", "effectiveOn", scene.day(), "documentNumber", "巴编发〔2026〕2号")).then().statusCode(200);
        Person heir = Person.owner("511900-S43B").on(scene.day());
        heir.get("/rectifications/" + scene.order()).then().statusCode(200).body("ownerDepartment.code", equalTo("511900-S43B"),
                "version", equalTo((int) version + 1), "actions.find { it.name == 'respond' }.allowed", equalTo(true));
        assertEquals(List.of("RECTIFICATION_RESPONSE"), scene.owed(heir));
    }

    @Test
    void aStrangerSeesNoOrder() {
        OversightScene scene = OversightScene.of(OWNER).ordered(finance());
        Person stranger = Person.owner("511900-JTJ").on(scene.day());
        stranger.get("/rectifications/" + scene.order()).then().statusCode(404);
        stranger.get("/rectifications?project=" + scene.project()).then().statusCode(200).body("items", empty());
    }

    @Test
    void ordersAreReadInFewStatements() {
        OversightScene scene = OversightScene.of(OWNER).ordered(finance()).responded();
        scene.ordered(scene.office()).ordered(scene.audit());
        List<String> list = Statements.of(() -> scene.office().get("/rectifications?project=" + scene.project()).then().statusCode(200)
                .body("items", hasSize(3)));
        assertTrue(list.size() <= 3, list::toString);
        List<String> detail = Statements.of(() -> scene.office().get("/rectifications/" + scene.order()).then().statusCode(200));
        assertTrue(detail.size() <= 7, detail::toString);
    }

    private static Person finance() {
        return Person.of("fin", "金有数", "511900-CZJ", Role.FINANCE).on("2026-04-24");
    }
}
