package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is asked besides: of what state or province pay for (A13), and of what counties have to share (A9). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A13UpstreamPlanTest {

    @Test
    void a13_thePlanIsFiledBeforeTheOwnerAppliesUpwardAndNothingIsApprovedWithoutIt() {
        DossierScene scene = DossierScene.listed("511900-JYJ", project -> project.put("upstreamCoordinated", true));
        scene.owner().get("/projects/" + scene.project() + "/approval-path").then()
                .body("actions.find { it.name == 'begin-upstream-plan' }.allowed", equalTo(true));
        scene.way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN");
        scene.owner().get("/dossiers/" + scene.dossier()).then().body("findings.rule", contains("A13_DOSSIER_NOT_FILED"));
        scene.trySubmit(true).then().statusCode(422);
        String plan = scene.dossier();

        scene.begin("UPSTREAM_PLAN");
        scene.owner().get("/dossiers/" + scene.dossier()).then().body("findings", empty(), "sections",
                contains("NEED", "SCOPE", "COSTS", "IMPLEMENTATION"));
        scene.owner().post("/projects/" + scene.project() + "/dossiers", Map.of("type", "UPSTREAM_PLAN")).then().statusCode(409)
                .body("article", equalTo("A13"));
        scene.submit().isAt("LISTED");
        scene.owner().get("/consultations?project=" + scene.project()).then().statusCode(200).body("items", empty());
        scene.conclude(scene.development(), "UPSTREAM_PRE_REVIEW", filed()).then().statusCode(403);
        scene.conclude(data(scene), "UPSTREAM_PRE_REVIEW", Map.of("outcome", "RETURNED", "opinion", "资金测算不完整",
                "returnedFields", List.of(Map.of("field", "COSTS", "reason", "缺运维费")))).then().statusCode(200);
        scene.write(scene.rewritten("COSTS", "含三年运维费")).submit();
        assertEquals(2, scene.round("UPSTREAM_PRE_REVIEW"));
        scene.conclude(data(scene), "UPSTREAM_PRE_REVIEW", Map.of("outcome", "AGREED")).then().statusCode(422)
                .body("violations[0].field", equalTo("documentNumber"));
        scene.conclude(data(scene), "UPSTREAM_PRE_REVIEW", filed()).then().statusCode(200);
        scene.isAt("LISTED");
        scene.owner().get("/dossiers/" + scene.dossier()).then().body("state", equalTo("APPROVED"), "approval.documentNumber",
                equalTo("巴数备〔2026〕3号"));
        scene.owner().get("/projects/" + scene.project() + "/amounts").then().body("items.kind", contains("LIST"));
        scene.owner().get("/projects/" + scene.project() + "/baselines").then().body("items.kind", not(hasItem("DOSSIER")));
        scene.owner().get("/dossiers/" + plan).then().body("findings", empty());
    }

    @Test
    void a13_noWayToApprovalNeedBeChosenBefore() {
        DossierScene scene = DossierScene.listed("511900-JYJ", project -> project.put("upstreamCoordinated", true)).begin("UPSTREAM_PLAN");
        scene.submit();
        scene.conclude(data(scene), "UPSTREAM_PRE_REVIEW", filed()).then().statusCode(200);
        scene.isAt("LISTED");
    }

    @Test
    void a13_whatTheCityPaysForIsNotLookedAt() {
        DossierScene scene = DossierScene.listed("511900-JYJ", same -> { });
        scene.owner().post("/projects/" + scene.project() + "/dossiers", Map.of("type", "UPSTREAM_PLAN")).then().statusCode(409)
                .body("article", equalTo("A13"));
    }

    @Test
    void a9_whatCountiesShareHasCommonRequirementsAndIsDecidedByTheGovernment() {
        DossierScene scene = DossierScene.listed("511900-JYJ", project -> project.put("countySharing", true))
                .way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN");
        scene.owner().get("/dossiers/" + scene.dossier()).then().body("sections", hasItem("COUNTY_SHARING"),
                "findings.rule", contains("A9_DOSSIER_COUNTIES"));
        Map<String, Object> content = new HashMap<>(scene.read().getMap("content"));
        List<Object> chapters = new ArrayList<>((List<?>) content.get("chapters"));
        chapters.add(Map.of("section", "COUNTY_SHARING", "text", "统一数据标准，市县两级分级建设"));
        content.put("chapters", chapters);
        scene.write(content).submit();
        scene.owner().get("/dossiers/" + scene.dossier()).then().body("findings", empty());
        assertEquals("WAITING", scene.state("GOVERNMENT_DECISION"));
    }

    private static Map<String, Object> filed() {
        return Map.of("outcome", "AGREED", "documentNumber", "巴数备〔2026〕3号");
    }

    private static Person data(DossierScene scene) {
        return Person.of("data", "舒据", "511900-DSJ", Role.DATA_ADMINISTRATION).on(scene.day());
    }
}
