package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.AcceptanceScene;
import cn.bazhong.projects.testsupport.AtOnce;
import cn.bazhong.projects.testsupport.OperationScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cloud is asked for by the owner and granted by the data administration; for operation only to what is accepted (A30). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A30CloudTest {
    private static final String OWNER = "511900-NYJ";

    @Test
    void a30_theDataAdministrationGrantsAtMostWhatIsAskedFor() {
        OperationScene scene = OperationScene.running(OWNER);
        String id = scene.requestCloud("OPERATION", 16).then().statusCode(201).body("added", equalTo(false), "waitsFor.kind",
                equalTo("CLOUD_REVIEW")).extract().path("id");
        String matter = "/cloud-requests/" + id;
        scene.data().get("/inbox?limit=100").then().body("items.page", hasItem(matter));
        grant(scene, id, scene.owner(), 8).then().statusCode(403);
        grant(scene, id, scene.data(), 17).then().statusCode(422).body("violations[0].field", equalTo("quantity"));
        grant(scene, id, scene.data(), 8).then().statusCode(200).body("state", equalTo("GRANTED"), "granted.vcpu", equalTo(8),
                "standing.memoryGb", equalTo(32));
        scene.requestCloud("OPERATION", 4).then().statusCode(201).body("added", equalTo(true));
        scene.owner().get(scene.path("")).then().body("cloud.vcpu", equalTo(8));
        scene.post("/cloud-releases", release(scene, 9)).then().statusCode(422);
        scene.post("/cloud-releases", release(scene, 3)).then().statusCode(200).body("cloud.vcpu", equalTo(5), "releases[0].quantity.vcpu",
                equalTo(3));
        scene.data().get("/cloud-requests?project=" + scene.project() + "&state=GRANTED&purpose=OPERATION").then().body("items.id", contains(id),
                "items[0].granted.vcpu", equalTo(8));
    }

    @Test
    void a30_givenBackMendedAndTakenBack() {
        OperationScene scene = OperationScene.running(OWNER);
        String id = scene.requestCloud("OPERATION", 16).then().extract().path("id");
        String matter = "/cloud-requests/" + id;
        scene.conclude(matter, scene.data(), Map.of("outcome", "RETURNED", "opinion", "说明并发量")).then().statusCode(200);
        JsonPath returned = scene.owner().get(matter).then().body("state", equalTo("RETURNED"), "opinion", equalTo("说明并发量")).extract().jsonPath();
        scene.owner().post(matter + "/resubmission", returned.getLong("version"), OperationScene.cloud("OPERATION", 12, scene.day(),
                "2030-12-31")).then().statusCode(200).body("state", equalTo("SUBMITTED"), "content.quantity.vcpu", equalTo(12));
        scene.conclude(matter, scene.data(), Map.of("outcome", "RETURNED", "opinion", "仍不清楚")).then().statusCode(200);
        long version = scene.owner().get(matter).then().extract().jsonPath().getLong("version");
        scene.owner().post(matter + "/withdrawal", version, Map.of("reason", "暂不需要")).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        String other = scene.requestCloud("OPERATION", 2).then().extract().path("id");
        scene.conclude("/cloud-requests/" + other, scene.data(), Map.of("outcome", "DISAGREED", "opinion", "资源闲置")).then().statusCode(200);
        scene.owner().get("/cloud-requests/" + other).then().body("state", equalTo("REFUSED"));
    }

    @Test
    void a30_quotasForConstructionAndTrialStayWhenAcceptanceIsOverdue() {
        OperationScene scene = new OperationScene(AcceptanceScene.onTrial("511900-STHJ"));
        scene.requestCloud("CONSTRUCTION", 2).then().statusCode(409).body("article", equalTo("A30"));
        scene.granted("TRIAL", 8);
        scene.on("2026-06-03");
        scene.owner().get(scene.path("")).then().body("cloud.vcpu", equalTo(8), "restrictions.point", hasItem("OPERATING_CLOUD"));
        scene.granted("TRIAL", 4);
        scene.requestCloud("OPERATION", 4).then().statusCode(422).body("rule", equalTo("A30_OPERATING_CLOUD"));
        scene.owner().get(scene.path("")).then().body("cloud.vcpu", equalTo(12));
    }

    @Test
    void a30_nothingForOperationIsGrantedBeforeAcceptance() {
        AcceptanceScene acceptance = AcceptanceScene.convened("511900-STHJ");
        OperationScene scene = new OperationScene(acceptance);
        String id = scene.requestCloud("OPERATION", 4).then().statusCode(201).extract().path("id");
        scene.conclude("/cloud-requests/" + id, scene.data(), Map.of("outcome", "AGREED")).then().statusCode(409).body("article", equalTo("A30"));
        grant(scene, id, scene.data(), 2).then().statusCode(409).body("article", equalTo("A30"));
        acceptance.signed();
        scene.conclude("/cloud-requests/" + id, scene.data(), Map.of("outcome", "AGREED")).then().statusCode(200);
    }

    @Test
    void a30_noMoreIsGivenBackThanThereIsThoughTwoDoAtOnce() {
        OperationScene scene = OperationScene.running(OWNER);
        scene.granted("OPERATION", 4);
        long version = scene.read().getLong("version");
        List<Integer> answers = AtOnce.all(List.of(() -> scene.owner().post(scene.path("/cloud-releases"), version, release(scene, 3)).statusCode(),
                () -> scene.owner().post(scene.path("/cloud-releases"), version, release(scene, 3)).statusCode()));
        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
    }

    @Test
    void a5_theDataAdministrationDoesNotGrantItself() {
        OperationScene scene = OperationScene.running(OWNER);
        scene.handedTo("511900-DSJ").post("/cloud-requests", Map.of("projectId", scene.project(), "content", OperationScene.cloud("OPERATION", 4,
                scene.day(), "2030-12-31"))).then().statusCode(201).body("waitsFor.role", equalTo("COMMITTEE_CHAIR"));
    }

    @Test
    void whatIsReadTakesFewStatements() {
        OperationScene scene = OperationScene.running(OWNER);
        String id = scene.requestCloud("OPERATION", 4).then().extract().path("id");
        assertTrue(Statements.of(() -> scene.owner().get("/cloud-requests/" + id).then().statusCode(200)).size() <= 12);
        assertTrue(Statements.of(() -> scene.data().get("/cloud-requests?limit=100").then().statusCode(200)).size() <= 3);
        Person.owner("511900-JTJ").on(scene.day()).get("/cloud-requests/" + id).then().statusCode(404);
    }

    private static Map<String, Object> release(OperationScene scene, int vcpu) {
        return Map.of("quantity", OperationScene.quantity(vcpu), "on", scene.day(), "reason", "旧库下线");
    }

    private static io.restassured.response.Response grant(OperationScene scene, String id, Person by, int vcpu) {
        long version = scene.owner().get("/cloud-requests/" + id).then().extract().jsonPath().getLong("version");
        return by.post("/cloud-requests/" + id + "/grant", version, Map.of("quantity", OperationScene.quantity(vcpu), "opinion", "按实际核定"));
    }
}
