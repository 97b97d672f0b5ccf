package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Those who build together say who builds what, and each confirms its part (A22). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A22JointDossierTest {
    @Test
    void a22_everyDepartmentThatTakesPartConfirmsItsPart() {
        DossierScene scene = DossierScene.listed("511900-JYJ", profile -> profile.putArray("participants").addObject()
                .put("department", "511900-WJW").put("scope", "健康档案").put("dataDuties", "提供档案")).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN");
        Map<String, Object> content = new HashMap<>(scene.rewritten("NEED", "必要"));
        content.put("participants", List.of(Map.of("department", "511900-WJW", "scope", "健康档案", "dataDuties", "提供档案")));
        List<Object> chapters = new ArrayList<>((List<?>) content.get("chapters"));
        chapters.add(Map.of("section", "JOINT_CONSTRUCTION", "text", "牵头部门负责平台，参建部门负责档案"));
        content.put("chapters", chapters);
        scene.write(content);
        scene.trySubmit(true).then().statusCode(422).body("findings.rule", contains("A22_DOSSIER_UNCONFIRMED"));
        Person health = Person.owner("511900-WJW").on("2026-03-02");
        health.post("/dossiers/" + scene.dossier() + "/confirmations", scene.read().getLong("version"), "{}").then().statusCode(200)
                .body("parts[0].confirmed", equalTo(true));
        Person.owner("511900-GGZY").on("2026-03-02").post("/dossiers/" + scene.dossier() + "/confirmations", 1, "{}").then().statusCode(404);
        content.put("participants", List.of(Map.of("department", "511900-WJW", "scope", "健康档案和体检", "dataDuties", "提供档案")));
        scene.write(content);
        scene.trySubmit(true).then().statusCode(422).body("findings.rule", contains("A22_DOSSIER_UNCONFIRMED"));
        health.post("/dossiers/" + scene.dossier() + "/confirmations", scene.read().getLong("version"), "{}").then().statusCode(200);
        scene.submit();
    }

    @Test
    void a22_whoeverTheDossierNamesReadsItsDraftIsAskedAndConfirmsWhatItReads() {
        DossierScene scene = DossierScene.listed("511900-JYJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN");
        Person health = Person.owner("511900-WJW").on("2026-03-02");
        health.get("/dossiers/" + scene.dossier()).then().statusCode(404);
        Map<String, Object> content = joint(scene, "健康档案");
        scene.write(content);
        health.get("/projects/" + scene.project()).then().statusCode(404);
        health.all("/inbox?box=OBLIGATIONS").then().body("items.find { it.page == '/dossiers/" + scene.dossier()
                + "' }.obligation", equalTo("CONFIRM_PART"));
        confirm(scene, health).then().statusCode(200);
        health.all("/inbox?box=OBLIGATIONS").then().body("items.page", not(hasItem("/dossiers/" + scene.dossier())));
        health.get("/projects/" + scene.project()).then().statusCode(200);
        scene.submit().opinions();
        scene.technically(scene.office(), "RETURNED", "JOINT_CONSTRUCTION").then().statusCode(200);
        scene.write(joint(scene, "健康档案和体检"));
        health.get("/dossiers/" + scene.dossier()).then().body("content.participants[0].scope", equalTo("健康档案和体检"),
                "parts[0].confirmed", equalTo(false));
        scene.trySubmit(true).then().statusCode(422).body("findings.rule", contains("A22_DOSSIER_UNCONFIRMED"));
        confirm(scene, health).then().statusCode(200);
        scene.submit();
    }

    private static Map<String, Object> joint(DossierScene scene, String scope) {
        Map<String, Object> content = new HashMap<>(scene.rewritten("NEED", "必要"));
        content.put("participants", List.of(Map.of("department", "511900-WJW", "scope", scope, "dataDuties", "提供档案")));
        List<Object> chapters = new ArrayList<>((List<?>) content.get("chapters"));
        chapters.removeIf(one -> ((Map<?, ?>) one).get("section").equals("JOINT_CONSTRUCTION"));
        chapters.add(Map.of("section", "JOINT_CONSTRUCTION", "text", "牵头部门负责平台"));
        content.put("chapters", chapters);
        return content;
    }

    private static Response confirm(DossierScene scene, Person by) {
        return by.post("/dossiers/" + scene.dossier() + "/confirmations", scene.read().getLong("version"), "{}");
    }
}
