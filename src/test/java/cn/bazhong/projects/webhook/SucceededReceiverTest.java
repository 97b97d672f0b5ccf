package cn.bazhong.projects.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.NewDepartments;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose department was merged goes on being told: of what its successor sees. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class SucceededReceiverTest {
    @Inject
    Departments departments;

    @Test
    void aReceiverOfTheMergedIsToldOfWhatTheSuccessorSees() {
        NewDepartments.enter(departments, "511900-S81A", "511900-S81B");
        UUID ofMerged = UUID.fromString(DossierScene.listed("511900-S81A", same -> { }).project());
        UUID ofHeir = UUID.fromString(DossierScene.listed("511900-S81B", same -> { }).project());
        try (WebhookScene scene = WebhookScene.registeredFor("511900-S81A")) {
            Database.execute("UPDATE webhook SET owners = '511900-S81A 511900-TYJR' WHERE id = '" + scene.id() + "'");
            WebhookScene.happens(ofMerged, 1);
            WebhookScene.happens(ofHeir, 2);
            scene.round(WebhookScene.NOW);
            assertEquals(List.of(1), scene.numbers());
            long holdings = WebhookScene.ADMIN.get("/departments/511900-S81A/succession").jsonPath()
                    .getLong("holdings.find { it.kind == 'webhooks' }.count");
            assertEquals(1, holdings);

            WebhookScene.ADMIN.post("/departments/511900-S81A/succession", Map.of("successor", "511900-S81B", "effectiveOn", "2026-01-01",
                    "documentNumber", "巴编发〔2026〕8号")).then().statusCode(200);

            WebhookScene.happens(ofMerged, 3);
            WebhookScene.happens(ofHeir, 4);
            scene.round(WebhookScene.NOW);
            assertEquals(List.of(1, 3, 4), scene.numbers().stream().sorted().toList());
            assertEquals("511900-S81B", scene.seen().getString("department.code"));
            assertEquals(List.of("511900-S81B", "511900-TYJR"), scene.seen().getList("owners.code"));
            assertEquals("原S81A局 原S81B局", Database.text("SELECT payload::json ->> 'fromName' || ' ' || (payload::json ->> 'toName') "
                    + "FROM event WHERE type = 'WEBHOOK_PASSED_OVER' AND subject_id = '" + scene.id() + "'"));
        }
    }
}
