package cn.bazhong.projects.serviceaccount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.launcher.Platform;
import cn.bazhong.projects.testsupport.HttpBrowser;
import cn.bazhong.projects.testsupport.RunningPortal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Systems with client credentials of a real Keycloak: each scope opens its own, deeds only where the department lets it. */
class ClientCredentialsIT {
    private static final String SYSTEM = "school-system";
    private static final String NOTHING = "01890000-0000-7000-8000-000000000000";
    private static final Map<String, String> READS = Map.of("lists.read", "/annual-lists", "projects.read", "/projects",
            "events.read", "/projects/" + NOTHING + "/events");
    private static final Map<String, String> DEEDS = Map.of("applications.submit", "/applications", "execution.enter",
            "/projects/" + NOTHING + "/execution/lots", "changes.submit", "/change-requests", "terminations.request", "/terminations");

    private final Platform portal = RunningPortal.get();

    @Test
    void eachReadingScopeOpensItsOwn() {
        READS.forEach((scope, path) -> {
            int status = send("GET", path, portal.serviceToken(SYSTEM, scope), null).statusCode();
            assertTrue(status == 200 || status == 404, scope + " is answered " + status);
            assertEquals(403, send("GET", path, portal.serviceToken(SYSTEM, "applications.submit"), null).statusCode(), scope);
        });
    }

    @Test
    void eachDeedNeedsItsScopeAndWhatTheDepartmentAllows() {
        DEEDS.forEach((scope, path) -> assertTrue(send("POST", path, portal.serviceToken(SYSTEM, scope), "{}").body().contains(scope), scope));
        String owner = portal.token("jyj.zhang");
        DEEDS.keySet().forEach(scope -> assertEquals(201, send("POST", "/service-accounts/" + SYSTEM + "/allowances", owner,
                "{\"scopes\":[\"%s\"],\"opinionsAs\":[],\"lastDay\":\"%s\",\"reason\":\"系统对接\"}".formatted(scope,
                        LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(3))).statusCode()));
        DEEDS.forEach((scope, path) -> {
            int status = send("POST", path, portal.serviceToken(SYSTEM, scope), "{}").statusCode();
            assertTrue(status == 404 || status == 422 || status == 428, scope + " is answered " + status);
            assertEquals(403, send("POST", path, portal.serviceToken(SYSTEM, "lists.read"), "{}").statusCode(), scope);
        });
        assertTrue(send("GET", "/service-accounts/" + SYSTEM, owner, null).body().contains("教育项目管理系统（演示）"));
    }

    @Test
    void itIsToldHowManyCallsAreLeft() {
        HttpResponse<String> answer = send("GET", "/annual-lists", portal.serviceToken(SYSTEM, "lists.read"), null);
        assertEquals("\"client\";q=200;w=20", answer.headers().firstValue("RateLimit-Policy").orElseThrow());
        assertTrue(answer.headers().firstValue("RateLimit").orElseThrow().matches("\"client\";r=\\d+;t=\\d+"));
    }

    private HttpResponse<String> send(String verb, String path, String token, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.address() + "/api/v1" + path))
                .header("Authorization", "Bearer " + token);
        if (body == null) {
            request.GET();
        } else {
            request.header("Content-Type", "application/json").method(verb, BodyPublishers.ofString(body));
        }
        return new HttpBrowser(portal.address()).send(request);
    }
}
