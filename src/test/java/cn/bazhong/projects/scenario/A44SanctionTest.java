package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.OversightScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The register of sanctions: who enters, who reads, and that nothing in it is changed (A44). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A44SanctionTest {

    @Test
    void a44_theOfficeAuditTheGovernmentAndTheOwnerReadWhatTheOthersDoNotFind() {
        OversightScene scene = OversightScene.of("511900-JYJ");
        String id = scene.finance().post("/sanctions", sanction(scene)).then().statusCode(201).body("department.code",
                equalTo("511900-CZJ"), "actions.name", contains("revoke-sanction")).extract().jsonPath().getString("id");
        String register = "/sanctions?project=" + scene.project();
        for (Person reader : List.of(scene.office(), scene.audit(), scene.execution().dossier().government(), scene.owner(),
                scene.finance())) {
            reader.get("/sanctions/" + id).then().statusCode(200).body("ground", equalTo("NO_FILING_OR_APPROVAL"));
            reader.get(register).then().statusCode(200).body("items.id", contains(id));
        }
        for (Person other : List.of(scene.execution().dossier().development(), scene.execution().dossier().body("CYBERSPACE_OPINION"),
                Person.owner("511900-MZJ").on(scene.day()), Person.chair().on(scene.day()))) {
            other.get("/sanctions/" + id).then().statusCode(404);
            other.get(register).then().statusCode(200).body("items", empty());
        }
        scene.execution().dossier().development().get("/projects/" + scene.project() + "/events?limit=100").then()
                .body("items.type", not(hasItem("SANCTION_ENTERED")));
    }

    @Test
    void a44_anEntryIsOnlyRevokedAndByWhoeverMadeIt() {
        OversightScene scene = OversightScene.of("511900-JYJ");
        scene.owner().post("/sanctions", sanction(scene)).then().statusCode(403);
        String id = scene.audit().post("/sanctions", sanction(scene)).then().statusCode(201).extract().jsonPath().getString("id");
        String revocation = "/sanctions/" + id + "/revocation";
        scene.office().post(revocation, 0, Map.of("reason", "不当")).then().statusCode(403).body("article", equalTo("A44"));
        scene.audit().send("POST", revocation, null, Map.of("reason", "不当")).then().statusCode(428);
        scene.audit().post(revocation, 0, Map.of("reason", "申诉成立")).then().statusCode(200).body("revocation", equalTo("申诉成立"),
                "revokedAt", notNullValue(), "text", equalTo("未经批复变更建设内容"));
        scene.audit().post(revocation, 0, Map.of("reason", "再次")).then().statusCode(412);
        scene.audit().post(revocation, 1, Map.of("reason", "再次")).then().statusCode(409);
        scene.office().get("/sanctions?project=" + scene.project()).then().body("items.revoked", contains(true));
    }

    @Test
    void a44_whoeverIsDisciplinedIsNamed() {
        OversightScene scene = OversightScene.of("511900-JYJ");
        scene.audit().post("/sanctions", sanction(scene, "kind", "DISCIPLINARY")).then().statusCode(422)
                .body("article", equalTo("A44"), "findings.rule", contains("A44_PERSON_DISCIPLINED"));
        scene.audit().post("/sanctions", sanction(scene, "kind", "DISCIPLINARY", "person", "王某")).then().statusCode(201);
        scene.audit().post("/sanctions", sanction(scene, "decidedOn", "2026-04-25")).then().statusCode(422)
                .body("findings.rule", contains("SANCTION_AFTER_TODAY"));
    }

    @Test
    void theRegisterIsReadInOneStatement() {
        OversightScene scene = OversightScene.of("511900-JYJ");
        scene.audit().post("/sanctions", sanction(scene)).then().statusCode(201);
        scene.audit().post("/sanctions", sanction(scene)).then().statusCode(201);
        List<String> statements = Statements.of(() -> scene.office().get("/sanctions").then().statusCode(200));
        assertTrue(statements.size() <= 2, statements::toString);
    }

    private static Map<String, Object> sanction(OversightScene scene, Object... changes) {
        Map<String, Object> sanction = new HashMap<>(Map.of("projectId", scene.project(), "unit", "巴中市教育局", "ground",
                "NO_FILING_OR_APPROVAL", "kind", "NOTICE_OF_CRITICISM", "organ", "领导小组办公室", "documentNumber", "巴智慧办〔2026〕9号",
                "decidedOn", scene.day(), "text", "未经批复变更建设内容"));
        for (int i = 0; i < changes.length; i += 2) {
            sanction.put((String) changes[i], changes[i + 1]);
        }
        return sanction;
    }
}
