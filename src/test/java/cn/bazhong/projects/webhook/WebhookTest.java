package cn.bazhong.projects.webhook;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How webhooks are kept: by whom, where they may lie, and under which keys they are told. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class WebhookTest {
    private static final Person ADMIN = WebhookScene.ADMIN;
    private static final Person COUNTY = Person.of("county-hooks", "区管理员", "511902-DSJ", Role.PLATFORM_ADMIN).on(WebhookScene.DAY);

    @Test
    void theKeyIsShownOnceAndKeptNowhere() {
        String again = UUID.randomUUID().toString();
        Map<String, Object> content = WebhookScene.content("https://localhost:7443/", WebhookScene.OWNER);
        Response first = ADMIN.withKey(again).post("/webhooks", content);
        first.then().statusCode(201).body("key", notNullValue(), "state", equalTo("ACTIVE"));
        String key = first.path("key");
        ADMIN.withKey(again).post("/webhooks", content).then().statusCode(201).body("id", equalTo(first.path("id")), "key", nullValue());
        ADMIN.get("/webhooks/" + first.path("id")).then().statusCode(200).body("key", nullValue(), "actions.name", hasItem("replay-webhook"));
        assertEquals(0, Database.number("SELECT count(*) FROM idempotency_key WHERE answer LIKE '%" + key + "%'"));
        assertEquals(0, Database.number("SELECT count(*) FROM webhook w WHERE w::text LIKE '%" + key + "%'"));
        assertEquals(0, Database.number("SELECT count(*) FROM event WHERE payload LIKE '%" + key + "%'"));
    }

    @Test
    void anEarlierKeySignsForADayBesideTheNewOne() {
        UUID project = WebhookScene.project();
        try (WebhookScene scene = WebhookScene.registered()) {
            String key = scene.does("key", null).then().statusCode(200).extract().path("key");
            assertNotEquals(scene.key(), key);
            Instant lastMoment = WebhookScene.NOW.plus(Duration.ofHours(24));
            WebhookScene.happens(project, 1);
            scene.round(lastMoment.minusSeconds(1));
            WebhookScene.happens(project, 2);
            scene.round(lastMoment);
            assertEquals(Signature.header(List.of(key, scene.key()), lastMoment.minusSeconds(1).getEpochSecond(),
                    scene.receiver().all().get(0).body()), signature(scene, 0));
            assertEquals(Signature.header(List.of(key), lastMoment.getEpochSecond(), scene.receiver().all().get(1).body()),
                    signature(scene, 1));
        }
    }

    private static String signature(WebhookScene scene, int at) {
        return scene.receiver().all().get(at).headers().get("x-portal-signature");
    }

    @Test
    void whatDoesNotFitIsNamed() {
        refused("url", "http://localhost/");
        refused("url", "https://user:secret@localhost/");
        refused("url", "https://localhost/#part");
        refused("url", "https://127.9.0.1/");
        refused("url", "https://169.254.169.254/latest");
        refused("url", "https://[::ffff:10.0.0.1]/");
        refused("url", "https://10.0.0.1/");
        refused("url", "https://no-such-name.invalid/");
        refused("department", "511900-NOBODY");
        refused("types", List.of("NO_SUCH_TYPE"));
        refused("owners", List.of("511900-NOBODY"));
    }

    /** Nor is it looked up what they ask for. */
    @Test
    void whoKeepsNoneIsToldNothingOfNames() {
        Person.owner(WebhookScene.OWNER).post("/webhooks", WebhookScene.content("https://no-such-name.invalid/", WebhookScene.OWNER))
                .then().statusCode(403);
    }

    private static void refused(String field, Object value) {
        Map<String, Object> content = new HashMap<>(WebhookScene.content("https://localhost/", WebhookScene.OWNER));
        content.put(field, value);
        ADMIN.post("/webhooks", content).then().statusCode(422).body("violations[0].field", equalTo(field));
    }

    /** A49: a county's administrator keeps those of its own departments. */
    @Test
    void everyJurisdictionKeepsItsOwn() {
        try (WebhookScene scene = WebhookScene.registered()) {
            COUNTY.get(scene.path()).then().statusCode(404);
            COUNTY.get(scene.path() + "/deliveries").then().statusCode(404);
            COUNTY.send("POST", scene.path() + "/pause", scene.seen().getLong("version"), null).then().statusCode(404);
            COUNTY.all("/webhooks").then().body("items.id", not(hasItem(scene.id())));
            COUNTY.post("/webhooks", WebhookScene.content("https://localhost/", WebhookScene.OWNER)).then().statusCode(422)
                    .body("violations[0].field", equalTo("department"));
            String own = COUNTY.post("/webhooks", WebhookScene.content("https://localhost/", "511902-JYJ")).then().statusCode(201)
                    .extract().path("id");
            COUNTY.all("/webhooks").then().body("items.id", hasItem(own));
            ADMIN.all("/webhooks").then().body("items.id", hasItem(own)).body("items.id", hasItem(scene.id()));
        }
    }

    @Test
    void itIsChangedPausedTestedAndRemovedAndTheRecordTells() {
        try (WebhookScene scene = WebhookScene.registered()) {
            Map<String, Object> content = new HashMap<>(WebhookScene.content(scene.receiver().url(), WebhookScene.OWNER));
            content.put("name", "新名称");
            ADMIN.put(scene.path(), scene.seen().getLong("version"), content).then().statusCode(200).body("name", equalTo("新名称"));
            scene.does("test", null).then().statusCode(200).body("open", equalTo(1));
            scene.round(WebhookScene.NOW);
            assertEquals("cn.bazhong.projects.test.v1", JsonPath.from(scene.receiver().all().get(0).body()).getString("type"));
            scene.does("pause", null).then().statusCode(200).body("state", equalTo("PAUSED"));
            scene.does("pause", null).then().statusCode(409);
            scene.does("test", null).then().statusCode(409);
            scene.does("resumption", null).then().statusCode(200);
            scene.does("resumption", null).then().statusCode(409);
            scene.does("removal", null).then().statusCode(200).body("state", equalTo("REMOVED"));
            ADMIN.get(scene.path()).then().statusCode(404);
            assertEquals("WEBHOOK_REGISTERED WEBHOOK_CHANGED WEBHOOK_TESTED WEBHOOK_PAUSED WEBHOOK_RESUMED WEBHOOK_REMOVED",
                    Database.text("SELECT string_agg(type, ' ' ORDER BY seq) FROM event WHERE subject_id = '" + scene.id() + "'"));
        }
    }

    /** A scheme is the same in capitals. */
    @Test
    void anAddressInCapitalsIsOneToo() {
        ADMIN.post("/webhooks", WebhookScene.content("HTTPS://localhost/Events", WebhookScene.OWNER)).then().statusCode(201)
                .body("url", equalTo("https://localhost/Events"));
    }

    @Test
    void aProjectsOwnerMayNarrowIt() {
        try (WebhookScene scene = WebhookScene.registered()) {
            Map<String, Object> content = new HashMap<>(WebhookScene.content(scene.receiver().url(), WebhookScene.OWNER));
            content.put("owners", List.of("511900-TSG"));
            ADMIN.put(scene.path(), scene.seen().getLong("version"), content).then().statusCode(200);
            WebhookScene.happens(WebhookScene.project(), 1);
            scene.round(WebhookScene.NOW);
            assertEquals(List.of(), scene.numbers());
        }
    }
}
