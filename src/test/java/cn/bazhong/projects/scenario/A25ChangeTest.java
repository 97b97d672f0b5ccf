package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.testsupport.ExecutionScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was approved is kept to; what has to be another thing is asked for, and judged by how far all changes go (A25). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A25ChangeTest {
    /** From here to the last of these days the city has set what is major, and what it leaves to owners. */
    private static final String THRESHOLD_FROM = "2097-01-05";
    private static final String UNDER_THRESHOLD = "2097-01-08";
    private static final String THRESHOLD_TO = "2097-01-20";
    private static boolean set;
    private static final String FIRST = new UUID(7, 0).toString();
    private static final String SECOND = new UUID(7, 1).toString();

    /** Tests of later years find the policy as it was. */
    @BeforeEach
    void setThreshold() {
        if (set) {
            return;
        }
        set = true;
        Person admin = Person.of("a25-admin", "管理员", "511900-DSJ", Role.PLATFORM_ADMIN).on("2096-12-01");
        Map<String, Object> policy = new HashMap<>(admin.get("/policies/0180e8a6-0000-7000-8000-000000000001").then().statusCode(200)
                .extract().jsonPath().<String, Object>getMap("policy"));
        enter(admin, policy, THRESHOLD_TO);
        policy.put("majorChangeThreshold", 300000);
        policy.put("ownerAdjustmentPercent", 3);
        enter(admin, policy, THRESHOLD_FROM);
    }

    private static void enter(Person admin, Map<String, Object> policy, String from) {
        admin.post("/policies", Map.of("jurisdiction", "511900", "effectiveFrom", from, "policy", policy, "reason", "市政府常务会议")).then()
                .statusCode(201);
    }

    @Test
    void a25_withoutAThresholdEveryChangeGoesToCommitteeAndGovernmentAndMakesTheNewCeiling() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "1900000.00");
        String contracts = "/lots/" + scene.lot(0) + "/contracts";
        scene.post(contracts, scene.contract("GOODS", "200000.00")).then().statusCode(422).body("article", equalTo("A25"));
        String change = begin(scene);
        submitted(scene, change, change(line(SECOND, "1100000.00"))).then().body("classified.change", equalTo("MAJOR_WITH_ESTIMATE"),
                "totals.first", equalTo(2000000.00f), "totals.after", equalTo(2300000.00f), "waitsFor.kind", contains("CHANGE_REVIEW"));
        agree(scene, scene.dossier().office(), change, Map.of());
        scene.inSession(ProcedureKind.CHANGE_REQUEST, StepKind.CHANGE_COMMITTEE_REVIEW, change, Outcome.AGREED);
        agree(scene, scene.owner(), change, Map.of());
        agree(scene, scene.dossier().government(), change, Map.of());
        scene.owner().get(scene.path("")).then().body("estimate", equalTo(2000000.00f));
        agree(scene, scene.dossier().development(), change, Map.of("documentNumber", "巴发改〔2026〕77号"));
        scene.owner().get(scene.path("")).then().body("estimate", equalTo(2300000.00f), "budget", nullValue());
        agree(scene, scene.dossier().body("FINANCE_OPINION"), change, Map.of());
        scene.owner().get(scene.path("")).then().body("budget", equalTo(2300000.00f));
        scene.post(contracts, scene.contract("GOODS", "200000.00")).then().statusCode(200);
        scene.owner().get("/projects/" + scene.project() + "/baselines").then().body("items.kind", hasItem("CHANGE"));
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body("items.type",
                hasItems("CHANGE_REQUEST_SUBMITTED", "CHANGE_REQUEST_APPROVED", "CHANGE_REQUEST_BUDGET_REVIEWED", "BASELINE_FROZEN"));
    }

    @Test
    void a25_askingInThreePartsGoesToTheCommitteeLikeOneLargeChange() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "100000.00").on(UNDER_THRESHOLD);
        String first = begin(scene);
        submitted(scene, first, change(line(FIRST, "1320000.00"))).then().body("classified.change", equalTo("MINOR_WITH_ESTIMATE"));
        String second = begin(scene);
        submitted(scene, second, change(line(SECOND, "920000.00"))).then().body("classified.change", equalTo("MINOR_WITH_ESTIMATE"),
                "classified.moved", equalTo(240000.00f));
        approve(scene, first);
        String third = begin(scene);
        submitted(scene, third, change(newLine("数据治理", "100000.00"))).then().body("classified.change", equalTo("MAJOR_WITH_ESTIMATE"),
                "classified.moved", equalTo(340000.00f), "classified.because.size()", equalTo(1));
        scene.owner().get("/projects/" + scene.project() + "/procedures").then().body(
                "items.findAll { it.kind == 'CHANGE_REQUEST' }.steps.kind.flatten()", hasItem("CHANGE_COMMITTEE_REVIEW"));
    }

    @Test
    void a25_whatMovesBackAndForthBetweenLinesCountsOnceAndLittleIsLeftToTheOwner() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "100000.00").on(UNDER_THRESHOLD);
        String change = begin(scene);
        submitted(scene, change, change(line(FIRST, "1160000.00"), line(SECOND, "840000.00"))).then()
                .body("classified.change", equalTo("OWNER_ADJUSTMENT"), "classified.moved", equalTo(40000.00f),
                        "waitsFor.kind", contains("CHANGE_FILING"));
        agree(scene, scene.dossier().office(), change, Map.of());
        scene.owner().get("/change-requests/" + change).then().body("state", equalTo("APPROVED"));
        scene.owner().get(scene.path("")).then().body("estimate", equalTo(2000000.00f), "budget", equalTo(2000000.00f));
        String goals = begin(scene);
        Map<String, Object> content = new HashMap<>(change(line(FIRST, "1170000.00"), line(SECOND, "830000.00")));
        content.put("goalsKept", false);
        submitted(scene, goals, content).then().body("classified.change", equalTo("MAJOR"));
    }

    @Test
    void a25_twoRequestsOfOneProjectDoNotTrampleEachOther() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "100000.00").on(UNDER_THRESHOLD);
        String one = begin(scene);
        String other = begin(scene);
        String same = begin(scene);
        submitted(scene, one, change(line(FIRST, "1250000.00")));
        submitted(scene, other, change(line(SECOND, "850000.00")));
        submitted(scene, same, change(line(FIRST, "1210000.00")));
        approve(scene, one);
        approve(scene, other);
        scene.owner().get(scene.path("")).then().body("estimate", equalTo(2100000.00f));
        agree(scene, scene.dossier().office(), same, Map.of());
        scene.owner().get("/change-requests/" + same).then().body("overtaken", equalTo(true));
        conclude(scene, scene.dossier().development(), same, Map.of("outcome", "AGREED", "documentNumber", "巴发改〔2097〕9号")).then()
                .statusCode(409).body("article", equalTo("A25"));
        conclude(scene, scene.dossier().development(), same, Map.of("outcome", "RETURNED", "opinion", "请按现行概算重新提交")).then()
                .statusCode(200);
        submitted(scene, same, change(line(FIRST, "1260000.00"))).then().body("overtaken", equalTo(false));
        approve(scene, same);
        scene.owner().get(scene.path("")).then().body("estimate", equalTo(2110000.00f));
        scene.owner().get("/projects/" + scene.project() + "/baselines").then().body("items.number.sort()", contains(1, 2, 3, 4, 5),
                "items.findAll { it.kind == 'CHANGE' }.size()", equalTo(3), "items.max { it.number }.content.amount", equalTo("2110000.00"));
    }

    @Test
    void a25_whatIsAskedForIsExaminedAndMayBeGivenBackOrTakenBack() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "1500000.00");
        String change = begin(scene);
        scene.dossier().office().get("/change-requests/" + change).then().statusCode(404);
        scene.owner().post("/change-requests/" + change + "/screenings", Map.of()).then().statusCode(200).body("findings.rule",
                hasItems("A25_CIRCUMSTANCES", "CHANGE_NOTHING", "CHANGE_DECLARED"));
        save(scene, change, change(line(FIRST, "100000.00"), line(SECOND, "100000.00")));
        submit(scene, change).then().statusCode(422).body("findings.rule", hasItem("A25_BELOW_CONTRACTS"));
        submitted(scene, change, change(line(FIRST, "1300000.00")));
        save(scene, change, change(line(FIRST, "1400000.00")), 409);
        conclude(scene, scene.dossier().office(), change, Map.of("outcome", "RETURNED", "opinion", "请补充测算")).then().statusCode(200);
        scene.owner().get("/change-requests/" + change).then().body("state", equalTo("RETURNED"), "opinion", equalTo("请补充测算"));
        submitted(scene, change, change(line(FIRST, "1250000.00"))).then().body("waitsFor.kind", contains("CHANGE_REVIEW"));
        scene.owner().post("/change-requests/" + change + "/withdrawal", version(scene, change), Map.of("reason", "不再需要")).then()
                .statusCode(200).body("state", equalTo("WITHDRAWN"));
        scene.owner().post("/change-requests/" + change + "/withdrawal", version(scene, change), Map.of("reason", "不再需要")).then()
                .statusCode(409);
        scene.owner().get("/change-requests?project=" + scene.project()).then().statusCode(200).body("items.state", contains("WITHDRAWN"));
        scene.owner().get("/change-requests?open=true&project=" + scene.project()).then().body("items", empty());
    }

    @Test
    void a25_anotherScheduleKeepsWhatWasReached() {
        ExecutionScene scene = ExecutionScene.budgeted("511900-JYJ");
        scene.put("/milestones", plan("2026-03-20", "2026-05-29")).then().statusCode(200);
        scene.post("/lots", ExecutionScene.lot("软件开发", "1200000.00")).then().statusCode(200);
        scene.awarded(0);
        scene.on("2026-03-20");
        scene.post("/milestones/" + scene.read().getString("milestones[0].id") + "/completion", Map.of("reachedOn", "2026-03-20")).then()
                .statusCode(200);
        scene.on(UNDER_THRESHOLD);
        String change = begin(scene);
        Map<String, Object> content = new HashMap<>(change());
        content.put("reschedule", true);
        content.put("milestones", List.of(Map.of("name", "二", "plannedOn", "2026-06-30", "percent", 100)));
        save(scene, change, content);
        submit(scene, change).then().statusCode(422).body("findings.rule", hasItem("A25_REACHED_STAYS"));
        content.put("milestones", plan("2026-03-20", "2026-06-30").get("milestones"));
        submitted(scene, change, content).then().body("classified.change", equalTo("OWNER_ADJUSTMENT"));
        agree(scene, scene.dossier().office(), change, Map.of());
        scene.owner().get(scene.path("")).then().body("milestones.plannedOn", contains("2026-03-20", "2026-06-30"),
                "milestones[0].reachedOn", equalTo("2026-03-20"), "milestones[1].reachedOn", nullValue());
    }

    @Test
    void aChangeRequestIsReadInFewStatementsAndItsListInTwo() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "100000.00");
        String change = begin(scene);
        submitted(scene, change, change(line(FIRST, "1300000.00")));
        List<String> one = Statements.of(() -> scene.owner().get("/change-requests/" + change).then().statusCode(200));
        assertTrue(one.size() <= 17, one.size() + " " + one);
        List<String> list = Statements.of(() -> scene.owner().get("/change-requests?limit=100").then().statusCode(200)
                .body("items.id", not(empty())));
        assertTrue(list.size() <= 2, list::toString);
    }

    private static Map<String, Object> plan(String first, String second) {
        return Map.of("milestones", List.of(Map.of("name", "一", "plannedOn", first, "percent", 30),
                Map.of("name", "二", "plannedOn", second, "percent", 100)));
    }

    @SafeVarargs
    static Map<String, Object> change(Map<String, Object>... lines) {
        return Map.of("reason", "省级接口规范调整", "contents", "增加接口", "mainContents", false, "goalsKept", true, "lines", List.of(lines));
    }

    static Map<String, Object> line(String id, String amount) {
        return Map.of("id", id, "amount", new BigDecimal(amount));
    }

    private static Map<String, Object> newLine(String name, String amount) {
        return Map.of("id", UUID.randomUUID().toString(), "name", name, "kind", "DATA", "amount", new BigDecimal(amount));
    }

    private static String begin(ExecutionScene scene) {
        return scene.owner().post("/change-requests", Map.of("projectId", scene.project())).then().statusCode(201).extract().path("id");
    }

    private static void save(ExecutionScene scene, String change, Map<String, Object> content) {
        save(scene, change, content, 200);
    }

    private static void save(ExecutionScene scene, String change, Map<String, Object> content, int status) {
        scene.owner().put("/change-requests/" + change + "/contents", version(scene, change), content).then().statusCode(status);
    }

    private static Response submit(ExecutionScene scene, String change) {
        return scene.owner().post("/change-requests/" + change + "/submission", version(scene, change), Map.of());
    }

    private static Response submitted(ExecutionScene scene, String change, Map<String, Object> content) {
        save(scene, change, content);
        Response answer = submit(scene, change);
        answer.then().statusCode(200);
        return answer;
    }

    private static long version(ExecutionScene scene, String change) {
        return scene.owner().get("/change-requests/" + change).then().statusCode(200).extract().jsonPath().getLong("version");
    }

    /** Of a minor change: the office, then development and reform, then finance where the estimate is another one. */
    private static void approve(ExecutionScene scene, String change) {
        agree(scene, scene.dossier().office(), change, Map.of());
        agree(scene, scene.dossier().development(), change, Map.of("documentNumber", "巴发改〔2097〕8号"));
        agree(scene, scene.dossier().body("FINANCE_OPINION"), change, Map.of());
    }

    private static void agree(ExecutionScene scene, Person by, String change, Map<String, Object> more) {
        Map<String, Object> conclusion = new HashMap<>(more);
        conclusion.put("outcome", "AGREED");
        conclude(scene, by, change, conclusion).then().statusCode(200);
    }

    private static Response conclude(ExecutionScene scene, Person by, String change, Map<String, Object> conclusion) {
        JsonPath seen = scene.owner().get("/change-requests/" + change).then().statusCode(200).extract().jsonPath();
        String step = new ArrayList<>(seen.<String>getList("waitsFor.id")).get(0);
        return by.post("/steps/" + step + "/outcome", by.get("/steps/" + step).jsonPath().getLong("version"), conclusion);
    }
}
