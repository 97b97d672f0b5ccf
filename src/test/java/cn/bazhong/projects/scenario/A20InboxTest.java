package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What waits for a body that was asked for its opinion, parted by how near its last day is. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A20InboxTest {
    private static final String KIND = "CYBERSPACE_OPINION";

    @Test
    void a20_everyRangeHoldsWhatItCountsAndTheyAddUp() {
        DossierScene scene = submitted();
        LocalDate due = LocalDate.parse(step(scene).getString("due"));
        Person body = scene.body(KIND);
        assertEquals("LATER", rangeOf(scene, body.on(due.minusMonths(1).toString())));
        assertEquals("SOON", rangeOf(scene, body.on(due.minusDays(1).toString())));
        assertEquals("TODAY", rangeOf(scene, body.on(due.toString())));
        assertEquals("OVERDUE", rangeOf(scene, body.on(due.plusDays(1).toString())));
        body.post("/steps/" + scene.step(KIND) + "/material-requests", step(scene).getLong("version"), Map.of("what", "网络拓扑")).then()
                .statusCode(200);
        assertEquals("NO_LIMIT", rangeOf(scene, body.on(due.plusDays(1).toString())));
    }

    @Test
    void a20_oneKindOfStepIsReadByItselfAndOpinionsMayBeAgreedTogether() {
        DossierScene scene = submitted();
        Person finance = scene.body("FINANCE_OPINION");
        List<String> ids = finance.all("/inbox?box=TODO&step=FINANCE_OPINION").then()
                .body("items.stepKind", everyItem(equalTo("FINANCE_OPINION")), "items.together", everyItem(equalTo(true)))
                .extract().path("items.id");
        assertTrue(ids.contains(scene.step("FINANCE_OPINION")));
        JsonPath counts = finance.get("/inbox/counts").jsonPath();
        assertEquals(ids.size(), counts.getInt("todoByStep.find { it.step == 'FINANCE_OPINION' }.count"));
        assertEquals(List.of(), finance.all("/inbox?box=TODO&step=BUDGET_REVIEW").jsonPath().getList("items.id").stream()
                .filter(id -> id.equals(scene.step("FINANCE_OPINION"))).toList());
    }

    @Test
    void theCountsAreReadInAFewStatements() {
        int counts = Statements.of(() -> Person.office().on("2026-03-02").get("/inbox/counts").then().statusCode(200)).size();
        assertTrue(counts <= 2, "the counts in " + counts);
    }

    private static DossierScene submitted() {
        return DossierScene.listed("511900-JYJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
    }

    private static JsonPath step(DossierScene scene) {
        return scene.owner().get("/steps/" + scene.step(KIND)).jsonPath();
    }

    /** The one range in which the body finds the opinion it owes; what each range counts is what it holds. */
    private static String rangeOf(DossierScene scene, Person body) {
        JsonPath counts = body.get("/inbox/counts").jsonPath();
        Map<String, Integer> counted = counts.<Map<String, Object>>getList("todoByDue").stream()
                .collect(Collectors.toMap(one -> (String) one.get("due"), one -> (Integer) one.get("count")));
        assertEquals(counts.getInt("todo"), counted.values().stream().mapToInt(Integer::intValue).sum());
        List<String> found = counted.keySet().stream().filter(range -> {
            List<String> ids = body.all("/inbox?box=TODO&due=" + range).jsonPath().getList("items.id");
            assertEquals(counted.get(range), ids.size(), range);
            return ids.contains(scene.step(KIND));
        }).toList();
        assertFalse(found.isEmpty());
        assertEquals(1, found.size());
        return found.get(0);
    }
}
