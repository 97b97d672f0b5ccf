package cn.bazhong.projects.launcher.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The portal as an outside system sees it, at the time the ledger has come to. The first unexpected answer ends it all. */
final class Portal {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private final URI address;
    private final Function<String, String> tokens;
    private final WorkingTime time;

    /** @param tokens access token by user name */
    Portal(URI address, Function<String, String> tokens, WorkingTime time) {
        this.address = address;
        this.tokens = tokens;
        this.time = time;
    }

    String today() {
        return time.today().toString();
    }

    JsonNode get(String user, String path) {
        return expect(user, "GET", path, null, null, 200);
    }

    /** Reads until it is so: some things the portal does by itself, in the background. */
    JsonNode await(String user, String path, Predicate<JsonNode> done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode read = get(user, path);
        while (!done.test(read)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Sample data stopped: waited in vain for " + path + ", " + read);
            }
            pause();
            read = get(user, path);
        }
        return read;
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Sample data interrupted");
        }
    }

    /** A command without a version: something new. */
    JsonNode create(String user, String path, Object body) {
        return expect(user, "POST", path, null, body, 201);
    }

    /** A command on what was read before. */
    JsonNode post(String user, String path, JsonNode read, Object body) {
        return expect(user, "POST", path, read, body, 200);
    }

    /** Draws up the paper of a matter and issues it under its number. */
    void issue(String user, String matter, String id, String kind, String number) {
        JsonNode draft = stream(get(user, "/matters/" + matter + "/" + id + "/papers").get("drafts"))
                .filter(one -> one.get("kind").asText().equals(kind)).findFirst().orElseThrow();
        create(user, "/papers", Map.of("matter", matter, "matterId", id, "kind", kind, "part", draft.get("part").asText(), "number", number));
    }

    JsonNode put(String user, String path, JsonNode read, Object body) {
        return expect(user, "PUT", path, read, body, 200);
    }

    /** The content of a document. */
    void upload(String user, String path, byte[] content) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address.resolve("/api/v1" + path)).timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.apply(user)).header("X-Portal-Clock", time.now().toString())
                .header("Content-Type", "application/octet-stream").PUT(BodyPublishers.ofByteArray(content)).build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Sample data stopped at PUT " + path + ": " + answer.statusCode() + ", " + answer.body());
        }
        time.pass();
    }

    /** A command that the portal has to refuse. */
    JsonNode refused(String user, String path, JsonNode read, Object body, int status) {
        return expect(user, "POST", path, read, body, status);
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private JsonNode expect(String user, String method, String path, JsonNode read, Object body, int status) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve("/api/v1" + path)).timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + tokens.apply(user)).header("X-Portal-Clock", time.now().toString());
        if (read != null) {
            request.header("If-Match", "\"" + read.get("version").asLong() + "\"");
        }
        if (method.equals("GET")) {
            request.GET();
        } else {
            request.header("Idempotency-Key", UUID.randomUUID().toString()).header("Content-Type", "application/json")
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text(body)));
            time.pass();
        }
        HttpResponse<String> answer = send(request.build());
        if (answer.statusCode() != status) {
            throw new IllegalStateException("Sample data stopped at " + method + " " + path + " by " + user + " on "
                    + time.now() + ": " + answer.statusCode() + " instead of " + status + ", " + answer.body());
        }
        return answer.body().isEmpty() ? JSON.nullNode() : tree(answer.body());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("Sample data stopped: the portal does not answer, " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Sample data interrupted");
        }
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException("Sample data stopped: not JSON, " + text);
        }
    }
}
