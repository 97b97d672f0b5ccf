package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.PerformanceScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

/** Everything that is owed by a day is on one page: to each owner its own, to those who look over all, all of it. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class DatedDutiesTest {

    @Test
    void everyDutyIsListedByItsDayToThoseWhoMaySeeIt() {
        PerformanceScene scene = PerformanceScene.building("511900-JYJ").on("2027-01-05");
        String of = "&project=" + scene.project();
        scene.owner().get("/obligations?limit=100" + of).then().statusCode(200).body("items.kind", hasItems("REPORT_MONITORING", "REPORT_PROGRESS"),
                "items.article", hasItems("A41", "A24"), "items.department.code", everyItem(equalTo("511900-JYJ")));
        scene.owner().get("/obligations?article=A41" + of).then().body("items.kind", contains("REPORT_MONITORING"), "items[0].light", equalTo("RED"),
                "items[0].page", equalTo("/projects/" + scene.project() + "?tab=performance"));
        scene.owner().get("/obligations?dueBy=2026-12-30" + of).then().body("items.kind", not(hasItem("REPORT_MONITORING")));
        scene.owner().get("/obligations/counts?kind=REPORT_MONITORING" + of).then().statusCode(200).body("red", equalTo(1), "amber", equalTo(0),
                "green", equalTo(0), "none", equalTo(0));
        Person.office().on(scene.day()).get("/obligations?department=511900-JYJ&kind=REPORT_MONITORING" + of).then().body("items", hasSize(1));
        Person.owner("511900-JTJ").on(scene.day()).get("/obligations?limit=100" + of).then().statusCode(200).body("items", empty());
        Person.owner("511900-JTJ").on(scene.day()).get("/obligations?department=511900-JYJ").then().body("items", empty());
        JsonPath first = Person.office().on(scene.day()).get("/obligations?limit=1").then().statusCode(200).extract().jsonPath();
        Person.office().on(scene.day()).get("/obligations?limit=1&cursor=" + first.getString("nextCursor")).then().statusCode(200)
                .body("items.id", not(hasItem(first.getString("items[0].id"))));
        int listed = Statements.of(() -> Person.office().on(scene.day()).get("/obligations?limit=100").then().statusCode(200)).size();
        assertTrue(listed <= 3, listed + " statements");
    }
}
