package cn.bazhong.projects.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names that nobody answers for hold up nobody else. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class AddressesTest {
    private static final int MANY = 100;

    @Inject
    Addresses addresses;
    @Inject
    HeldNames names;

    @Test
    void aNameNobodyAnswersForIsAskedForOnceAtATimeAndOthersAreFound() throws Exception {
        InetAddress address = InetAddress.getByName("8.8.8.8");
        URI dead = URI.create("https://dead.test/");
        names.hold("dead.test");
        List<CompletableFuture<InetAddress>> waiting = Stream.generate(() -> addresses.of(dead).subscribeAsCompletionStage())
                .limit(MANY).toList();
        assertEquals(address, OnContext.run(() -> addresses.of(URI.create("https://8.8.8.8/"))));
        names.answer("dead.test", address);
        waiting.forEach(one -> assertEquals(address, one.join()));
        assertEquals(1, names.timesAsked("dead.test"));
        assertEquals(address, OnContext.run(() -> addresses.of(dead)));
        assertEquals(2, names.timesAsked("dead.test"));
    }

    /** What comes after it may use the database session of whoever asked. */
    @Test
    void everybodyGetsTheAnswerWhereTheyAsked() throws Exception {
        InetAddress address = InetAddress.getByName("8.8.8.8");
        URI shared = URI.create("https://shared.test/");
        names.hold("shared.test");
        List<CompletableFuture<Boolean>> own = Stream.generate(() -> CompletableFuture.supplyAsync(() -> OnContext.run(() -> {
            Object here = Vertx.currentContext();
            return addresses.of(shared).map(found -> Vertx.currentContext() == here);
        }))).limit(2).toList();
        names.awaitAsked("shared.test");
        names.answer("shared.test", address);
        own.forEach(one -> assertEquals(true, one.join()));
    }

    /** Its first answer was lost on the way. */
    @Test
    void whoRepeatsARegistrationIsAnsweredAsBeforeWhateverBecameOfTheName() throws Exception {
        names.hold("passing.test");
        names.answer("passing.test", InetAddress.getByName("8.8.8.8"));
        Person admin = WebhookScene.ADMIN.withKey("webhook-once");
        Object content = WebhookScene.content("https://passing.test/", WebhookScene.OWNER);
        String id = admin.post("/webhooks", content).then().statusCode(201).extract().path("id");
        names.loses("passing.test");
        assertEquals(id, admin.post("/webhooks", content).then().statusCode(201).extract().path("id"));
        WebhookScene.ADMIN.post("/webhooks", content).then().statusCode(422);
        WebhookScene.ADMIN.send("PUT", "/webhooks/" + UUID.randomUUID(), 0L, content).then().statusCode(404);
    }

    @Test
    void noTransactionWaitsForAName() throws Exception {
        names.hold("slow.test");
        CompletableFuture<Response> registered = CompletableFuture.supplyAsync(() -> WebhookScene.ADMIN.post("/webhooks",
                WebhookScene.content("https://slow.test/", WebhookScene.OWNER)));
        names.awaitAsked("slow.test");
        assertEquals(0, Database.number("SELECT count(*) FROM pg_locks WHERE relation = 'webhook'::regclass"));
        names.answer("slow.test", InetAddress.getByName("8.8.8.8"));
        registered.join().then().statusCode(201);
        assertEquals(1, names.timesAsked("slow.test"));
    }
}
