package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.DeterminationScene;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is insecure stops new systems of its owner, and is lifted by the organ that found it alone (A47). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A47FindingTest {

    @Test
    void a47_oneOfTheFourSecurityOrgansFindsItAndNobodyElseLiftsIt() {
        DossierScene project = DossierScene.listed("511900-YBJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit().opinions()
                .reviewed().governed();
        DeterminationScene.of(project).propose("SECURITY_FAILED").then().statusCode(403).body("article", equalTo("A47"));
        DeterminationScene scene = DeterminationScene.ofSecurity(project).proposed("SECURITY_FAILED").found();
        scene.owner().get(scene.path("")).then().body("stops.point", containsInAnyOrder("NEW_SYSTEM", "OM_FUNDS"), "article", equalTo("A47"));
        scene.propose("SECURITY_FAILED").then().statusCode(409).body("article", equalTo("A47"));
        approve(project).then().statusCode(409).body("article", equalTo("A47"));

        scene.on("2026-03-20").report().then().statusCode(200);
        assertEquals(List.of("CHECK_REMEDY"), scene.owed(scene.organ()));
        scene.end(project.body("CYBERSPACE_OPINION")).then().statusCode(404);
        scene.end(project.office()).then().statusCode(403).body("article", equalTo("A47"));
        scene.end(scene.owner()).then().statusCode(403);
        assertTrue(scene.stopped().contains("NEW_SYSTEM"));
        scene.end(scene.organ()).then().statusCode(200).body("state", equalTo("ENDED"), "endedBecause", equalTo("核实无误"));
        assertEquals(List.of(), scene.stopped());
        scene.end(scene.organ()).then().statusCode(409);
        approve(project).then().statusCode(200);
        scene.propose("SECURITY_FAILED").then().statusCode(201);
    }

    private static Response approve(DossierScene scene) {
        return scene.conclude(scene.development(), "DESIGN_APPROVAL", Map.of("outcome", "AGREED", "documentNumber", "巴发改〔2026〕12号"));
    }
}
