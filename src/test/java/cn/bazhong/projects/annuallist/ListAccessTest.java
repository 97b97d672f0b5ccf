package cn.bazhong.projects.annuallist;

import static cn.bazhong.projects.testsupport.ListScene.AUDITOR;
import static cn.bazhong.projects.testsupport.ListScene.CHAIR;
import static cn.bazhong.projects.testsupport.ListScene.EXPERT;
import static cn.bazhong.projects.testsupport.ListScene.GOVERNMENT;
import static cn.bazhong.projects.testsupport.ListScene.MACHINE;
import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static cn.bazhong.projects.testsupport.ListScene.OTHER_OWNER;
import static cn.bazhong.projects.testsupport.ListScene.OWNER;
import static cn.bazhong.projects.testsupport.ListScene.PARTY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.ListInside;
import cn.bazhong.projects.testsupport.ListScene;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who sees which lines, and who may do what, at each point of a list's way. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class ListAccessTest {
    @Inject
    ListInside inside;

    @Test
    void beforePublicationAnOwnerSeesItsOwnLinesAndNobodyElses() {
        ListScene scene = ListScene.atTheCity(inside, 2070, "1000000.00", "2000000.00");
        assertEquals(2, scene.lines(OFFICE).size());
        assertEquals(2, scene.lines(AUDITOR).size());
        assertEquals(2, scene.lines(EXPERT).size());
        assertEquals(2, scene.lines(OWNER).size());
        assertEquals(0, scene.lines(OTHER_OWNER).size());
        assertEquals(0, scene.lines(MACHINE).size());
        scene.as(OTHER_OWNER).get(scene.path("")).then().statusCode(200).body("totals", nullValue(),
                "findings", equalTo(List.of()), "actions", equalTo(List.of()));
        scene.as(OTHER_OWNER).get(scene.path("/procedure")).then().statusCode(404);
        scene.as(OTHER_OWNER).get("/api/v1/steps/" + scene.stepId()).then().statusCode(404);
        scene.as(AUDITOR).get(scene.path("")).then().body("totals.amount", notNullValue());
    }

    @Test
    void expertsSeeTheLinesOnceTheListIsAtTheCommittee() {
        ListScene scene = ListScene.collecting(inside, 2071, "1000000.00");
        assertEquals(0, scene.lines(EXPERT).size());
        scene.on(scene.today().plusMonths(2));
        scene.submit().statusCode(200);
        assertEquals(1, scene.lines(EXPERT).size());
    }

    @Test
    void aPublishedListIsOpenToAllWithoutItsGrounds() {
        ListScene scene = ListScene.atTheCity(inside, 2072, "1000000.00", "2000000.00");
        String deferred = (String) scene.lines(OFFICE).get(1).get("id");
        scene.agreeExcept(GOVERNMENT, scene.decision(UUID.fromString(deferred), "DEFER", null, "条件不成熟")).statusCode(200);
        scene.agreeExcept(PARTY).statusCode(200);
        scene.publish().statusCode(200);
        for (String reader : List.of(OTHER_OWNER, MACHINE)) {
            List<Map<String, Object>> lines = scene.lines(reader);
            assertEquals(List.of(1), lines.stream().map(line -> line.get("number")).toList());
            assertEquals(List.of(), lines.get(0).get("decisions"));
            assertNull(lines.get(0).get("applicationId"));
            scene.as(reader).get(scene.path("")).then().body("totals.onList", equalTo(1));
        }
        assertEquals(2, scene.lines(OWNER).size());
        assertNotNull(scene.lines(OWNER).get(1).get("applicationId"));
        scene.as(OTHER_OWNER).get(scene.path("/procedure")).then().statusCode(200);
    }

    @Test
    void everyDeedBelongsToItsOfficeAlone() {
        ListScene scene = ListScene.atTheCity(inside, 2073, "1000000.00");
        String line = (String) scene.lines(OFFICE).get(0).get("id");
        List<Map<String, Object>> agreed = scene.agreementsExcept();
        for (String stranger : List.of(OWNER, OTHER_OWNER, CHAIR, AUDITOR, EXPERT, GOVERNMENT, PARTY, MACHINE)) {
            put(scene, stranger, "/lines/" + line + "/inclusion", Map.of("included", false, "reason", "x"), 403);
            put(scene, stranger, "/call", Map.of("opensOn", "2072-08-01", "closesOn", "2072-09-30"), 403);
            scene.post(stranger, scene.path("/submission"), null, "\"1\"").statusCode(403);
            scene.post(stranger, scene.path("/publication"), null, "\"1\"").statusCode(403);
        }
        for (String stranger : List.of(OFFICE, OWNER, CHAIR, AUDITOR, EXPERT, PARTY, MACHINE)) {
            scene.post(stranger, scene.path("/decisions"), Map.of("decisions", agreed), "\"1\"").statusCode(403);
        }
        String elsewhere = Tokens.of("gov-x", "外单位", "511900-JYJ", Role.MUNICIPAL_GOVERNMENT);
        scene.decide(elsewhere, agreed).statusCode(403).body("detail", notNullValue());
        for (String department : List.of("511900-JYJ", "511900-JKQ")) {
            scene.post(Tokens.of("lgo-x", "外单位", department, Role.LEADING_GROUP_OFFICE), "/api/v1/annual-lists",
                    Map.of("year", 2022, "opensOn", "2072-10-09", "closesOn", "2072-11-09"), null).statusCode(403)
                    .body("article", equalTo("A15"));
        }
        assertEquals("AT_GOVERNMENT", scene.state());
    }

    @Test
    void aLineOfAnotherListIsNotThere() {
        ListScene one = ListScene.collecting(inside, 2074, "1000000.00");
        ListScene other = ListScene.collecting(inside, 2075, "1000000.00");
        String line = (String) other.lines(OFFICE).get(0).get("id");
        put(one, OFFICE, "/lines/" + line + "/inclusion", Map.of("included", false, "reason", "x"), 404);
        put(one, OFFICE, "/lines/" + UUID.randomUUID() + "/inclusion", Map.of("included", false, "reason", "x"), 404);
        one.as(OFFICE).get("/api/v1/annual-lists/" + UUID.randomUUID()).then().statusCode(404);
        one.as(OFFICE).queryParam("cursor", cursorOf(other)).get(one.path("/lines")).then().statusCode(400);
    }

    @Test
    void aDeedWithoutAVersionOrWithAnOldOneIsRefused() {
        ListScene scene = ListScene.atTheCity(inside, 2076, "1000000.00");
        List<Map<String, Object>> agreed = scene.agreementsExcept();
        scene.post(GOVERNMENT, scene.path("/decisions"), Map.of("decisions", agreed), null).statusCode(428);
        scene.post(GOVERNMENT, scene.path("/decisions"), Map.of("decisions", agreed), "\"0\"").statusCode(412);
        agreed.get(0).put("version", 0);
        scene.decide(GOVERNMENT, agreed).statusCode(412);
        scene.agreeExcept(GOVERNMENT).statusCode(200).body("actions.name", contains("decide"),
                "actions[0].allowed", equalTo(false));
    }

    private static String cursorOf(ListScene scene) {
        scene.enter("511900-MZJ", "1.00");
        return scene.as(OFFICE).queryParam("limit", 1).get(scene.path("/lines")).then().extract().path("nextCursor");
    }

    private static void put(ListScene scene, String token, String below, Map<String, Object> body, int status) {
        scene.as(token).header("If-Match", "\"1\"").contentType(ContentType.JSON).body(body).put(scene.path(below)).then()
                .statusCode(status);
    }
}
