package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a body that has it so, a clerk drafts the opinion, the head signs and the leader issues it (A20). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A20SigningTest {
    private static final String KIND = "ECONOMY_OPINION";
    private static final String BODY = "511900-JXJ";
    private static final Map<String, Object> AGREED = Map.of("outcome", "AGREED", "opinion", "同意", "documentNumber", "巴经信函〔2026〕7号");
    private final Person admin = Person.of("signing-admin", "管理员", "511900-DSJ", Role.PLATFORM_ADMIN).on("2026-03-02");
    private final Person clerk = of("signing-clerk", "科员");
    private final Person head = of("signing-head", "科长");
    private final Person leader = of("signing-leader", "局长");

    @BeforeEach
    void theHeadSignsAndTheLeaderIssues() {
        Stream.of(clerk, head, leader).forEach(each -> each.post("/me/reminders", Map.of("mail", true)).then().statusCode(200));
        enter(List.of(List.of(Map.of("id", "signing-head")), List.of(Map.of("id", "signing-leader")))).then().statusCode(200)
                .body("levels[0].name", contains("科长"), "levels[1].name", contains("局长"));
    }

    /** Other tests have whoever acts conclude. */
    @AfterEach
    void nobodyHasToSign() {
        enter(List.of()).then().statusCode(200).body("levels", empty());
    }

    @Test
    void a20_theLastSignatureConcludesWhatTheClerkDrafted() {
        DossierScene scene = submitted();
        String step = scene.step(KIND);
        clerk.get("/steps/" + step).then().body("actions.find { it.name == 'conclude-agreed' }.href", equalTo("/api/v1/steps/" + step + "/draft"),
                "actions.find { it.name == 'conclude-agreed' }.allowed", equalTo(true));
        scene.conclude(clerk, KIND, AGREED).then().statusCode(202).body("state", equalTo("SIGNING"), "decision.documentNumber",
                equalTo("巴经信函〔2026〕7号"), "deed", nullValue());
        assertEquals("OPEN", scene.state(KIND));
        draft(clerk, step, Map.of("outcome", "DISAGREED")).then().statusCode(422);
        draft(clerk, step, AGREED).then().statusCode(200).body("state", equalTo("SIGNING"), "waitsFor", equalTo(1), "draftedBy", equalTo("科员"));
        draft(head, step, AGREED).then().statusCode(409);
        sign(leader, step).then().statusCode(409);
        sign(clerk, step).then().statusCode(409);
        sign(head, step).then().statusCode(200).body("waitsFor", equalTo(2), "signatures.name", contains("科长"));
        assertEquals("OPEN", scene.state(KIND));
        sign(leader, step).then().statusCode(200).body("state", equalTo("CONCLUDED"), "signatures.name", contains("科长", "局长"));
        scene.owner().get("/steps/" + step).then().body("state", equalTo("DONE"), "outcome", equalTo("AGREED"), "decidedBy", equalTo("局长"),
                "documentNumber", equalTo("巴经信函〔2026〕7号"));
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body("items.type", hasItem("STEP_CONCLUDED"),
                "items.type", not(hasItem("CONCLUSION_DRAFTED")));
        scene.owner().get("/steps/" + step + "/draft").then().statusCode(404);
    }

    @Test
    void a20_whatIsGivenBackIsChangedAndSignedAnewAndALeaderMayConcludeAlone() {
        DossierScene scene = submitted();
        String step = scene.step(KIND);
        draft(clerk, step, AGREED).then().statusCode(200);
        sign(head, step).then().statusCode(200);
        leader.post("/steps/" + step + "/draft/return", version(leader, step), Map.of("reason", "请写明依据")).then().statusCode(200)
                .body("state", equalTo("RETURNED"), "returnedBy", equalTo("局长"), "waitsFor", nullValue());
        sign(head, step).then().statusCode(409);
        draft(clerk, step, Map.of("outcome", "DISAGREED", "opinion", "不符合信创要求")).then().statusCode(200)
                .body("waitsFor", equalTo(1), "signatures", empty(), "returnedBecause", nullValue());
        scene.conclude(leader, KIND, AGREED).then().statusCode(200).body("outcome", equalTo("AGREED"));
        sign(head, step).then().statusCode(409);
    }

    @Test
    void whoeverActsForTheHeadSignsInTheirPlace() {
        DossierScene scene = submitted();
        String step = scene.step(KIND);
        draft(clerk, step, AGREED).then().statusCode(200);
        String delegation = head.post("/delegations", Map.of("delegate", "signing-clerk", "roles", List.of("ECONOMY_INFORMATION"), "firstDay",
                "2026-03-02", "lastDay", "2026-03-03", "reason", "出差")).then().statusCode(201).extract().path("id");
        sign(clerk.under(delegation).on("2026-03-02"), step).then().statusCode(200).body("signatures.name", contains("科员（代科长）"),
                "waitsFor", equalTo(2));
    }

    @Test
    void aLevelThatIsNoMoreHoldsNothingUp() {
        DossierScene scene = submitted();
        String step = scene.step(KIND);
        draft(clerk, step, AGREED).then().statusCode(200);
        sign(head, step).then().statusCode(200).body("waitsFor", equalTo(2));
        enter(List.of(List.of(Map.of("id", "signing-leader")))).then().statusCode(200);
        leader.get("/steps/" + step + "/draft").then().body("waitsFor", equalTo(1), "actions.find { it.name == 'sign-draft' }.allowed",
                equalTo(true));
        sign(leader, step).then().statusCode(200).body("state", equalTo("CONCLUDED"));
    }

    @Test
    void whatFillsAWholeRequestIsDraftedToo() {
        DossierScene scene = submitted();
        String step = scene.step(KIND);
        draft(clerk, step, AGREED).then().statusCode(200);
        Database.execute("UPDATE step_draft SET form = rpad(form, 1 << 20) WHERE step_id = '" + step + "'");
        sign(head, step).then().statusCode(200);
        sign(leader, step).then().statusCode(200).body("state", equalTo("CONCLUDED"));
    }

    @Test
    void a20_whatAScanShowsToBeSignedIsCheckedByAnySecondPerson() {
        DossierScene scene = submitted();
        String step = scene.step(KIND);
        String scan = scan(scene);
        String paper = register(clerk, step, Map.of("outcome", "AGREED", "opinion", "同意", "documentId", scan)).then().statusCode(200)
                .extract().path("id");
        Person office = scene.office();
        office.post("/paper-registrations/" + paper + "/check", office.get("/paper-registrations/" + paper).jsonPath().getLong("version"),
                Map.of("confirmed", true)).then().statusCode(200);
        assertEquals("DONE", scene.state(KIND));
    }

    private String scan(DossierScene scene) {
        String text = "同意";
        JsonPath announced = clerk.post("/projects/" + scene.project() + "/documents", Map.of("type", "OPINION", "title", "意见扫描件", "file",
                Map.of("fileName", "意见.txt", "size", text.getBytes(StandardCharsets.UTF_8).length))).then().statusCode(201).extract().jsonPath();
        clerk.putText("/document-versions/" + announced.getString("versions[0].id") + "/content", text).then().statusCode(200);
        return announced.getString("id");
    }

    private static Response register(Person by, String step, Map<String, Object> decision) {
        return by.post("/steps/" + step + "/paper-registrations", by.get("/steps/" + step).jsonPath().getLong("version"), Map.of("decision",
                decision, "decisionDate", "2026-03-02", "documentNumber", "巴经信函〔2026〕9号", "signatory", "局长"));
    }

    @Test
    void onlyTheAdministratorEntersPeopleOfTheDepartmentItself() {
        long version = admin.get("/departments/" + BODY + "/signing").jsonPath().getLong("version");
        clerk.put("/departments/" + BODY + "/signing", version, Map.of("levels", List.of())).then().statusCode(403);
        Person.owner("511900-JYJ").on("2026-03-02").get("/departments/" + BODY + "/signing").then().statusCode(404);
        enter(List.of(List.of(Map.of("id", "signing-admin")))).then().statusCode(422).body("violations.field", contains("levels"));
        enter(List.of(List.of())).then().statusCode(422);
    }

    private Response enter(List<?> levels) {
        long version = admin.get("/departments/" + BODY + "/signing").jsonPath().getLong("version");
        return admin.put("/departments/" + BODY + "/signing", version, Map.of("levels", levels));
    }

    private static DossierScene submitted() {
        return DossierScene.listed("511900-SWJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
    }

    private static Person of(String id, String name) {
        return Person.of(id, name, BODY, Role.ECONOMY_INFORMATION).on("2026-03-02");
    }

    private static Response draft(Person by, String step, Map<String, Object> decision) {
        return by.post("/steps/" + step + "/draft", by.get("/steps/" + step).jsonPath().getLong("version"), decision);
    }

    private static Response sign(Person by, String step) {
        return by.post("/steps/" + step + "/draft/signature", version(by, step), Map.of());
    }

    private static long version(Person by, String step) {
        JsonPath draft = by.get("/steps/" + step + "/draft").jsonPath();
        return draft.get("version") == null ? 0 : draft.getLong("version");
    }
}
