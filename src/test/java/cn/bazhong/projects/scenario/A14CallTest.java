package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static cn.bazhong.projects.testsupport.ListScene.OWNER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.ListInside;
import cn.bazhong.projects.testsupport.ListScene;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Article 14: owners propose their needs for the year to come, when the office calls for them. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A14CallTest {
    @Inject
    ListInside inside;

    @Test
    void a14_theOfficeOpensOneCallAYearAndEverybodySeesIt() {
        ListScene scene = new ListScene(inside, 2050);
        scene.open("5000000.00").statusCode(201).header("Location", containsString(scene.id())).header("ETag", notNullValue())
                .body("state", equalTo("COLLECTING"), "stepKind", equalTo("LIST_COMPOSITION"),
                        "ceiling", equalTo(new BigDecimal("5000000.00")), "partyCommitteeFirst", equalTo(false),
                        "actions.name", contains("change-call", "submit", "enter-changes", "publish", "rank"));
        scene.open(null).statusCode(409).body("article", equalTo("A14"), "detail", containsString("2050"));
        scene.as(OWNER).get(scene.path("")).then().statusCode(200).body("actions", equalTo(List.of()),
                "totals", nullValue());
        scene.as(OWNER).queryParam("limit", 100).get("/api/v1/annual-lists").then().statusCode(200)
                .body("items.find { it.id == '%s' }.year".formatted(scene.id()), equalTo(2050));
        scene.as(OFFICE).get("/api/v1/inbox?box=TODO&limit=100").then().statusCode(200).body("items.page", hasItem("/annual-lists/" + scene.id()));
    }

    @Test
    void a14_datesAndCeilingAreChangedWhileTheListIsComposed() {
        ListScene scene = ListScene.collecting(inside, 2051, "1000000.00");
        scene.change("800000.00", LocalDate.of(2050, 10, 15)).statusCode(200)
                .body("closesOn", equalTo("2050-10-15"), "findings.rule", contains("A15_CEILING"),
                        "findings[0].severity", equalTo("WARNING"), "findings[0].message", containsString("200,000.00"));
        scene.change("800000.00", LocalDate.of(2050, 7, 1)).statusCode(422).body("violations.field", contains("closesOn"));
        scene.as(OFFICE).header("If-Match", "\"0\"").contentType(ContentType.JSON)
                .body(Map.of("opensOn", "2050-08-01", "closesOn", "2050-10-20")).put(scene.path("/call")).then().statusCode(412);
        scene.change(null, LocalDate.of(2050, 9, 1)).statusCode(200);
        scene.on(LocalDate.of(2050, 9, 2));
        scene.submit().statusCode(200);
        scene.change(null, LocalDate.of(2050, 12, 1)).statusCode(409).body("article", equalTo("A15"));
    }

    @Test
    void a14_theTimeToComposeBeginsWhenTheCallIsOver() {
        ListScene scene = ListScene.collecting(inside, 2062);
        String early = due(scene);
        assertTrue(early.compareTo("2061-09-30") > 0, early);
        scene.change(null, LocalDate.of(2061, 10, 30)).statusCode(200);
        String late = due(scene);
        assertTrue(late.compareTo("2061-10-30") > 0, late);
        scene.change(null, LocalDate.of(2061, 9, 30)).statusCode(200);
        assertEquals(early, due(scene));
    }

    private static String due(ListScene scene) {
        return scene.as(OFFICE).get("/api/v1/steps/" + scene.stepId()).then().statusCode(200).extract().path("due");
    }

    @Test
    void a14_aListGoesToTheCommitteeOnlyAfterTheLastDayAndWithSomethingOnIt() {
        ListScene scene = ListScene.collecting(inside, 2052);
        scene.on(LocalDate.of(2051, 9, 30));
        scene.submit().statusCode(409).body("detail", containsString("runs until"));
        assertEquals("COLLECTING", scene.state());
        scene.on(LocalDate.of(2051, 10, 1));
        scene.submit().statusCode(409).body("detail", containsString("No line"));
        scene.as(OFFICE).get(scene.path("")).then().body("actions.find { it.name == 'submit' }.allowed", equalTo(false),
                "actions.find { it.name == 'submit' }.reasons.article", contains("A15"));
        scene.enter("511900-MZJ", "1000000.00");
        scene.submit().statusCode(200).body("state", equalTo("AT_COMMITTEE"));
    }

    @Test
    void a14_aCallThatMakesNoSenseIsRefused() {
        Map<String, Object> call = new HashMap<>(Map.of("year", 2053, "opensOn", "2052-08-01", "closesOn", "2052-07-31"));
        ListScene scene = new ListScene(inside, 2053);
        scene.post(OFFICE, "/api/v1/annual-lists", call, null).statusCode(422).body("violations.field", contains("closesOn"));
        call.put("closesOn", "2052-08-09");
        scene.post(OFFICE, "/api/v1/annual-lists", call, null).statusCode(422).body("violations.field", contains("closesOn"));
        call.put("closesOn", "2052-09-30");
        call.put("ceiling", 0);
        scene.post(OFFICE, "/api/v1/annual-lists", call, null).statusCode(422).body("violations.field", contains("ceiling"));
        call.put("year", 2021);
        scene.post(OFFICE, "/api/v1/annual-lists", call, null).statusCode(422);
    }
}
