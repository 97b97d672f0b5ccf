package cn.bazhong.projects.webhook;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.record.EventType;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.Receiver;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A receiver with its webhook, and projects on which things happen. */
final class WebhookScene implements AutoCloseable {
    static final String OWNER = "511900-TYJR";
    static final String DAY = "2026-03-02";
    static final Instant NOW = Instant.parse(DAY + "T01:00:00Z");
    static final Person ADMIN = Person.of("webhook-admin", "管理员", "511900-DSJ", Role.PLATFORM_ADMIN).on(DAY);
    private static final Actor CLERK = new Actor("u-hook", "张伟", OWNER, Set.of(Role.PROJECT_OWNER));

    private enum Deed implements EventType {
        PROJECT_HELD
    }

    private final Receiver receiver = Receiver.open();
    private final String id;
    private final String key;

    private WebhookScene(String department) {
        JsonPath webhook = ADMIN.post("/webhooks", content(receiver.url(), department)).then().statusCode(201).extract().jsonPath();
        id = webhook.getString("id");
        key = webhook.getString("key");
    }

    static WebhookScene registered() {
        return new WebhookScene(OWNER);
    }

    static WebhookScene registeredFor(String department) {
        return new WebhookScene(department);
    }

    static Map<String, Object> content(String url, String department) {
        return Map.of("name", "财政一体化系统", "url", url, "department", department, "types", List.of("PROJECT_HELD"), "owners", List.of());
    }

    static UUID project() {
        return UUID.fromString(DossierScene.listed(OWNER, same -> { }).project());
    }

    /** Something happens on a project. */
    static void happens(UUID project, int number) {
        Events events = CDI.current().select(Events.class).get();
        OnContext.inTransaction(() -> events.append(NewEvent.of(new Subject(SubjectType.PROJECT, project), Deed.PROJECT_HELD, CLERK)
                .with("n", number)));
        Database.awaitWhatWasBegun();
    }

    /** An instance of the portal does what is due at that moment. */
    WebhookScene round(Instant moment) {
        Courier courier = CDI.current().select(Courier.class).get();
        OnContext.runAt(moment, () -> courier.lineUp(uuid()).chain(() -> courier.deliver(uuid())));
        return this;
    }

    Receiver receiver() {
        return receiver;
    }

    String id() {
        return id;
    }

    UUID uuid() {
        return UUID.fromString(id);
    }

    String key() {
        return key;
    }

    String path() {
        return "/webhooks/" + id;
    }

    JsonPath seen() {
        return ADMIN.get(path()).then().statusCode(200).extract().jsonPath();
    }

    /** A deed of the administrator on the webhook as it is now. */
    Response does(String deed, Object body) {
        long version = seen().getLong("version");
        return ADMIN.send("POST", path() + "/" + deed, version, body);
    }

    /** The numbers of the events it was told of, in order. */
    List<Integer> numbers() {
        return receiver.all().stream().map(call -> JsonPath.from(call.body()).getInt("data.payload.n")).toList();
    }

    /** States of its deliveries in order. */
    List<String> states() {
        return ADMIN.get(path() + "/deliveries?limit=100").jsonPath().getList("items.sort { it.number }.state");
    }

    JsonPath delivery(int at) {
        Map<String, Object> one = ADMIN.get(path() + "/deliveries?limit=100").jsonPath().getMap("items.sort { it.number }[" + at + "]");
        return JsonPath.from(new JsonObject(one).encode());
    }

    @Override
    public void close() {
        receiver.close();
        Database.execute("UPDATE webhook SET state = 'REMOVED', receiver_gone = false WHERE id = '" + id + "'");
    }
}
