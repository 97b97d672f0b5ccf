package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.testsupport.AtOnce;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** From a listed project to its approved and reviewed budget: who is asked, what blocks, and what has to be done again. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A20DossierTest {
    private static final Map<String, Object> APPROVED = Map.of("outcome", "AGREED", "documentNumber", "巴发改〔2026〕12号");

    @Test
    void a6_a20_a21_aMergedPlanGoesThroughEveryOrganToItsReviewedBudget() {
        DossierScene scene = DossierScene.listed("511900-JYJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN");
        scene.owner().get("/dossiers/" + scene.dossier()).then().body("findings", empty(), "amount", equalTo(2000000.00f),
                "actions.find { it.name == 'submit' }.allowed", equalTo(true));
        scene.submit().isAt("IN_APPROVAL");
        scene.owner().get("/dossiers/" + scene.dossier()).then().body("documents.mediaType", contains("text/plain"),
                "documents.shown", contains(false));
        scene.owner().get("/dossiers/" + scene.dossier()).then().body("state", equalTo("SUBMITTED"), "waitsFor.kind",
                contains("CYBERSPACE_OPINION", "SECRECY_OPINION", "FINANCE_OPINION", "PUBLIC_SECURITY_OPINION",
                        "ECONOMY_OPINION", "INDUSTRY_OPINION"));
        Person asked = scene.body("SECRECY_OPINION");
        asked.get("/projects/" + scene.project()).then().statusCode(200);
        asked.get("/consultations?project=" + scene.project()).then().statusCode(200).body("items.id", contains(scene.dossier()),
                "items[0].opinions.state", contains("OPEN", "OPEN", "OPEN", "OPEN", "OPEN", "OPEN"));
        assertEquals("WAITING", scene.state("TECHNICAL_REVIEW"));

        scene.opinions().reviewed();
        scene.conclude(scene.government(), "GOVERNMENT_DECISION", Map.of("outcome", "AGREED")).then().statusCode(409);
        scene.governed();
        scene.conclude(scene.development(), "DESIGN_APPROVAL", Map.of("outcome", "AGREED")).then().statusCode(422)
                .body("violations[0].field", equalTo("documentNumber"));
        Map<String, Object> reduced = new HashMap<>(APPROVED);
        reduced.put("items", List.of(Map.of("item", new UUID(7, 1).toString(), "version", 1, "verdict", "REDUCE", "amount",
                700000, "reason", "单价偏高")));
        scene.conclude(scene.development(), "DESIGN_APPROVAL", reduced).then().statusCode(200);
        scene.isAt("APPROVED");
        scene.owner().get("/dossiers/" + scene.dossier()).then().body("state", equalTo("APPROVED"),
                "approval.amount", equalTo(1900000.00f), "approval.documentNumber", equalTo("巴发改〔2026〕12号"),
                "approval.byGovernment", equalTo(true), "waitsFor.kind", contains("BUDGET_REVIEW"));
        scene.conclude(scene.body("FINANCE_OPINION"), "BUDGET_REVIEW", Map.of("outcome", "AGREED", "items", List.of(Map.of(
                "item", new UUID(7, 0).toString(), "version", 1, "verdict", "REDUCE", "amount", 1100000, "reason", "核减"))))
                .then().statusCode(200);
        scene.owner().get("/projects/" + scene.project() + "/amounts").then().body(
                "items.kind", contains("LIST", "BUDGET_ESTIMATE", "BUDGET"),
                "items.amount", contains(2000000.00f, 1900000.00f, 1800000.00f),
                "items.variance", contains(nullValue(), equalTo(-100000.00f), equalTo(-100000.00f)));
        scene.owner().get("/projects/" + scene.project() + "/baselines").then().body("items.kind", hasItem("DOSSIER"));
        scene.owner().get("/projects/" + scene.project() + "/approval-path").then()
                .body("stations.standing", contains("APPROVED"), "stations[0].dossierId", equalTo(scene.dossier()));
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body("items.type",
                hasItems("DOSSIER_SUBMITTED", "DOSSIER_APPROVED", "BUDGET_REVIEWED", "STEP_CONCLUDED"));
    }

    @Test
    void a20_anObjectionIsAnsweredBeforeTheCommitteeSeesTheDossier() {
        DossierScene scene = DossierScene.listed("511900-JYJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
        scene.conclude(scene.body("CYBERSPACE_OPINION"), "CYBERSPACE_OPINION", Map.of("outcome", "DISAGREED")).then().statusCode(422);
        scene.conclude(scene.body("CYBERSPACE_OPINION"), "CYBERSPACE_OPINION",
                Map.of("outcome", "DISAGREED", "opinion", "未说明数据出境")).then().statusCode(200);
        scene.conclude(scene.body("ECONOMY_OPINION"), "ECONOMY_OPINION", Map.of("outcome", "AGREED_WITH_CONDITIONS", "opinion",
                "原则同意")).then().statusCode(422).body("violations[0].field", equalTo("conditions"));
        scene.conclude(scene.body("ECONOMY_OPINION"), "ECONOMY_OPINION", Map.of("outcome", "AGREED_WITH_CONDITIONS", "opinion",
                "原则同意", "conditions", List.of(Map.of("text", "采用国产中间件", "due", "2026-06-30")))).then().statusCode(200);
        scene.opinions();
        scene.owner().all("/inbox?box=OBLIGATIONS").then().body("items.findAll { it.page.endsWith('" + scene.dossier()
                + "') }.obligation", containsInAnyOrder("ANSWER_OPINION", "ANSWER_OPINION", "MEET_CONDITION"));
        Person.of("admin", "管理员", "511900-JYJ", Role.PLATFORM_ADMIN).on("2026-03-02").get("/inbox?box=OBLIGATIONS").then()
                .statusCode(200).body("items", empty());
        scene.technically(scene.office(), "AGREED").then().statusCode(200);
        scene.owner().get("/consultations/" + scene.dossier()).then().body("complete", equalTo(false),
                "opinions.findAll { it.toAnswer }.kind", contains("CYBERSPACE_OPINION", "ECONOMY_OPINION"));
        assertThrows(Exception.class, () -> scene.inSession(Outcome.AGREED));

        answer(scene, scene.office(), "CYBERSPACE_OPINION").then().statusCode(403);
        answer(scene, scene.owner(), "CYBERSPACE_OPINION").then().statusCode(200).body("answer.adopted", equalTo(true));
        answer(scene, scene.owner(), "ECONOMY_OPINION").then().statusCode(200);
        scene.owner().get("/consultations/" + scene.dossier()).then().body("complete", equalTo(true));
        scene.inSession(Outcome.AGREED);
        assertEquals("OPEN", scene.state("GOVERNMENT_REPORT"));
        answer(scene, scene.owner(), "ECONOMY_OPINION").then().statusCode(409).body("article", equalTo("A20"));

        String condition = scene.owner().get("/projects/" + scene.project() + "/conditions").then()
                .body("items", hasSize(1), "items[0].state", equalTo("OPEN")).extract().jsonPath().getString("items[0].id");
        scene.body("ECONOMY_OPINION").post("/conditions/" + condition + "/check", 0, Map.of("met", true)).then().statusCode(409);
        scene.owner().post("/conditions/" + condition + "/report", 0, Map.of("statement", "已采用")).then().statusCode(200)
                .body("state", equalTo("REPORTED"));
        scene.body("ECONOMY_OPINION").all("/inbox?box=OBLIGATIONS").then()
                .body("items.findAll { it.page.endsWith('" + scene.dossier() + "') }.obligation", contains("CHECK_CONDITION"),
                        "items.findAll { it.page.endsWith('" + scene.dossier() + "') }.title", contains("报批测试项目：采用国产中间件"));
        scene.body("FINANCE_OPINION").post("/conditions/" + condition + "/check", 1, Map.of("met", true)).then().statusCode(403);
        scene.body("ECONOMY_OPINION").post("/conditions/" + condition + "/check", 1, Map.of("met", false)).then().statusCode(422);
        scene.body("ECONOMY_OPINION").post("/conditions/" + condition + "/check", 1, Map.of("met", true)).then().statusCode(200)
                .body("state", equalTo("MET"));
        scene.owner().all("/inbox?box=OBLIGATIONS").then().body("items.page",
                not(hasItem("/dossiers/" + scene.dossier())));
    }

    @Test
    void a20_anOpinionComesWithTheReplyAsItStood() {
        DossierScene scene = DossierScene.listed("511900-JYJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
        Person finance = scene.body("FINANCE_OPINION");
        String paper = file(finance, scene, "OPINION");
        finance.post("/projects/" + scene.project() + "/documents", Map.of("type", "CATALOGUE", "title", "目录", "file",
                Map.of("fileName", "目录.txt", "size", 3))).then().statusCode(403);
        String plan = scene.read().getString("content.documentId");
        scene.conclude(finance, "FINANCE_OPINION", Map.of("outcome", "AGREED", "documentId", plan)).then().statusCode(422)
                .body("violations[0].field", equalTo("documentId"));
        scene.conclude(finance, "FINANCE_OPINION", Map.of("outcome", "AGREED", "documentNumber", "巴财函〔2026〕9号", "documentId", paper))
                .then().statusCode(200).body("paper.documentId", equalTo(paper), "paper.fileName", equalTo("复函.txt"));
        String version = scene.procedure().getString("steps.find { it.kind == 'FINANCE_OPINION' }.paper.versionId");
        scene.owner().get("/document-versions/" + version + "/content").then().statusCode(200);
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body(
                "items.findAll { it.type == 'STEP_CONCLUDED' }.payload.paper", contains(
                        scene.procedure().getString("steps.find { it.kind == 'FINANCE_OPINION' }.paper.digest")));
    }

    private static String file(Person by, DossierScene scene, String type) {
        String text = "同意";
        JsonPath announced = by.post("/projects/" + scene.project() + "/documents", Map.of("type", type, "title", "复函", "file",
                Map.of("fileName", "复函.txt", "size", text.getBytes(StandardCharsets.UTF_8).length))).then().statusCode(201)
                .extract().jsonPath();
        by.putText("/document-versions/" + announced.getString("versions[0].id") + "/content", text).then().statusCode(200);
        return announced.getString("id");
    }

    @Test
    void a20_opinionsOnUnchangedContentsCountAgainForTheDesign() {
        DossierScene scene = DossierScene.listed("511900-JYJ", same -> { }).way("FULL").begin("PROPOSAL").submit().opinions().reviewed().governed();
        scene.conclude(scene.development(), "PROJECT_INITIATION", APPROVED).then().statusCode(200);
        scene.isAt("IN_APPROVAL");
        scene.owner().post("/projects/" + scene.project() + "/dossiers", Map.of("type", "PRELIMINARY_DESIGN")).then().statusCode(409);
        scene.begin("FEASIBILITY_STUDY");
        scene.submit();
        scene.conclude(scene.development(), "STUDY_APPRAISAL", APPROVED).then().statusCode(200);
        scene.begin("PRELIMINARY_DESIGN").write(withDocument(scene, scene.rewritten("SECURITY", "按三级设计"))).submit();
        assertEquals("DONE", scene.state("FINANCE_OPINION"), "the same costs");
        assertEquals("OPEN", scene.state("CYBERSPACE_OPINION"), "another chapter on security");
        scene.owner().get("/consultations/" + scene.dossier()).then()
                .body("opinions.find { it.kind == 'FINANCE_OPINION' }.reused", equalTo(true));
        scene.opinions().reviewed().governed();
        scene.conclude(scene.development(), "DESIGN_APPROVAL", APPROVED).then().statusCode(200);
        scene.isAt("APPROVED");
    }

    @Test
    void a20_whileMaterialIsAwaitedTheClockStandsStill() {
        DossierScene scene = DossierScene.listed("511900-JYJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
        String step = scene.step("PUBLIC_SECURITY_OPINION");
        Person police = scene.body("PUBLIC_SECURITY_OPINION");
        String due = police.get("/steps/" + step).jsonPath().getString("due");
        scene.body("FINANCE_OPINION").post("/steps/" + step + "/material-requests", 1, Map.of("what", "拓扑图")).then().statusCode(403);
        long version = police.get("/steps/" + step).jsonPath().getLong("version");
        police.post("/steps/" + step + "/material-requests", version, Map.of("what", "请补充网络拓扑图")).then().statusCode(200)
                .body("paused", equalTo(true), "due", nullValue(), "pauses[0].asked", equalTo("请补充网络拓扑图"));
        scene.on("2026-03-16");
        scene.owner().all("/inbox?box=OBLIGATIONS").then().body("items.findAll { it.page.endsWith('" + scene.dossier()
                + "') }.obligation", contains("SUPPLY_MATERIAL"));
        version = scene.owner().get("/steps/" + step).jsonPath().getLong("version");
        scene.owner().post("/steps/" + step + "/material", version, Map.of("statement", "已上传")).then().statusCode(200)
                .body("paused", equalTo(false));
        String later = police.get("/steps/" + step).jsonPath().getString("due");
        assertEquals(10, workingDaysBetween(due, later), "two weeks stood still");
        version = scene.owner().get("/steps/" + step).jsonPath().getLong("version");
        scene.owner().post("/steps/" + step + "/urgings", version, Map.of("message", "请尽快")).then().statusCode(200)
                .body("urgings", equalTo(1));
        scene.owner().post("/steps/" + step + "/urgings", version + 1, Map.of()).then().statusCode(409);
    }

    @Test
    void a20_opinionsGivenAtTheSameMomentAreAllKept() {
        DossierScene scene = DossierScene.listed("511900-JYJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
        List<Callable<Integer>> all = DossierScene.BODIES.keySet().stream().map(kind -> (Callable<Integer>) () ->
                scene.conclude(scene.body(kind), kind, Map.of("outcome", "AGREED")).statusCode()).toList();
        assertEquals(List.of(200, 200, 200, 200, 200, 200), AtOnce.all(all));
        assertEquals("OPEN", scene.state("TECHNICAL_REVIEW"));
    }

    @Test
    void a2_a20_recusalNeverLeavesADossierWithoutSomebodyToDecide() {
        DossierScene ofTheOffice = DossierScene.listed("511900-DSJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit().opinions();
        ofTheOffice.technically(ofTheOffice.office(), "AGREED").then().statusCode(403);
        Person chair = Person.chair().on("2026-03-02");
        ofTheOffice.technically(chair, "AGREED").then().statusCode(422).body("violations.field", contains("documentId"));
        ofTheOffice.conclude(chair, "TECHNICAL_REVIEW", Map.of("outcome", "AGREED", "opinion", "第三方评估可行", "assessment",
                ofTheOffice.assessment(), "documentId", file(chair, ofTheOffice, "OPINION"))).then().statusCode(200);

        DossierScene ofFinance = DossierScene.listed("511900-CZJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
        ofFinance.owner().get("/consultations/" + ofFinance.dossier()).then()
                .body("opinions.find { it.kind == 'FINANCE_OPINION' }.ownProject", equalTo(true));
        ofFinance.opinions();
        assertEquals("DONE", ofFinance.state("FINANCE_OPINION"));
    }

    @Test
    void a16_a45_a46_whatIsMissingIsToldAllAtOnce() {
        DossierScene scene = DossierScene.listed("511900-JYJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN");
        scene.write(Map.of());
        scene.trySubmit(true).then().statusCode(422).body("findings.rule", hasItems("A16_DOSSIER_CATALOGUE", "A17_DOSSIER_CHAPTER",
                "A17_DOSSIER_DOCUMENT", "A45_DOSSIER_PROTECTION", "A46_DOSSIER_PRODUCTS", "DOSSIER_COSTS"));
        scene.isAt("LISTED");
        assertNull(scene.read().getString("submittedAt"));
        Person.owner("511900-GGZY").on("2026-03-02").get("/dossiers/" + scene.dossier()).then().statusCode(404);
        scene.office().get("/dossiers/" + scene.dossier()).then().statusCode(404);
    }

    @Test
    void a20_whatAnOrganConcludesWithoutTheMaterialAndWhatIsTakenBackLeaveNothingAwaited() {
        DossierScene scene = DossierScene.listed("511900-JYJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
        for (String kind : List.of("FINANCE_OPINION", "ECONOMY_OPINION")) {
            scene.body(kind).post("/steps/" + scene.step(kind) + "/material-requests", version(scene, kind), Map.of("what", "明细"))
                    .then().statusCode(200);
        }
        scene.conclude(scene.body("FINANCE_OPINION"), "FINANCE_OPINION", Map.of("outcome", "AGREED")).then().statusCode(200)
                .body("paused", equalTo(false), "pauses[0].endedAt", not(nullValue()), "pauses[0].supplied", nullValue());
        scene.conclude(scene.body("SECRECY_OPINION"), "SECRECY_OPINION", Map.of("outcome", "DISAGREED", "opinion", "不可行"))
                .then().statusCode(200);
        scene.owner().post("/dossiers/" + scene.dossier() + "/withdrawal", scene.read().getLong("version"),
                Map.of("reason", "重新编制")).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        scene.owner().all("/inbox?box=OBLIGATIONS").then()
                .body("items.page", not(hasItem("/dossiers/" + scene.dossier())));
        assertEquals("SKIPPED", scene.state("ECONOMY_OPINION"));
    }

    @Test
    void whatIsReadTakesAFewStatementsHoweverMuchThereIs() {
        DossierScene scene = DossierScene.listed("511900-JYJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
        scene.owner().get("/consultations?limit=1").then().statusCode(200);
        int few = statements(scene, "/consultations?limit=1");
        assertEquals(few, statements(scene, "/consultations?limit=100"));
        assertTrue(few <= 4, few + " statements");
        assertTrue(statements(scene, "/dossiers/" + scene.dossier()) <= 12, "a dossier");
        assertTrue(statements(scene, "/dossiers/" + scene.dossier() + "/procedure") <= 8, "its procedure");
        assertTrue(statements(scene, "/projects/" + scene.project() + "/dossiers") <= 3, "the dossiers of a project");
        int amounts = statements(scene, "/projects/" + scene.project() + "/amounts");
        assertTrue(amounts <= 5, amounts + " statements for its amounts");
        assertTrue(statements(scene, "/projects/" + scene.project() + "/conditions") <= 3, "its conditions");
    }

    private static int statements(DossierScene scene, String path) {
        return Statements.of(() -> scene.owner().get(path).then().statusCode(200)).size();
    }

    private static long version(DossierScene scene, String kind) {
        return scene.owner().get("/steps/" + scene.step(kind)).jsonPath().getLong("version");
    }

    private static Map<String, Object> withDocument(DossierScene scene, Map<String, Object> content) {
        Map<String, Object> whole = new HashMap<>(content);
        whole.put("documentId", scene.read().getString("content.documentId"));
        return whole;
    }

    private static Response answer(DossierScene scene, Person by, String kind) {
        String step = scene.step(kind);
        long version = scene.owner().get("/steps/" + step).jsonPath().getLong("version");
        return by.post("/steps/" + step + "/answer", version, Map.of("adopted", true, "statement", "已修改"));
    }

    /** None of these weeks has a holiday. */
    private static long workingDaysBetween(String from, String to) {
        return LocalDate.parse(from).datesUntil(LocalDate.parse(to))
                .filter(day -> day.getDayOfWeek().getValue() < 6).count();
    }
}
