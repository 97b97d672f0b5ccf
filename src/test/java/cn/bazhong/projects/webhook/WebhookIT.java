package cn.bazhong.projects.webhook;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.launcher.Child;
import cn.bazhong.projects.launcher.Machine;
import cn.bazhong.projects.launcher.Platform;
import cn.bazhong.projects.testsupport.Postgres;
import cn.bazhong.projects.testsupport.Receiver;
import cn.bazhong.projects.testsupport.RunningPortal;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two instances of the packaged portal on one database, of which one is killed while it delivers. */
class WebhookIT {
    private static final String DATABASE = "two_portals";
    private static final int EVENTS = 12;
    /** Each instance delivers four at the same time. */
    private static final int AT_ONCE = 8;
    private static final Path PROJECT = Path.of(System.getProperty("portal.project", "")).toAbsolutePath();

    private static Platform platform;
    private static Instance stays;
    private static Instance ends;

    private record Instance(Child process, URI address) {

        static Instance start(String name) {
            int port = Machine.freePort();
            URI address = URI.create("http://localhost:" + port);
            Map<String, String> settings = new LinkedHashMap<>(platform.settings());
            settings.computeIfPresent("PORTAL_DATABASE_ADDRESS", (setting, usual) -> usual.replaceFirst("[^/]*$", DATABASE));
            settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
            settings.put("PORTAL_WEBHOOKS_EVERY", "1s");
            settings.put("PORTAL_WEBHOOKS_ALLOWED_NETWORKS", "127.0.0.0/8,::1/128");
            settings.put("PORTAL_WEBHOOKS_TRUST", PROJECT.resolve("target/test-receivers/trusted.pem").toString());
            Child process = Child.start(name, PROJECT.resolve("target/two-portals/" + name + ".log"), PROJECT.resolve("target"), settings,
                    List.of(Machine.java(), "-Xmx256m", "-jar", PROJECT.resolve("target/quarkus-app/quarkus-run.jar").toString()));
            process.awaitReady(Duration.ofMinutes(2), () -> isReady(address));
            return new Instance(process, address);
        }

        private static boolean isReady(URI address) {
            try {
                return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address.resolve("/q/health/ready")).build(),
                        HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException notYet) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        /** @param version of what it is done on; {@code null} for something new */
        Response post(String path, Map<String, Object> body, Integer version) {
            RequestSpecification request = RestAssured.given().auth().oauth2(platform.token("admin")).contentType(ContentType.JSON).body(body);
            return (version == null ? request : request.header("If-Match", "\"" + version + "\"")).post(address + "/api/v1" + path);
        }

        Response get(String path) {
            return RestAssured.given().auth().oauth2(platform.token("admin")).get(address + "/api/v1" + path);
        }
    }

    @BeforeAll
    static void start() {
        platform = RunningPortal.get();
        platform.postgres().ensureDatabase(DATABASE, Postgres.OWNER);
        stays = Instance.start("stays");
        ends = Instance.start("ends");
    }

    @AfterAll
    static void stop() {
        stays.process().close();
        ends.process().close();
    }

    @Test
    void nothingIsLostWithTheInstanceThatWasDeliveringIt() throws Exception {
        CountDownLatch killed = new CountDownLatch(1);
        try (Receiver receiver = Receiver.open()) {
            receiver.in((call, exchange) -> {
                killed.await();
                exchange.sendResponseHeaders(204, -1);
            });
            String webhook = stays.post("/webhooks", Map.of("name", "外部系统", "url", receiver.url(), "department", "511900-DSJ",
                    "types", List.of("DEPARTMENT_ENTERED"), "owners", List.of()), null).then().statusCode(201).extract().path("id");
            does(webhook, "pause");
            IntStream.range(0, EVENTS).forEach(WebhookIT::enterDepartment);
            does(webhook, "resumption");
            Set<String> hanging = new HashSet<>();
            while (hanging.size() < AT_ONCE) {
                hanging.add(id(receiver.next()));
            }
            ProcessHandle.of(ends.process().pid()).orElseThrow().destroyForcibly();
            killed.countDown();
            Set<String> told = new TreeSet<>(hanging);
            int calls = AT_ONCE;
            while (told.size() < EVENTS || calls < EVENTS + AT_ONCE / 2) {
                told.add(id(receiver.next()));
                calls++;
            }
            assertEquals(EVENTS, told.size());
            assertEquals(AT_ONCE / 2, receiver.all().stream().collect(Collectors.groupingBy(WebhookIT::id, Collectors.counting()))
                    .values().stream().filter(times -> times == 2).count());
            stays.get("/webhooks/" + webhook).then().statusCode(200).body("parked", equalTo(0));
        }
    }

    private static void does(String webhook, String deed) {
        String path = "/webhooks/" + webhook;
        stays.post(path + "/" + deed, Map.of(), stays.get(path).path("version")).then().statusCode(200);
    }

    private static void enterDepartment(int number) {
        stays.post("/departments", Map.of("code", "511900-IT" + number, "name", "测试单位" + number, "nameEn", "Test body " + number,
                "kind", "INSTITUTION", "validFrom", "2030-01-01", "documentNumber", "巴编发〔2029〕" + number + "号"), null)
                .then().statusCode(201);
    }

    private static String id(Receiver.Call call) {
        return JsonPath.from(call.body()).getString("id");
    }
}
