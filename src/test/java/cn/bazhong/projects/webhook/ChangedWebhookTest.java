package cn.bazhong.projects.webhook;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.LockedRow;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Receiver;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A webhook that is changed, paused or removed while something lies before it. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class ChangedWebhookTest {
    private static final Instant NOW = WebhookScene.NOW;
    private static final String OTHER = "511900-TSG";

    @Test
    void whatOnlyTheEarlierDepartmentSeesIsNotToldToAnother() {
        UUID project = WebhookScene.project();
        try (WebhookScene scene = WebhookScene.registered(); Receiver others = Receiver.open()) {
            scene.receiver().in(Receiver.answering(500));
            WebhookScene.happens(project, 1);
            WebhookScene.happens(project, 2);
            scene.round(NOW);
            becomes(scene, others.url(), OTHER).then().statusCode(200).body("open", equalTo(0));
            scene.round(NOW.plusSeconds(10));
            assertEquals(List.of(), others.all());
        }
    }

    @Test
    void whatBothSeeAndTestsStay() {
        UUID project = WebhookScene.project();
        try (WebhookScene scene = WebhookScene.registered()) {
            scene.receiver().in(Receiver.answering(500));
            Database.execute("INSERT INTO project_access SELECT '" + OTHER + "', code, id, 'PARTICIPANT' FROM project WHERE id = '" + project + "'");
            WebhookScene.happens(project, 1);
            scene.round(NOW);
            scene.does("test", null).then().statusCode(200);
            becomes(scene, scene.receiver().url(), OTHER).then().statusCode(200).body("open", equalTo(2));
            scene.receiver().in(Receiver.answering(200));
            scene.round(NOW.plusSeconds(10));
            assertEquals(List.of("DELIVERED", "DELIVERED"), scene.states());
        }
    }

    /** Whoever lines up waits for whoever changes the webhook, and goes by what it is then. */
    @Test
    void nothingIsLinedUpForAWebhookAsItWasBefore() {
        UUID project = WebhookScene.project();
        try (WebhookScene scene = WebhookScene.registered()) {
            WebhookScene.happens(project, 1);
            try (LockedRow position = LockedRow.of("webhook_position WHERE webhook_id = '" + scene.id() + "'")) {
                CompletableFuture<Void> round = CompletableFuture.runAsync(() -> scene.round(NOW));
                position.awaitSomebodyWaiting();
                Database.execute("UPDATE webhook SET state = 'REMOVED' WHERE id = '" + scene.id() + "'");
                position.close();
                round.join();
            }
            assertEquals(0, Database.number("SELECT count(*) FROM webhook_delivery WHERE webhook_id = '" + scene.id() + "'"));
        }
    }

    /** The day for which a receiver is tried does not run while nothing is sent to it. */
    @Test
    void afterAPauseItIsTriedForAnotherDay() {
        UUID project = WebhookScene.project();
        try (WebhookScene scene = WebhookScene.registered()) {
            scene.receiver().in(Receiver.answering(503, "Retry-After", "7200"));
            WebhookScene.happens(project, 1);
            scene.round(NOW);
            scene.does("pause", null).then().statusCode(200);
            scene.does("resumption", null).then().statusCode(200);
            Instant later = NOW.plus(Duration.ofHours(30));
            scene.round(later);
            assertEquals(List.of("PENDING"), scene.states());
            assertEquals(1, scene.delivery(0).getInt("attempts"));
        }
    }

    /** Not while it may still be under way: it would be sent twice at the same time. */
    @Test
    void afterAPauseItIsTriedAtOnce() {
        UUID project = WebhookScene.project();
        try (WebhookScene scene = WebhookScene.registered()) {
            scene.receiver().in(Receiver.answering(503, "Retry-After", "7200"));
            WebhookScene.happens(project, 1);
            scene.round(NOW.minusSeconds(60));
            scene.does("pause", null).then().statusCode(200);
            scene.does("resumption", null).then().statusCode(200);
            assertEquals(NOW.toString(), scene.delivery(0).getString("nextTry"));
            scene.round(NOW);
            scene.does("pause", null).then().statusCode(200);
            scene.does("resumption", null).then().statusCode(200);
            assertEquals(NOW.plusSeconds(21).toString(), scene.delivery(0).getString("nextTry"));
        }
    }

    private static Response becomes(WebhookScene scene, String url, String department) {
        return WebhookScene.ADMIN.put(scene.path(), scene.seen().getLong("version"), WebhookScene.content(url, department));
    }
}
