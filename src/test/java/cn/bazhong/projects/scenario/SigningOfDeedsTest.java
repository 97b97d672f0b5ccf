package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.Calls;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.OtherTransaction;
import cn.bazhong.projects.testsupport.OversightScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Deeds with names of their own pass no department by that signs: they are kept as they were sent, and done by the last signature. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class SigningOfDeedsTest {
    private static final String FINANCE = "511900-CZJ";
    private static final String OFFICE = "511902-DSJ";
    private static final int YEAR = 2025;
    private final Person admin = Person.of("deeds-admin", "管理员", "511900-DSJ", Role.PLATFORM_ADMIN).on("2026-04-24");
    private final Person clerk = Person.of("deeds-clerk", "科员", FINANCE, Role.FINANCE).on("2026-04-24");
    private final Person head = Person.of("deeds-head", "局长", FINANCE, Role.FINANCE).on("2026-04-24");

    @AfterEach
    void nobodyHasToSign() {
        signing(FINANCE, List.of());
        signing(OFFICE, List.of());
    }

    @Test
    void a43_whatAClerkVerifiesIsVerifiedByTheLastSignature() {
        OversightScene scene = answered();
        String step = step(scene);
        long version = scene.version();
        verify(scene, clerk, version).then().statusCode(202).body("state", equalTo("SIGNING"), "deed.operation", equalTo("verifyRectification"),
                "deed.body.passed", equalTo(true), "decision", nullValue(), "draftedBy", equalTo("科员"), "waitsFor", equalTo(1));
        assertEquals("RESPONDED", scene.read().getString("state"));
        assertEquals(version, scene.version(), "nothing of it is done");
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body("items.type", not(hasItem("RECTIFICATION_VERIFIED")));
        scene.owner().get("/steps/" + step + "/draft").then().statusCode(404);
        sign(clerk, step).then().statusCode(409).body("detail", containsString("轮到"));
        sign(head.withKey("deeds-head-signs"), step).then().statusCode(200).body("state", equalTo("CONCLUDED"), "signatures.name",
                contains("局长"));
        scene.owner().get("/rectifications/" + scene.order()).then().body("state", equalTo("VERIFIED"));
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body(
                "items.find { it.type == 'RECTIFICATION_VERIFIED' }.actorName", equalTo("局长"));
    }

    @Test
    void a43_whatDoesNotFitIsRefusedWhenItIsDraftedAndWhoSignsLastNeedsNobody() {
        OversightScene scene = answered();
        long version = scene.version();
        clerk.post("/rectifications/" + scene.order() + "/verification", version, Map.of("passed", false)).then().statusCode(422);
        verify(scene, clerk, version - 1).then().statusCode(412);
        verify(scene, scene.office(), version).then().statusCode(403);
        Person again = clerk.withKey("deeds-clerk-twice");
        assertEquals(verify(scene, again, version).then().statusCode(202).extract().asString(),
                verify(scene, again, version).then().statusCode(202).extract().asString());
        Person other = Person.of("deeds-other", "同事", FINANCE, Role.FINANCE).on("2026-04-24");
        verify(scene, other, version).then().statusCode(409).body("detail", containsString("正在签批"));
        verify(scene, head, version).then().statusCode(200).body("state", equalTo("VERIFIED"));
        sign(head, step(scene)).then().statusCode(409);
    }

    @Test
    void a43_whatIsGivenBackIsSentAnew() {
        OversightScene scene = answered();
        String step = step(scene);
        verify(scene, clerk, scene.version()).then().statusCode(202);
        head.post("/steps/" + step + "/draft/return", version(head, step), Map.of("reason", "请补充现场核查情况")).then().statusCode(200)
                .body("state", equalTo("RETURNED"), "returnedBecause", equalTo("请补充现场核查情况"));
        sign(head, step).then().statusCode(409);
        verify(scene, clerk, scene.version()).then().statusCode(202).body("waitsFor", equalTo(1), "returnedBecause", nullValue());
    }

    @Test
    void a43_whatHasMovedSinceItWasDraftedIsNotDone() {
        OversightScene scene = answered();
        String step = step(scene);
        verify(scene, clerk, scene.version()).then().statusCode(202);
        Database.execute("update rectification set version = version + 1 where id = '" + scene.order() + "'");
        sign(head, step).then().statusCode(409).body("detail", containsString("已有变化"));
        head.get("/steps/" + step + "/draft").then().body("state", equalTo("SIGNING"), "waitsFor", equalTo(1));
        assertEquals("RESPONDED", scene.read().getString("state"));
    }

    @Test
    void a43_theLastSignatureLocksWhatTheDeedIsAboutBeforeTheChainIsWrittenToAsTheDeedItselfDoes() {
        OversightScene scene = answered();
        String step = step(scene);
        verify(scene, clerk, scene.version()).then().statusCode(202);
        CompletableFuture<Integer> signed;
        try (OtherTransaction verifying = OtherTransaction.holding("SELECT 1 FROM rectification WHERE id = '" + scene.order()
                + "' FOR UPDATE")) {
            signed = CompletableFuture.supplyAsync(() -> sign(head, step).statusCode());
            verifying.awaitSomebodyBehind();
            assertTrue(verifying.goesOn("SELECT 1 FROM chain_head WHERE subject_id = '" + scene.project() + "' FOR UPDATE NOWAIT"),
                    "the chain is free for whoever verifies");
        }
        assertEquals(200, signed.join());
    }

    @Test
    void a15_theListIsHandedInByTheLastSignature() {
        String list = Calls.ofCounty("511902", YEAR);
        Person office = of("deeds-office", "罗琴");
        Person director = of("deeds-director", "主任");
        Applying.begin(Person.owner("511902-WJJ").on(YEAR - 1 + "-09-10"), list, YEAR).write("巴州区疾控平台").submit().confirm(office).accept(office);
        signing(OFFICE, List.of(List.of(Map.of("id", "deeds-director"))));
        JsonPath composed = office.get("/annual-lists/" + list).then().statusCode(200).extract().jsonPath();
        office.post("/annual-lists/" + list + "/submission", composed.getLong("version"), Map.of()).then().statusCode(202)
                .body("deed.operation", equalTo("submitList"), "deed.body", anEmptyMap());
        office.get("/annual-lists/" + list).then().body("version", equalTo(composed.getInt("version")), "state", equalTo("COLLECTING"));
        String step = office.get("/annual-lists/" + list + "/procedure").jsonPath().getString("steps.find { it.kind == 'LIST_COMPOSITION' }.id");
        sign(director, step).then().statusCode(200).body("state", equalTo("CONCLUDED"), "deed.operation", equalTo("submitList"));
        office.get("/steps/" + step).then().body("state", equalTo("DONE"), "decidedBy", equalTo("主任"));
        office.get("/annual-lists/" + list).then().body("state", not(equalTo("COLLECTING")));
    }

    @Test
    void a15_aListThatChangedAfterItWasDraftedIsNotHandedInByItsSignatures() {
        String list = Calls.ofCounty("511902", YEAR - 1);
        Person office = of("deeds-office", "罗琴");
        Person head = of("deeds-director", "主任");
        Person leader = of("deeds-leader", "局长");
        Stream.of("巴州区疾控平台", "巴州区急救平台").forEach(name -> Applying.begin(Person.owner("511902-WJJ").on(YEAR - 2 + "-09-10"), list, YEAR - 1)
                .write(name).submit().confirm(office).accept(office));
        signing(OFFICE, List.of(List.of(Map.of("id", "deeds-director")), List.of(Map.of("id", "deeds-leader"))));
        String step = office.get("/annual-lists/" + list + "/procedure").jsonPath().getString("steps.find { it.kind == 'LIST_COMPOSITION' }.id");
        Map<String, Object> agreed = Map.of("outcome", "AGREED");
        office.post("/steps/" + step + "/outcome", office.get("/steps/" + step).jsonPath().getLong("version"), agreed).then().statusCode(202);
        sign(head, step).then().statusCode(200).body("waitsFor", equalTo(2));
        JsonPath line = office.all("/annual-lists/" + list + "/lines").jsonPath();
        office.put("/annual-lists/" + list + "/lines/" + line.getString("items[0].id") + "/inclusion", line.getLong("items[0].version"),
                Map.of("included", false, "reason", "与在建平台重复")).then().statusCode(200);
        sign(leader, step).then().statusCode(409).body("detail", containsString("已有变化"));
        office.get("/annual-lists/" + list).then().body("state", equalTo("COLLECTING"));
        office.post("/steps/" + step + "/draft", office.get("/steps/" + step).jsonPath().getLong("version"), agreed).then().statusCode(200);
        sign(head, step).then().statusCode(200);
        sign(leader, step).then().statusCode(200).body("state", equalTo("CONCLUDED"));
        office.get("/annual-lists/" + list).then().body("state", not(equalTo("COLLECTING")));
    }

    @Test
    void a14_anApplicationLookedAtAnewAfterItsScreeningWasDraftedIsNotTakenUpByTheSignature() {
        String list = Calls.ofCounty("511902", YEAR - 2);
        Person office = of("deeds-office", "罗琴");
        Person head = of("deeds-director", "主任");
        Applying applying = Applying.begin(Person.owner("511902-WJJ").on(YEAR - 3 + "-09-10"), list, YEAR - 2).write("巴州区体检平台").submit()
                .confirm(office);
        signing(OFFICE, List.of(List.of(Map.of("id", "deeds-director"))));
        String step = office.get(applying.path("")).path("waitsFor.id");
        applying.conclude(office, Map.of("outcome", "RETURNED", "opinion", "请修改")).then().statusCode(202);
        applying.confirm(office, 1);
        sign(head, step).then().statusCode(409).body("detail", containsString("已有变化"));
        assertEquals("SUBMITTED", applying.read().seen().getString("state"));
    }

    @Test
    void a14_whatWasSignedOnPaperWithoutAScanIsConfirmedByWhoeverSignsLast() {
        String list = Calls.ofCounty("511902", YEAR - 2);
        Person office = of("deeds-office", "罗琴");
        Person colleague = of("deeds-colleague", "同事");
        Person head = of("deeds-director", "主任");
        Applying applying = Applying.begin(Person.owner("511902-WJJ").on(YEAR - 3 + "-09-10"), list, YEAR - 2).write("巴州区血液平台").submit()
                .confirm(office);
        signing(OFFICE, List.of(List.of(Map.of("id", "deeds-director"))));
        String step = office.get(applying.path("")).path("waitsFor.id");
        String paper = office.post("/steps/" + step + "/paper-registrations", office.get("/steps/" + step).jsonPath().getLong("version"),
                Map.of("decision", Map.of("outcome", "AGREED"), "decisionDate", YEAR + "-01-06", "documentNumber", "巴州数〔2025〕1号",
                        "signatory", "主任")).then().statusCode(200).extract().path("id");
        colleague.get("/paper-registrations/" + paper).then().body("actions.find { it.name == 'check' }.allowed", equalTo(true),
                "actions.find { it.name == 'confirm' }.allowed", equalTo(false));
        head.get("/paper-registrations/" + paper).then().body("actions.find { it.name == 'confirm' }.allowed", equalTo(true));
        confirm(colleague, paper).then().statusCode(409).body("detail", containsString("最后一级签批人"));
        confirm(head, paper).then().statusCode(200).body("state", equalTo("CONFIRMED"));
        assertEquals("ACCEPTED", applying.read().seen().getString("state"));
    }

    private static Response confirm(Person by, String paper) {
        return by.post("/paper-registrations/" + paper + "/check", by.get("/paper-registrations/" + paper).jsonPath().getLong("version"),
                Map.of("confirmed", true));
    }

    /** An order of finance its owner has answered; from then on the head signs there. */
    private OversightScene answered() {
        List.of(clerk, head).forEach(each -> each.post("/me/reminders", Map.of("mail", true)).then().statusCode(200));
        OversightScene scene = OversightScene.of("511900-RSJ").ordered(clerk).responded();
        signing(FINANCE, List.of(List.of(Map.of("id", "deeds-head"))));
        return scene;
    }

    /** Somebody of the county's office, known to the portal. */
    private static Person of(String id, String name) {
        Person somebody = Person.of(id, name, OFFICE, Role.LEADING_GROUP_OFFICE).on(YEAR + "-01-06");
        somebody.post("/me/reminders", Map.of("mail", true)).then().statusCode(200);
        return somebody;
    }

    private static Response verify(OversightScene scene, Person by, long version) {
        return by.post("/rectifications/" + scene.order() + "/verification", version, Map.of("passed", true, "reasons", "已整改到位"));
    }

    private static String step(OversightScene scene) {
        JsonPath procedures = scene.owner().get("/projects/" + scene.project() + "/procedures").then().statusCode(200).extract().jsonPath();
        return procedures.getString("items.find { it.subjectId == '" + scene.order() + "' }.steps.find { it.kind == "
                + "'RECTIFICATION_VERIFICATION' && !it.superseded }.id");
    }

    private static Response sign(Person by, String step) {
        return by.post("/steps/" + step + "/draft/signature", version(by, step), Map.of());
    }

    private static long version(Person by, String step) {
        return by.get("/steps/" + step + "/draft").then().statusCode(200).extract().jsonPath().getLong("version");
    }

    private void signing(String department, List<?> levels) {
        long version = admin.get("/departments/" + department + "/signing").jsonPath().getLong("version");
        admin.put("/departments/" + department + "/signing", version, Map.of("levels", levels)).then().statusCode(200);
    }
}
