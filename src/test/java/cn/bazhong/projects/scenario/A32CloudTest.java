package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.equalTo;

import cn.bazhong.projects.testsupport.OperationScene;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was not shared gets no cloud on top of what it has for the whole next year; what runs stays (A32). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A32CloudTest {
    private static final String OWNER = "511900-SLJ";

    @ParameterizedTest
    @CsvSource({"2026-12-31, 201", "2027-01-01, 422", "2027-12-31, 422", "2028-01-01, 201"})
    void a32_aFindingOf2026StopsAddedCloudAllThrough2027(String day, int answer) {
        OperationScene scene = OperationScene.running(OWNER);
        scene.granted("OPERATION", 4);
        scene.restricted("DATA_NOT_SHARED", "2026-06-01", 2026);
        scene.on(day);
        scene.requestCloud("OPERATION", 2).then().statusCode(answer);
        scene.owner().get(scene.path("")).then().body("cloud.vcpu", equalTo(4));
    }

    @Test
    void a32_whatHasNoneYetIsNotAdded() {
        OperationScene scene = OperationScene.running(OWNER);
        scene.restricted("DATA_NOT_SHARED", "2026-06-01", 2026);
        scene.on("2027-02-01");
        String id = scene.requestCloud("OPERATION", 2).then().statusCode(201).body("added", equalTo(false)).extract().path("id");
        String second = scene.requestCloud("OPERATION", 2).then().statusCode(201).extract().path("id");
        scene.conclude("/cloud-requests/" + id, scene.data(), Map.of("outcome", "AGREED")).then().statusCode(200);
        scene.conclude("/cloud-requests/" + second, scene.data(), Map.of("outcome", "AGREED")).then().statusCode(409)
                .body("article", equalTo("A32"));
    }
}
