package cn.bazhong.projects.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.AtOnce;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Receiver;
import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Receivers that fail, hang, answer slowly or change certificates, and instances that end in the middle: nothing is lost. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class DeliveryTest {
    private static final Instant NOW = WebhookScene.NOW;
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Inject
    Lanes lanes;
    @Inject
    Rounds rounds;
    @Inject
    Sender sender;

    @Test
    void whatIsToldIsASignedCloudEventInOrder() {
        UUID project = WebhookScene.project();
        try (WebhookScene scene = WebhookScene.registered()) {
            WebhookScene.happens(project, 1);
            WebhookScene.happens(project, 2);
            scene.round(NOW);
            assertEquals(List.of(1, 2), scene.numbers());
            Receiver.Call call = scene.receiver().all().get(0);
            assertEquals("application/cloudevents+json; charset=UTF-8", call.headers().get("content-type"));
            assertEquals(String.valueOf(NOW.getEpochSecond()), call.headers().get("x-portal-timestamp"));
            assertEquals(Signature.header(List.of(scene.key()), NOW.getEpochSecond(), call.body()), call.headers().get("x-portal-signature"));
            CloudEvent event = new JsonFormat().deserialize(call.body().getBytes(StandardCharsets.UTF_8));
            assertEquals("cn.bazhong.projects.project-held.v1", event.getType());
            assertEquals(URI.create("https://portal.test/api/v1"), event.getSource());
            assertEquals("project/" + project, event.getSubject());
            assertEquals(project.toString(), event.getExtension("projectid"));
            JsonPath body = JsonPath.from(call.body());
            assertEquals(body.getString("id"), body.getString("data.id"));
            assertNotNull(body.getString("data.summary.zh"));
            assertNotNull(body.getString("data.summary.en"));
            List<Object> sequences = scene.receiver().all().stream().map(each -> JsonPath.from(each.body()).get("sequence")).toList();
            assertEquals(sequences.stream().sorted().toList(), sequences);
        }
    }

    @Test
    void aReceiverThatFailsIsTriedAgainAndItsProjectWaitsButNoOther() {
        UUID first = WebhookScene.project();
        UUID second = WebhookScene.project();
        try (WebhookScene scene = WebhookScene.registered()) {
            scene.receiver().in((call, exchange) -> exchange.sendResponseHeaders(call.body().contains(first.toString()) ? 500 : 200, -1));
            WebhookScene.happens(first, 1);
            WebhookScene.happens(first, 2);
            WebhookScene.happens(second, 3);
            scene.round(NOW);
            assertEquals(List.of(1, 3), scene.numbers());
            assertEquals(List.of("PENDING", "WAITING", "DELIVERED"), scene.states());
            JsonPath failed = scene.delivery(0);
            assertEquals(500, failed.getInt("lastStatus"));
            assertEquals("STATUS", failed.getString("lastFault"));
            assertEquals(NOW.plusSeconds(10).toString(), failed.getString("nextTry"));
            scene.receiver().in(Receiver.answering(200));
            scene.round(NOW.plusSeconds(9));
            assertEquals(List.of(1, 3), scene.numbers());
            scene.round(NOW.plusSeconds(10));
            assertEquals(List.of(1, 3, 1, 2), scene.numbers());
            assertEquals(List.of("DELIVERED", "DELIVERED", "DELIVERED"), scene.states());
        }
    }

    @Test
    void afterADayItIsParkedUntilSomebodyDecides() {
        UUID project = WebhookScene.project();
        try (WebhookScene scene = WebhookScene.registered()) {
            scene.receiver().in(Receiver.answering(500));
            WebhookScene.happens(project, 1);
            WebhookScene.happens(project, 2);
            int tries = 0;
            for (String at = NOW.toString(); at != null; at = scene.delivery(0).getString("nextTry")) {
                scene.round(Instant.parse(at));
                tries++;
            }
            assertEquals(19, tries);
            assertEquals(List.of("PARKED", "WAITING"), scene.states());
            assertEquals(1, scene.seen().getInt("parked"));
            scene.receiver().in(Receiver.answering(200));
            Instant later = NOW.plus(Duration.ofHours(30));
            scene.round(later);
            assertEquals(List.of("PARKED", "WAITING"), scene.states());
            decide(scene, "retry").then().statusCode(200);
            scene.round(later);
            assertEquals(List.of("DELIVERED", "DELIVERED"), scene.states());
        }
    }

    @Test
    void whatIsLeftOutLetsTheNextGoOn() {
        UUID project = WebhookScene.project();
        try (WebhookScene scene = WebhookScene.registered()) {
            scene.receiver().in(Receiver.answering(400));
            WebhookScene.happens(project, 1);
            WebhookScene.happens(project, 2);
            scene.round(NOW);
            assertEquals(409, decide(scene, "skip").statusCode());
            scene.round(NOW.plus(Duration.ofHours(24)));
            scene.receiver().in(Receiver.answering(200));
            decide(scene, "skip").then().statusCode(200);
            scene.round(NOW.plus(Duration.ofHours(24)));
            assertEquals(List.of("SKIPPED", "DELIVERED"), scene.states());
            assertEquals(List.of(1, 1, 2), scene.numbers());
        }
    }

    private static Response decide(WebhookScene scene, String deed) {
        JsonPath first = scene.delivery(0);
        return WebhookScene.ADMIN.send("POST", scene.path() + "/deliveries/" + first.getLong("number") + "/" + deed,
                first.getLong("version"), null);
    }

    /** Two are told at the same time as one that never answers and one that waits for both. */
    @Test
    void whoHangsOrIsSlowHoldsUpNobodyElse() throws Exception {
        UUID project = WebhookScene.project();
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch othersToldFirst = new CountDownLatch(1);
        try (WebhookScene hanging = WebhookScene.registered(); WebhookScene slow = WebhookScene.registered();
                WebhookScene quick = WebhookScene.registered()) {
            hanging.receiver().in((call, exchange) -> never.await());
            slow.receiver().in((call, exchange) -> {
                othersToldFirst.await();
                exchange.sendResponseHeaders(200, -1);
            });
            WebhookScene.happens(project, 1);
            OnContext.run(() -> rounds.go());
            hanging.receiver().next();
            slow.receiver().next();
            quick.receiver().next();
            WebhookScene.happens(project, 2);
            OnContext.run(() -> rounds.go());
            quick.receiver().next();
            assertEquals(List.of(1, 2), quick.numbers());
            assertEquals(List.of(1), hanging.numbers());
            othersToldFirst.countDown();
            slow.receiver().next();
            assertEquals(List.of(1, 2), slow.numbers());
        } finally {
            never.countDown();
        }
    }

    @Test
    void whoNeverAnswersIsGivenUpInTime() {
        UUID project = WebhookScene.project();
        CountDownLatch never = new CountDownLatch(1);
        try (WebhookScene scene = WebhookScene.registered()) {
            scene.receiver().in((call, exchange) -> never.await());
            WebhookScene.happens(project, 1);
            scene.round(NOW);
            assertEquals("TIMEOUT", scene.delivery(0).getString("lastFault"));
            assertEquals("PENDING", scene.delivery(0).getString("state"));
        } finally {
            never.countDown();
        }
    }

    @Test
    void anotherCertificateIsNotTrustedAndAGoodOneIsAgain() {
        UUID project = WebhookScene.project();
        try (WebhookScene scene = WebhookScene.registered()) {
            WebhookScene.happens(project, 1);
            scene.receiver().restart(Receiver.Certificate.STRANGER);
            scene.round(NOW);
            assertEquals("CERTIFICATE", scene.delivery(0).getString("lastFault"));
            assertEquals(List.of(), scene.numbers());
            scene.receiver().restart(Receiver.Certificate.TRUSTED);
            scene.round(NOW.plusSeconds(10));
            assertEquals(List.of(1), scene.numbers());
        }
    }

    /** It took a delivery on and ended before it could say what came of it. */
    @Test
    void whatAnInstanceTookOnAndDidNotEndIsSentByAnotherInOrder() {
        UUID project = WebhookScene.project();
        try (WebhookScene scene = WebhookScene.registered()) {
            scene.receiver().in(Receiver.answering(500));
            WebhookScene.happens(project, 1);
            WebhookScene.happens(project, 2);
            scene.round(NOW);
            scene.receiver().in(Receiver.answering(200));
            Instant taken = NOW.plusSeconds(10);
            Lined lost = OnContext.runAt(taken, () -> Panache.withTransaction(() -> lanes.claim(scene.uuid(), taken, LEASE)));
            assertNotNull(lost);
            scene.round(taken.plus(LEASE).minusSeconds(1));
            assertEquals(List.of(1), scene.numbers());
            scene.round(taken.plus(LEASE));
            assertEquals(List.of(1, 1, 2), scene.numbers());
            // and what the first one says now counts no more
            OnContext.runAt(taken, () -> Panache.withTransaction(() -> lanes.again(lost, Answer.without(DeliveryFault.TIMEOUT), NOW, NOW)));
            assertEquals(List.of("DELIVERED", "DELIVERED"), scene.states());
        }
    }

    @Test
    void severalInstancesShareTheWorkAndTellNothingTwice() {
        List<UUID> projects = Stream.generate(WebhookScene::project).limit(4).toList();
        try (WebhookScene scene = WebhookScene.registered()) {
            for (int number = 0; number < 40; number++) {
                WebhookScene.happens(projects.get(number % 4), number);
            }
            AtOnce.all(Stream.of(1, 2, 3).<Callable<WebhookScene>>map(instance -> () -> scene.round(NOW)).toList());
            scene.round(NOW);
            assertEquals(40, scene.numbers().size());
            assertEquals(40, scene.numbers().stream().distinct().count());
            for (int lane = 0; lane < 4; lane++) {
                int its = lane;
                List<Integer> ofOne = scene.numbers().stream().filter(number -> number % 4 == its).toList();
                assertEquals(ofOne.stream().sorted().toList(), ofOne);
            }
        }
    }

    @Test
    void whoIsGoneIsLeftAloneAndWhoAsksForAPauseGetsIt() {
        UUID project = WebhookScene.project();
        try (WebhookScene scene = WebhookScene.registered()) {
            scene.receiver().in(Receiver.answering(503, "Retry-After", "600"));
            WebhookScene.happens(project, 1);
            scene.round(NOW);
            assertEquals(NOW.plusSeconds(600).toString(), scene.delivery(0).getString("nextTry"));
            scene.receiver().in(Receiver.answering(410));
            scene.round(NOW.plusSeconds(600));
            assertEquals("PAUSED", scene.seen().getString("state"));
            assertTrue(scene.seen().getBoolean("receiverGone"));
            WebhookScene.happens(project, 2);
            scene.receiver().in(Receiver.answering(200));
            scene.round(NOW.plusSeconds(700));
            assertEquals(List.of(1, 1), scene.numbers());
            scene.does("resumption", null).then().statusCode(200);
            scene.round(NOW.plusSeconds(700));
            assertEquals(List.of(1, 1, 1, 2), scene.numbers());
        }
    }

    @Test
    void nobodyIsSentElsewhere() {
        UUID project = WebhookScene.project();
        try (WebhookScene scene = WebhookScene.registered(); Receiver elsewhere = Receiver.open()) {
            scene.receiver().in(Receiver.answering(307, "Location", elsewhere.url()));
            WebhookScene.happens(project, 1);
            scene.round(NOW);
            assertEquals(307, scene.delivery(0).getInt("lastStatus"));
            assertEquals(List.of(), elsewhere.all());
        }
    }

    /** The address is looked at again at each call: what a name stands for may have changed since. */
    @Test
    void anAddressThatIsNotCalledAnyMoreIsNotCalled() {
        UUID project = WebhookScene.project();
        try (WebhookScene scene = WebhookScene.registered()) {
            Database.execute("UPDATE webhook SET url = 'https://127.9.0.1:" + scene.receiver().port() + "/' WHERE id = '" + scene.id() + "'");
            WebhookScene.happens(project, 1);
            scene.round(NOW);
            assertEquals("REFUSED_ADDRESS", scene.delivery(0).getString("lastFault"));
        }
    }

    /** Nobody knows the name: it is reached by the address that was looked at alone, and still has to show its certificate. */
    @Test
    void itIsTheCheckedAddressThatIsCalled() throws Exception {
        try (Receiver receiver = Receiver.open()) {
            InetAddress checked = InetAddress.getByName("127.0.0.1");
            URI known = URI.create("https://receiver.invalid:" + receiver.port() + "/a?b=c");
            Answer answer = OnContext.run(() -> sender.send(known, checked, "{}", Map.of()));
            assertTrue(answer.isTaken());
            assertEquals("/a?b=c", receiver.all().get(0).path());
            assertEquals("receiver.invalid:" + receiver.port(), receiver.all().get(0).headers().get("host"));
            URI other = URI.create("https://other.invalid:" + receiver.port() + "/");
            assertEquals(DeliveryFault.CERTIFICATE, OnContext.run(() -> sender.send(other, checked, "{}", Map.of())).fault());
        }
    }

    @Test
    void aReplayTellsEverythingAgainInOrder() {
        UUID project = WebhookScene.project();
        try (WebhookScene scene = WebhookScene.registered()) {
            for (int number : List.of(1, 2, 3)) {
                WebhookScene.happens(project, number);
            }
            scene.round(NOW);
            String second = JsonPath.from(scene.receiver().all().get(1).body()).getString("id");
            scene.does("replay", Map.of("event", second)).then().statusCode(200);
            scene.round(NOW);
            assertEquals(List.of(1, 2, 3, 2, 3), scene.numbers());
            List<String> ids = scene.receiver().all().stream().map(call -> JsonPath.from(call.body()).getString("id")).toList();
            assertEquals(3, ids.stream().distinct().count());
            scene.does("replay", Map.of("event", UUID.randomUUID().toString())).then().statusCode(422);
            scene.does("replay", Map.of("event", second, "since", "2026-01-01T00:00:00Z")).then().statusCode(422);
            scene.does("replay", Map.of("since", "2999-01-01T00:00:00Z")).then().statusCode(422);
        }
    }

    @Test
    void whatHappensDuringAPauseIsToldAfterIt() {
        UUID project = WebhookScene.project();
        try (WebhookScene scene = WebhookScene.registered()) {
            scene.does("pause", null).then().statusCode(200);
            WebhookScene.happens(project, 1);
            scene.round(NOW);
            assertEquals(List.of(), scene.numbers());
            scene.does("resumption", null).then().statusCode(200);
            scene.round(NOW);
            assertEquals(List.of(1), scene.numbers());
        }
    }

    /** As a system of it that reads on is. */
    @Test
    void anOfficeThatLooksOverTheCityIsToldOfAllProjects() {
        UUID project = WebhookScene.project();
        try (WebhookScene office = WebhookScene.registeredFor("511900-SJJ")) {
            WebhookScene.happens(project, 1);
            office.round(NOW);
            assertEquals(List.of(1), office.numbers());
        }
    }

    @Test
    void aSystemIsToldOfWhatItsDepartmentSeesAlone() {
        UUID project = WebhookScene.project();
        try (WebhookScene other = WebhookScene.registeredFor("511900-TSG"); WebhookScene own = WebhookScene.registered()) {
            WebhookScene.happens(project, 1);
            other.round(NOW);
            own.round(NOW);
            assertEquals(List.of(), other.numbers());
            assertEquals(List.of(1), own.numbers());
        }
    }
}
