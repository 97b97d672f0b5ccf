package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.OversightScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever looks over a project checks it, and what is wrong leads to an order (A43). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A43CheckTest {

    @Test
    void a43_aCheckIsEnteredAndAnOrderFollowsFromIt() {
        OversightScene scene = OversightScene.of("511900-JYJ");
        String checks = "/projects/" + scene.project() + "/checks";
        scene.finance().post(checks, check("checkedOn", "2026-04-25")).then().statusCode(422);
        scene.finance().post(checks, check("subjects", List.of())).then().statusCode(422);
        scene.owner().post(checks, check()).then().statusCode(403);
        String id = scene.finance().post(checks, check()).then().statusCode(200).body("role", equalTo("FINANCE"),
                "subjects", contains("PROCUREMENT", "USE_OF_FUNDS")).extract().jsonPath().getString("id");
        scene.on("2026-04-27").audit().post(checks, check("kind", "AD_HOC", "result", "IN_ORDER")).then().statusCode(200);
        scene.ordered(scene.finance(), "checkId", id).owner().get("/rectifications/" + scene.order()).then().body("checkId", equalTo(id));
        OversightScene other = OversightScene.of("511900-JYJ").on("2026-04-27");
        other.finance().post("/rectifications", other.asked("checkId", id)).then().statusCode(422)
                .body("violations.field", contains("checkId"));
        String next = scene.owner().get(checks + "?limit=1").then().statusCode(200).body("items", hasSize(1), "items[0].kind",
                equalTo("AD_HOC"), "nextCursor", notNullValue()).extract().jsonPath().getString("nextCursor");
        scene.owner().get(checks + "?limit=1&cursor=" + next).then().body("items.id", contains(id));
        Person.owner("511900-JTJ").on(scene.day()).get(checks).then().statusCode(404);
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body("items.type", hasItem("PROJECT_CHECKED"));
    }

    @Test
    void a43_whatIsNotApprovedIsNotCheckedYet() {
        DossierScene listed = DossierScene.listed("511900-JYJ", same -> { });
        listed.office().post("/projects/" + listed.project() + "/checks", check("checkedOn", "2026-03-01")).then().statusCode(409)
                .body("article", equalTo("A43"));
    }

    private static Map<String, Object> check(Object... changes) {
        Map<String, Object> check = new HashMap<>(Map.of("kind", "PLANNED", "checkedOn", "2026-04-20", "subjects",
                List.of("USE_OF_FUNDS", "PROCUREMENT", "PROCUREMENT"), "findings", "台账不完整", "result", "TO_BE_RECTIFIED"));
        for (int i = 0; i < changes.length; i += 2) {
            check.put((String) changes[i], changes[i + 1]);
        }
        return check;
    }
}
