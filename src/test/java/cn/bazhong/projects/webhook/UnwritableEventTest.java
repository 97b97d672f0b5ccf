package cn.bazhong.projects.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.record.RecordedEvent;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.MissingResourceException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An event that the portal has no words for. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class UnwritableEventTest {
    private static final Instant NOW = WebhookScene.NOW;

    @Inject
    ObjectMapper json;
    @Inject
    WebhookConfig config;

    /** Another instance may have words for it: it is tried as long as any other, and then parked. */
    @Test
    void whatCannotBeWrittenIsTriedForADayThenParkedAndTheOthersGoOn() {
        UUID first = WebhookScene.project();
        UUID second = WebhookScene.project();
        try (WebhookScene scene = WebhookScene.registered()) {
            WebhookScene.happens(first, 1);
            WebhookScene.happens(first, 2);
            WebhookScene.happens(second, 3);
            QuarkusMock.installMockForType(new Wordless(json, config), Envelope.class);
            scene.round(NOW);
            assertEquals(List.of("PENDING", "WAITING", "DELIVERED"), scene.states());
            assertEquals("UNWRITABLE", scene.delivery(0).getString("lastFault"));
            assertEquals(NOW.plusSeconds(10).toString(), scene.delivery(0).getString("nextTry"));
            scene.round(NOW.plus(Duration.ofHours(24)));
            assertEquals(List.of("PARKED", "WAITING", "DELIVERED"), scene.states());
            skip(scene);
            scene.round(NOW.plus(Duration.ofHours(24)));
            assertEquals(List.of(3, 2), scene.numbers());
        }
    }

    /** Has no words for the first event. */
    private static final class Wordless extends Envelope {
        Wordless(ObjectMapper json, WebhookConfig config) {
            super(json, config);
        }

        @Override
        String of(RecordedEvent event, String tx) {
            if (event.payload().get("n").equals(1)) {
                throw new MissingResourceException("No text", "Texts", event.type());
            }
            return super.of(event, tx);
        }
    }

    private static void skip(WebhookScene scene) {
        JsonPath first = scene.delivery(0);
        WebhookScene.ADMIN.send("POST", scene.path() + "/deliveries/" + first.getLong("number") + "/skip", first.getLong("version"), null)
                .then().statusCode(200);
    }
}
