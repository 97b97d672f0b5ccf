package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.AcceptanceScene;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is coordinated above is accepted as the upper level requires, and the result is filed (A31). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A31UpstreamAcceptanceTest {
    private static final String OWNER = "511900-STHJ";

    private static AcceptanceScene coordinated() {
        AcceptanceScene scene = AcceptanceScene.complete(OWNER);
        Database.execute("update project set profile = replace(profile, '\"upstreamCoordinated\":false', '\"upstreamCoordinated\":true') "
                + "where id = '" + scene.project() + "'");
        scene.post("/trial", Map.of("startedOn", scene.day())).then().statusCode(200);
        return scene.on("2026-06-10");
    }

    @Test
    void a31_theResultIsFiledAndWithItTheProjectIsAccepted() {
        AcceptanceScene other = AcceptanceScene.onTrial(OWNER);
        other.post("/upstream-acceptances", other.upstream(true)).then().statusCode(409).body("article", equalTo("A31"));
        AcceptanceScene scene = coordinated();
        scene.put("/contents", scene.content()).then().statusCode(409).body("article", equalTo("A31"));
        scene.post("/upstream-notice", Map.of("acceptedOn", "2026-06-11")).then().statusCode(422);
        scene.post("/upstream-notice", Map.of("acceptedOn", "2026-06-08")).then().statusCode(200)
                .body("upstreamAcceptedOn", equalTo("2026-06-08"), "upstreamDue", equalTo(null));
        assertEquals(1, scene.owed("FILE_UPSTREAM_ACCEPTANCE").size());
        scene.post("/upstream-acceptances", scene.upstream(true, "documentId", scene.document("OTHER"))).then().statusCode(422)
                .body("rule", equalTo("ACCEPTANCE_PAPER"));
        scene.post("/upstream-acceptances", scene.upstream(true, "heldOn", "2026-06-08")).then().statusCode(200).body("state", equalTo("FILING"));
        assertEquals(0, scene.owed("FILE_UPSTREAM_ACCEPTANCE").size());
        scene.file("UPSTREAM", Map.of("outcome", "RETURNED", "opinion", "附验收结论原件")).then().statusCode(200);
        assertEquals(1, scene.owed("FILE_UPSTREAM_ACCEPTANCE").size());
        scene.post("/upstream-acceptances", scene.upstream(true, "heldOn", "2026-06-08")).then().statusCode(200);
        scene.file("UPSTREAM", Map.of("outcome", "AGREED", "documentNumber", "备〔2026〕5号")).then().statusCode(200);
        scene.isAt("ACCEPTED");
        scene.owner().get(scene.path("")).then().body("acceptedOn", equalTo("2026-06-08"), "overdue", equalTo(false));
    }

    @Test
    void a31_aFailureAboveRestrictsAsAnyOtherUntilItIsAccepted() {
        AcceptanceScene scene = coordinated();
        scene.post("/upstream-acceptances", scene.upstream(false)).then().statusCode(200);
        scene.file("UPSTREAM", Map.of("outcome", "AGREED")).then().statusCode(200);
        scene.isAt("TRIAL_OPERATION");
        scene.owner().get(scene.path("")).then().body("state", equalTo("FAILED"), "causes.kind", contains("ACCEPTANCE_FAILED"));
        scene.post("/upstream-acceptances", scene.upstream(true)).then().statusCode(200);
        scene.file("UPSTREAM", Map.of("outcome", "AGREED")).then().statusCode(200);
        scene.isAt("ACCEPTED");
        scene.owner().get(scene.path("")).then().body("causes.holds", not(hasItem(true)));
    }
}
