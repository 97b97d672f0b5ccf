package cn.bazhong.projects.launcher;

import cn.bazhong.projects.testsupport.Postgres;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A running Keycloak with the demo realm. */
final class Keycloak implements AutoCloseable {
    static final String ADMIN = "admin";
    private static final String DATABASE = "keycloak";
    private static final Duration START_TIME = Duration.ofMinutes(4);

    private record Held(String token, Instant until) {
    }

    private final URI address;
    private final Child process;
    private final Map<String, Held> tokens = new ConcurrentHashMap<>();

    private Keycloak(URI address, Child process) {
        this.address = address;
        this.process = process;
    }

    static Keycloak start(Path home, Path log, Postgres postgres, int port) {
        postgres.ensureDatabase(DATABASE, DATABASE);
        URI address = URI.create("http://localhost:" + port);
        Map<String, String> environment = new LinkedHashMap<>(KeycloakFiles.environment());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
        environment.put("KC_DB_USERNAME", DATABASE);
        environment.put("KC_DB_PASSWORD", DATABASE);
        List<String> command = KeycloakFiles.command(home, List.of("start", "--optimized", "--http-enabled=true",
                "--http-host=127.0.0.1", "--http-port=" + port, "--hostname=" + address, "--cache=local",
                "--db-url=" + postgres.jdbcUrl(DATABASE), "--db-pool-max-size=15"));
        return new Keycloak(address, Child.start("Keycloak", log, home, environment, command));
    }

    void awaitReady() {
        process.awaitReady(START_TIME, () -> Web.answers(realm("master")));
    }

    /** Makes the realm, or makes it anew when the files say something else than at the start before. */
    void bring(ObjectNode realm) {
        String name = realm.get("realm").asText();
        HttpResponse<String> found = admin("GET", "/admin/realms/" + name, null);
        if (found.statusCode() == 200) {
            JsonNode attributes = Web.json(found.body()).path("attributes");
            if (attributes.path(DemoRealm.VERSION).equals(realm.path("attributes").path(DemoRealm.VERSION))) {
                return;
            }
            admin("DELETE", "/admin/realms/" + name, null);
        }
        HttpResponse<String> made = admin("POST", "/admin/realms", realm.toString());
        if (made.statusCode() != 201) {
            throw new Refusal("Keycloak did not take the realm: " + made.body());
        }
    }

    void tokensLast(int seconds) {
        String clients = "/admin/realms/" + DemoRealm.NAME + "/clients";
        ObjectNode client = (ObjectNode) Web.json(admin("GET", clients + "?clientId=projects-portal", null).body()).get(0);
        client.withObject("/attributes").put("access.token.lifespan", Integer.toString(seconds));
        admin("PUT", clients + "/" + client.get("id").asText(), client.toString());
    }

    void signOut(String user) {
        String users = "/admin/realms/" + DemoRealm.NAME + "/users";
        String id = Web.json(admin("GET", users + "?exact=true&username=" + user, null).body()).get(0).get("id").asText();
        admin("POST", users + "/" + id + "/logout", null);
    }

    URI issuer() {
        return realm(DemoRealm.NAME);
    }

    URI address() {
        return address;
    }

    Child process() {
        return process;
    }

    /** An access token of a demo account; kept as long as it is good. */
    String token(String user) {
        return held(user, Map.of("grant_type", "password", "client_id", "demo-tools", "username", user, "password",
                DemoAccounts.PASSWORD));
    }

    /** An access token of a service account with the given scopes, separated by spaces. */
    String serviceToken(String client, String secret, String scopes) {
        Map<String, String> form = new LinkedHashMap<>(Map.of("grant_type", "client_credentials", "client_id", client,
                "client_secret", secret));
        if (!scopes.isBlank()) {
            form.put("scope", scopes);
        }
        return held(client + " " + scopes, form);
    }

    @Override
    public void close() {
        process.close();
    }

    private String held(String key, Map<String, String> form) {
        Held held = tokens.get(key);
        if (held == null || Instant.now().isAfter(held.until())) {
            JsonNode answer = Web.token(issuer(), form);
            held = new Held(answer.get("access_token").asText(), Instant.now().plusSeconds(answer.get("expires_in").asInt() / 2));
            tokens.put(key, held);
        }
        return held.token();
    }

    private HttpResponse<String> admin(String method, String path, String body) {
        String token = Web.token(realm("master"), Map.of("grant_type", "password", "client_id", "admin-cli", "username", ADMIN,
                "password", ADMIN)).get("access_token").asText();
        HttpRequest.Builder request = Web.request(URI.create(address + path)).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
        return Web.send(request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build());
    }

    private URI realm(String name) {
        return URI.create(address + "/realms/" + name);
    }
}
