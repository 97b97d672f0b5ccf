package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.AtOnce;
import cn.bazhong.projects.testsupport.DeterminationScene;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever has not delivered its data is heard, found so, and bound until delivery is confirmed by whoever found it (A11). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A11FindingTest {

    @Test
    void a11_theOwnerIsHeardFirstAndBoundUntilItsDeliveryIsConfirmed() {
        DossierScene project = DossierScene.listed("511900-GJGS", same -> { });
        DeterminationScene scene = DeterminationScene.of(project).proposed("DATA_NOT_DELIVERED", "documents",
                List.of(project.file("FINDING_EVIDENCE")));
        scene.owner().get(scene.path("")).then().body("state", equalTo("HEARING"), "waitsFor.kind", equalTo("FINDING_HEARING"),
                "waitsFor.due", equalTo(DeterminationScene.LAST_DAY), "evidence.size()", equalTo(1), "from", nullValue(),
                "stops.point", contains("NEW_APPLICATION"));
        assertEquals(List.of("FINDING_HEARING"), scene.owed(scene.owner()));
        scene.decide(scene.organ(), true).then().statusCode(409).body("article", equalTo("A32"));
        scene.decide(scene.owner(), true).then().statusCode(403);
        scene.decide(scene.dossier().development(), true).then().statusCode(403);
        assertEquals(List.of(), scene.stopped());

        scene.state(UUID.randomUUID().toString()).then().statusCode(422).body("violations.field", contains("documents"));
        scene.state(project.file("FINDING_EVIDENCE")).then().statusCode(200).body("statement.text", equalTo("已在整改"),
                "statement.evidence.size()", equalTo(1), "waitsFor.kind", equalTo("FINDING_DECISION"));
        scene.state().then().statusCode(409);
        assertEquals(List.of("FINDING_DECISION"), scene.owed(scene.organ()));
        String step = scene.read().getString("waitsFor.id");
        scene.organ().post("/steps/" + step + "/outcome", scene.organ().get("/steps/" + step).jsonPath().getLong("version"),
                Map.of("outcome", "AGREED")).then().statusCode(409);
        scene.decide(scene.organ(), true, "documentNumber", "").then().statusCode(422).body("violations.field", contains("documentNumber"));
        scene.decide(scene.organ(), true, "decidedOn", "2026-03-01").then().statusCode(422);
        scene.decide(scene.organ(), true).then().statusCode(200).body("state", equalTo("FOUND"), "holds", equalTo(true), "unheard",
                equalTo(false), "from", equalTo("2026-03-02"), "until", nullValue());
        assertEquals(List.of("NEW_APPLICATION"), scene.stopped());
        assertEquals(List.of("DELIVER_DATA"), scene.owed(scene.owner()));

        scene.on("2026-03-09").report().then().statusCode(200);
        assertEquals(List.of("CHECK_DELIVERY"), scene.owed(scene.organ()));
        scene.does(scene.organ(), "/remedy-refusal", Map.of("reason", "尚缺历史数据")).then().statusCode(200)
                .body("remedies[0].refusal", equalTo("尚缺历史数据"));
        assertEquals(List.of("NEW_APPLICATION"), scene.stopped());
        scene.report().then().statusCode(200);
        scene.end(scene.owner()).then().statusCode(403);
        scene.end(scene.dossier().development()).then().statusCode(403);
        scene.end(scene.organ()).then().statusCode(200).body("state", equalTo("ENDED"), "until", equalTo("2026-03-08"), "holds", equalTo(false));
        assertEquals(List.of(), scene.stopped());
        assertEquals(List.of(), Stream.of(scene.owner(), scene.organ()).flatMap(each -> scene.owed(each).stream()).toList());
        scene.owner().get("/departments/511900-GJGS/restrictions/history").then().statusCode(200).body("items.id", contains(scene.id()),
                "items[0].until", equalTo("2026-03-08"), "items[0].documentNumber", equalTo("巴数认〔2026〕3号"), "items[0].holds", equalTo(false));
        Person.owner("511900-JTJ").on("2026-03-09").get("/departments/511900-GJGS/restrictions/history").then().statusCode(404);
    }

    @Test
    void a11_whoeverSaysNothingIsGoneOnWithoutTheDayAfterAndHasNotAgreed() {
        DossierScene project = DossierScene.listed("511900-RQGS", same -> { });
        DeterminationScene scene = DeterminationScene.of(project).proposed("DATA_NOT_DELIVERED");
        scene.on(DeterminationScene.LAST_DAY).decide(scene.organ(), true).then().statusCode(409);
        assertEquals(List.of(), scene.owed(scene.organ()));
        scene.on(DeterminationScene.DAY_AFTER);
        assertEquals(List.of("DECIDE_FINDING"), scene.owed(scene.organ()));
        scene.decide(scene.organ(), false, "documentNumber", null).then().statusCode(200).body("state", equalTo("NOT_FOUND"), "unheard",
                equalTo(true));
        scene.owner().get(scene.path("/procedure")).then().body("steps.find { it.kind == 'FINDING_HEARING' }.outcome", equalTo("NOT_GIVEN"));
        assertEquals(List.of(), scene.stopped());
        assertEquals(List.of(), scene.owed(scene.organ()));
    }

    @Test
    void a11_nobodyElseProposesItNothingIsProposedTwiceAndOthersLearnNothing() {
        DossierScene project = DossierScene.listed("511900-CJL", same -> { });
        DeterminationScene scene = DeterminationScene.of(project);
        scene.owner().post("/determinations", scene.asked("DATA_NOT_DELIVERED")).then().statusCode(403).body("article", equalTo("A5"));
        scene.dossier().development().post("/determinations", scene.asked("DATA_NOT_DELIVERED")).then().statusCode(403);
        scene.organ().post("/determinations/screenings", scene.asked("DATA_NOT_DELIVERED", "year", 2026, "workingDays", 3, "department",
                "511900-CJL", "documents", List.of(UUID.randomUUID()))).then().statusCode(200).body("findings.rule", contains(
                "DETERMINATION_YEAR", "DETERMINATION_OWNER", "DETERMINATION_HEARING_SHORT", "DETERMINATION_DOCUMENTS", "DETERMINATION_SHOWN"));
        List<Integer> answers = AtOnce.all(Stream.of(1, 2, 3).<Callable<Integer>>map(each -> () -> scene.propose("DATA_NOT_DELIVERED")
                .statusCode()).toList());
        assertEquals(List.of(201, 409, 409), answers.stream().sorted().toList());
        String id = scene.organ().get("/determinations?owner=511900-CJL").then().body("items.size()", equalTo(1)).extract().path("items[0].id");
        Person other = Person.owner("511900-JTJ").on("2026-03-02");
        other.get("/determinations/" + id).then().statusCode(404);
        other.get("/determinations?owner=511900-CJL").then().body("items", empty());
        scene.owner().get("/projects/" + scene.dossier().project() + "/events?limit=100").then().body("items.type",
                not(hasItem("FINDING_PROPOSED")));
        scene.organ().post("/determinations/" + id + "/dropping", scene.organ().get("/determinations/" + id).jsonPath().getLong("version"),
                Map.of("reason", "已交付")).then().statusCode(200).body("state", equalTo("DROPPED"), "actions.findAll { it.allowed }", empty());
        scene.propose("DATA_NOT_DELIVERED").then().statusCode(201);
    }

    @Test
    void a5_a11_nobodyFindsAgainstItselfTheViceMayorDoes() {
        DossierScene project = DossierScene.listed("511900-DSJ", same -> { });
        DeterminationScene scene = DeterminationScene.of(project);
        scene.propose("DATA_NOT_DELIVERED").then().statusCode(403).body("article", equalTo("A5"));
        Person chair = Person.chair().on("2026-03-02");
        String id = chair.post("/determinations", scene.asked("DATA_NOT_DELIVERED")).then().statusCode(201)
                .body("role", equalTo("COMMITTEE_CHAIR")).extract().path("id");
        Person owner = Person.of("dsj-owner", "张伟", "511900-DSJ", Role.PROJECT_OWNER).on("2026-03-02");
        owner.post("/determinations/" + id + "/statement", 0, Map.of("statement", "已交付")).then().statusCode(200);
        long version = chair.get("/determinations/" + id).jsonPath().getLong("version");
        chair.post("/determinations/" + id + "/decision", version, Map.of("found", false, "decidedOn", "2026-03-02", "reason", "已交付")).then()
                .statusCode(200);
    }

    @Test
    void aFindingAndAListOfThemAreReadInAFewStatements() {
        DeterminationScene scene = DeterminationScene.of(DossierScene.listed("511900-SWGS", same -> { })).proposed("DATA_NOT_DELIVERED");
        int one = Statements.of(() -> scene.owner().get(scene.path("")).then().statusCode(200)).size();
        assertTrue(one <= 8, "a finding in " + one);
        int list = Statements.of(() -> scene.organ().get("/determinations?limit=100").then().statusCode(200)).size();
        assertTrue(list <= 3, "a list in " + list);
        assertFalse(scene.owed(scene.owner()).isEmpty());
    }
}
