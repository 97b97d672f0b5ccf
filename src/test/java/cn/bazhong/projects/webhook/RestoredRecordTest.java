package cn.bazhong.projects.webhook;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The record was restored from a dump into another cluster, in which the numbers of transactions start low again. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class RestoredRecordTest {
    private static final String ADDED = "SELECT added FROM feed_epoch";

    @Inject
    Flyway flyway;

    @AfterEach
    void start() {
        flyway.migrate();
    }

    @Test
    void whatWasRecordedIsToldAndWhatIsNewComesAfterIt() {
        UUID project = WebhookScene.project();
        String path = "/events?type=PROJECT_HELD&limit=100";
        Person reader = Person.office();
        try (WebhookScene scene = WebhookScene.registered()) {
            long here = Database.number(ADDED);
            countFrom(here + 1_000_000_000L);
            WebhookScene.happens(project, 1);
            scene.round(WebhookScene.NOW);
            String cursor = lastOf(reader, path);
            WebhookScene.happens(project, 2);
            countFrom(here);
            start();
            WebhookScene.happens(project, 3);
            scene.round(WebhookScene.NOW);
            assertEquals(List.of(1, 2, 3), scene.numbers());
            reader.get(path + "&cursor=" + cursor).then().statusCode(200).body("items.payload.n", equalTo(List.of(2, 3)));
        }
    }

    /** Behind everything that is committed stands a webhook that was registered just now, too. */
    @Test
    void nothingIsAddedWhereItGoesOnInItsCluster() {
        long before = Database.number(ADDED);
        try (WebhookScene scene = WebhookScene.registered()) {
            WebhookScene.happens(WebhookScene.project(), 1);
            scene.round(WebhookScene.NOW);
            try (WebhookScene later = WebhookScene.registered()) {
                start();
                assertEquals(before, Database.number(ADDED));
            }
        }
    }

    private static void countFrom(long added) {
        Database.execute("UPDATE feed_epoch SET added = " + added);
    }

    private static String lastOf(Person reader, String path) {
        var page = reader.get(path).jsonPath();
        while (page.getString("nextCursor") != null) {
            page = reader.get(path + "&cursor=" + page.getString("nextCursor")).jsonPath();
        }
        return page.getString("resumeCursor");
    }
}
