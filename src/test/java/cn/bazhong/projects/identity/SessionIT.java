package cn.bazhong.projects.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.launcher.Platform;
import cn.bazhong.projects.testsupport.HttpBrowser;
import cn.bazhong.projects.testsupport.RunningPortal;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sign-in, session and sign-out of the packaged portal with a real Keycloak. */
class SessionIT {
    private static final String SESSION = "q_session";
    private static final String ME = "/api/v1/me";
    private static final Set<Integer> ASKS_TO_SIGN_IN = Set.of(401, 499);

    private final Platform portal = RunningPortal.get();
    private final HttpBrowser browser = new HttpBrowser(portal.address());

    @Test
    void signInGoesToThePageThatWasWanted() {
        HttpResponse<String> page = browser.signIn("jyj.zhang", "/projects?stage=LISTED");
        assertEquals(200, page.statusCode());
        assertEquals("/projects?stage=LISTED", page.uri().getPath() + "?" + page.uri().getQuery());
        HttpResponse<String> me = browser.call("GET", ME, null);
        assertEquals(200, me.statusCode());
        assertTrue(me.body().contains("\"张伟\"") && me.body().contains("511900-JYJ"), me::body);
    }

    @Test
    void signInNeverLeadsToAnotherSite() {
        HttpResponse<String> page = browser.signIn("wjw", "//elsewhere.invalid/");
        assertEquals(portal.address().resolve("/"), page.uri());
    }

    @Test
    void signInUsesPkce() {
        String location = browser.get("/login").headers().firstValue("Location").orElseThrow();
        assertTrue(location.contains("code_challenge_method=S256") && location.contains("code_challenge="), location);
    }

    @Test
    void theCookieIsOpaqueAndTheOnlyThingTheBrowserHolds() throws SQLException {
        browser.signIn("jyj.zhang", "/");
        assertEquals(List.of(SESSION), browser.cookieNames());
        HttpCookie cookie = browser.cookie(SESSION).orElseThrow();
        assertTrue(cookie.isHttpOnly());
        assertTrue(cookie.getValue().matches("[A-Za-z0-9_-]{43}"), cookie::getValue);
        try (Connection connection = portal.postgres().superuser("portal"); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id_token || access_token || refresh_token FROM login_session")) {
            while (rows.next()) {
                assertFalse(rows.getString(1).contains(cookie.getValue()));
                assertFalse(rows.getString(1).startsWith("eyJhbGciOiJSUzI1NiI"), "tokens are stored encrypted");
            }
        }
    }

    @Test
    void theCookieGoesToNoOtherSite() {
        browser.signIn("jtj", "/");
        String line = browser.setCookies().stream().filter(it -> it.startsWith(SESSION + "=")).findFirst().orElseThrow();
        assertTrue(line.toLowerCase().contains("samesite=lax") && line.toLowerCase().contains("httponly"), line);
    }

    @Test
    void aCallWithoutSessionIsToldToSignInAndNotRedirected() {
        HttpResponse<String> answer = browser.call("GET", ME, null);
        assertTrue(ASKS_TO_SIGN_IN.contains(answer.statusCode()), () -> "status " + answer.statusCode());
        assertTrue(ASKS_TO_SIGN_IN.contains(browser.get(ME).statusCode()));
    }

    @Test
    void aSessionThatRanOutAsksToSignInAgain() throws SQLException {
        browser.signIn("rsj", "/");
        run("UPDATE login_session SET expires_at = now() WHERE id = sha256('"
                + browser.cookie(SESSION).orElseThrow().getValue() + "')");
        HttpResponse<String> answer = browser.call("GET", ME, null);
        assertTrue(ASKS_TO_SIGN_IN.contains(answer.statusCode()), () -> "status " + answer.statusCode());
    }

    @Test
    void callsThatRefreshAtTheSameMomentAllKeepTheSession() {
        portal.tokensLast(20);
        try {
            browser.signIn("mzj", "/");
            String before = browser.cookie(SESSION).orElseThrow().getValue();
            List<Integer> statuses = IntStream.range(0, 8).parallel()
                    .mapToObj(call -> browser.call("GET", ME, null).statusCode()).collect(Collectors.toList());
            assertEquals(Set.of(200), Set.copyOf(statuses));
            assertEquals(before, browser.cookie(SESSION).orElseThrow().getValue());
        } finally {
            portal.tokensLast(300);
        }
    }

    @Test
    void signingOutEndsTheSessionAtBothEnds() {
        browser.signIn("zjj", "/");
        String old = browser.cookie(SESSION).orElseThrow().getValue();
        HttpResponse<String> out = browser.follow(browser.submit("/logout"));
        assertEquals(200, out.statusCode());
        assertEquals(portal.address().resolve("/").getPort(), out.uri().getPort());
        assertTrue(browser.cookie(SESSION).isEmpty());
        HttpResponse<String> replay = new HttpBrowser(portal.address())
                .send(HttpRequest.newBuilder(portal.address().resolve(ME)).header("Cookie", SESSION + "=" + old));
        assertTrue(ASKS_TO_SIGN_IN.contains(replay.statusCode()), "the old cookie is worth nothing");
        assertTrue(browser.follow(browser.get("/login")).body().contains("password"), "Keycloak asks for the password again");
    }

    @Test
    void aLinkSignsNobodyOut() {
        browser.signIn("zrzy", "/");
        browser.follow(browser.get("/logout"));
        assertEquals(200, browser.call("GET", ME, null).statusCode());
    }

    @Test
    void whoSignsOutAtTheIdentityProviderIsSignedOutHere() throws SQLException {
        HttpBrowser other = new HttpBrowser(portal.address());
        other.signIn("zxyy", "/");
        portal.signOutAtProvider("zxyy");
        assertTrue(ASKS_TO_SIGN_IN.contains(other.call("GET", ME, null).statusCode()));
    }

    @Test
    void aWriteOfASessionNeedsTheHeaderThatOnlyScriptCanSet() {
        browser.signIn("jyj.li", "/");
        HttpResponse<String> form = browser.submit("/api/v1/applications");
        assertEquals(403, form.statusCode());
        assertTrue(form.body().contains("X-Requested-With"), form::body);
    }

    @Test
    void aForeignOriginIsRefused() {
        browser.signIn("jyj.li", "/");
        HttpResponse<String> answer = browser.send(HttpRequest.newBuilder(portal.address().resolve("/api/v1/applications"))
                .header("Origin", "https://elsewhere.invalid").header("X-Requested-With", "JavaScript")
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}")));
        assertEquals(403, answer.statusCode());
    }

    @Test
    void anAccountWithoutRoleIsToldSo() {
        browser.signIn("norole", "/");
        assertTrue(browser.call("GET", ME, null).body().contains("NO_ROLE"));
        HttpResponse<String> refused = browser.call("GET", "/api/v1/departments", null);
        assertEquals(403, refused.statusCode());
        assertTrue(refused.body().contains("no-portal-access"), refused::body);
    }

    @Test
    void anAccountOfAnUnknownDepartmentIsToldSo() {
        browser.signIn("nodept", "/");
        assertTrue(browser.call("GET", ME, null).body().contains("UNKNOWN_DEPARTMENT"));
        assertEquals(403, browser.call("GET", "/api/v1/departments", null).statusCode());
    }

    @Test
    void aMachineNeedsTheScope() {
        assertEquals(200, bearer("/api/v1/departments", portal.serviceToken("finance-system", "projects.read")));
        assertEquals(403, bearer("/api/v1/departments", portal.serviceToken("finance-system", "")));
        assertEquals(401, bearer("/api/v1/departments", portal.serviceToken("finance-system", "projects.read") + "x"));
    }

    @Test
    void unknownPathsOfTheApiAreProblemsAndOtherPathsArePages() {
        for (String path : List.of("/api/v1/nothing", "/api/nothing")) {
            HttpResponse<String> answer = browser.call("GET", path, null);
            assertEquals(404, answer.statusCode(), path);
            assertTrue(answer.body().contains("urn:bazhong:projects:problem:not-found"), answer::body);
        }
        assertTrue(browser.get("/projects/01890000-0000-7000-8000-000000000000").body().contains("<bz-root>"));
    }

    @Test
    void pagesAreGuardedByHeaders() {
        HttpResponse<String> page = browser.get("/");
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.contains("default-src 'self'") && policy.contains("frame-ancestors 'none'"), policy);
        assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertEquals("no-cache", page.headers().firstValue("Cache-Control").orElseThrow());
        assertNotEquals("", page.headers().firstValue("Referrer-Policy").orElseThrow());
    }

    private int bearer(String path, String token) {
        return new HttpBrowser(portal.address()).send(HttpRequest.newBuilder(URI.create(portal.address() + path))
                .header("Authorization", "Bearer " + token)).statusCode();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = portal.postgres().superuser("portal"); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
