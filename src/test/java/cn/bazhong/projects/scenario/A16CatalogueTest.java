package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.ExecutionScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.ResourceScene;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The catalogue is kept from approval on, registered with the city, shared, found and used by others (A10, A16, A32). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A16CatalogueTest {
    private static final String DAY = "2026-03-02";
    private static final Person OTHER = Person.owner("511900-JTJ").on(DAY);

    @Test
    void a16_whatWasApprovedIsTakenOverRegisteredSharedAndFoundByAll() {
        ExecutionScene execution = ExecutionScene.approved("511900-ZRZY");
        ResourceScene scene = ResourceScene.takenOver(execution);
        assertEquals("养老机构", scene.read().getString("content.resource"));
        execution.owner().get("/projects/" + execution.project()).then().body("actions.find { it.name == 'enter-resource' }.allowed",
                equalTo(true));
        OTHER.get(scene.path("")).then().statusCode(404);
        scene.does(execution.owner(), "/sharing", Map.of("since", DAY)).then().statusCode(409).body("article", equalTo("A32"));
        scene.does(scene.data(), "/registration", Map.of("number", "BZ-1", "registeredOn", DAY)).then().statusCode(409);

        scene.submit().then().statusCode(200).body("state", equalTo("SUBMITTED"));
        String owed = "items.findAll { it.obligation == 'REGISTER_RESOURCES' && it.page.contains('" + execution.project() + "') }";
        scene.data().get("/inbox?box=OBLIGATIONS&limit=100").then().body(owed + ".size()", equalTo(1));
        scene.does(execution.owner(), "/return", Map.of("reason", "x")).then().statusCode(403);
        scene.does(scene.data(), "/return", Map.of("reason", "字段不全")).then().statusCode(200).body("remark", equalTo("字段不全"));
        scene.data().get("/inbox?box=OBLIGATIONS&limit=100").then().body(owed, empty());
        scene.write(ResourceScene.content("自然资源测绘成果目录")).then().statusCode(200);
        scene.shared();
        scene.does(scene.data(), "/aggregation", Map.of("since", DAY)).then().statusCode(200).body("aggregatedSince", equalTo(DAY));
        OTHER.get(scene.path("")).then().statusCode(200).body("projectId", nullValue(), "state", equalTo("REGISTERED"), "sharing",
                equalTo("SHARED"), "actions.name", contains("enter-use"));
        assertEquals(List.of("自然资源测绘成果目录"), ResourceScene.found(OTHER, "q=测绘&owner=511900-ZRZY"));
        execution.owner().get("/projects/" + execution.project() + "/events?limit=100").then().body("items.type",
                hasItems("RESOURCES_TAKEN_OVER", "RESOURCE_REGISTERED", "RESOURCE_SHARED"));
        scene.does(execution.owner(), "/removal", Map.of("reason", "停办")).then().statusCode(200).body("sharing", equalTo("NOT_SHARED"));
        OTHER.get(scene.path("")).then().statusCode(404);
    }

    @Test
    void a10_shareableDataIsNotForParticularFirmsAndUseIsFedBack() {
        ExecutionScene execution = ExecutionScene.approved("511900-XCB");
        execution.owner().post("/catalogue-entries", Map.of("projectId", execution.project(), "content", ResourceScene.content("舆情数据",
                "onlyForParticularFirms", true))).then().statusCode(422).body("rule", equalTo("A10_RESOURCE_PARTICULAR_FIRMS"));
        ResourceScene none = ResourceScene.entered(execution, ResourceScene.content("舆情数据", "sharingKind", "NONE", "fields", null));
        none.submit().then().statusCode(422).body("findings.rule", hasItems("A10_RESOURCE_NO_BASIS", "A16_RESOURCE_INCOMPLETE"));

        ResourceScene scene = ResourceScene.takenOver(execution);
        OTHER.post(scene.path("/uses"), use("核验对象")).then().statusCode(404);
        scene.registered();
        OTHER.post(scene.path("/uses"), use("核验对象")).then().statusCode(409).body("article", equalTo("A10"));
        scene.does(execution.owner(), "/sharing", Map.of("since", DAY)).then().statusCode(200);
        execution.owner().post(scene.path("/uses"), use("自用")).then().statusCode(403);
        OTHER.post(scene.path("/uses"), use("核验对象")).then().statusCode(201);
        Person.owner("511900-KJJ").on(DAY).post(scene.path("/uses"), use("科研")).then().statusCode(201);
        OTHER.get(scene.path("/uses")).then().body("items.purpose", contains("核验对象"));
        execution.owner().get(scene.path("/uses")).then().body("items.purpose", contains("科研", "核验对象"));
        scene.data().get(scene.path("/uses")).then().body("items.size()", equalTo(2));
    }

    @Test
    void a32_sensitiveResourcesStayOutOfWhatOthersSee() {
        ExecutionScene execution = ExecutionScene.approved("511900-ZRZY");
        ResourceScene open = ResourceScene.takenOver(execution).shared();
        ResourceScene scene = ResourceScene.entered(execution, ResourceScene.content("涉密点位清单", "sensitive", true));
        scene.submit().then().statusCode(409).body("article", equalTo("A32"));
        String query = "project=" + execution.project();
        assertEquals(2, ResourceScene.found(execution.owner(), query).size());
        assertEquals(2, ResourceScene.found(scene.data(), query).size());
        assertEquals(2, ResourceScene.found(execution.dossier().office(), query).size());
        Person finance = Person.of("fin", "金有数", "511900-CZJ", Role.FINANCE).on(DAY);
        for (Person reader : List.of(OTHER, finance)) {
            reader.get(scene.path("")).then().statusCode(404);
            reader.get("/catalogue-entries?count=true&" + query).then().body("items.id", contains(open.id()), "total", equalTo(1));
            reader.get("/catalogue-entries?q=涉密点位").then().body("items.resource", not(hasItem("涉密点位清单")));
        }
        finance.get("/sharing-rates/511900-ZRZY?year=2026").then().body("projects.find { it.projectId == '" + execution.project()
                + "' }.rate.shareable", equalTo(1), "projects.find { it.projectId == '" + execution.project() + "' }.rate.percent", equalTo(100f));
        finance.get("/projects/" + execution.project() + "/events?limit=100").then().body("items.summary.findAll { it.contains('涉密点位') }", empty());
        open.write(ResourceScene.content("养老机构", "sensitive", true)).then().statusCode(200);
        OTHER.get(open.path("")).then().statusCode(404);
    }

    @Test
    void a32_theYearlyLookShowsWhatIsNotSharedAndWhatIsCollectedTwice() {
        ExecutionScene first = ExecutionScene.approved("511900-ZRZY");
        ResourceScene.entered(first, ResourceScene.content("不动产登记簿")).registered();
        ExecutionScene second = ExecutionScene.approved("511900-GJJ");
        ResourceScene twice = ResourceScene.entered(second, ResourceScene.content("不动产登记簿"));
        twice.submit().then().statusCode(200).body("findings.find { it.rule == 'A32_RESOURCE_COLLECTED_ELSEWHERE' }.severity",
                equalTo("WARNING"), "elsewhere.size()", equalTo(1));
        String its = "projects.find { it.projectId == '" + second.project() + "' }";
        twice.data().get("/sharing-rates/511900-GJJ?year=2026").then().body(its + ".collectedTwice", equalTo(1), its + ".rate.shared",
                equalTo(0), its + ".rate.shareable", equalTo(2), its + ".notShared", hasItems("不动产登记簿", "养老机构"));
        twice.data().get("/sharing-rates?year=2026").then().body("owners.owner.code", hasItems("511900-GJJ", "511900-ZRZY"));
        twice.data().get("/sharing-rates?year=2025").then().body("owners.owner.code", not(hasItem("511900-GJJ")));
        second.owner().get("/sharing-rates?year=2026").then().body("owners.owner.code", contains("511900-GJJ"));
        second.owner().get("/sharing-rates/511900-ZRZY").then().statusCode(404);
    }

    @Test
    void aResourceAndAListOfThemAreReadInAFewStatements() {
        ExecutionScene execution = ExecutionScene.approved("511900-ZRZY");
        ResourceScene scene = ResourceScene.takenOver(execution);
        int one = Statements.of(() -> execution.owner().get(scene.path("")).then().statusCode(200)).size();
        assertTrue(one <= 8, "a resource in " + one);
        for (Person reader : List.of(OTHER, execution.owner(), scene.data())) {
            int list = Statements.of(() -> reader.get("/catalogue-entries?limit=100").then().statusCode(200)).size();
            assertTrue(list <= 2, "a list in " + list);
        }
        assertFalse(Statements.of(() -> scene.data().get("/sharing-rates").then().statusCode(200)).size() > 3);
    }

    private static Map<String, Object> use(String purpose) {
        return Map.of("purpose", purpose, "effect", "提速", "usedSince", DAY);
    }
}
